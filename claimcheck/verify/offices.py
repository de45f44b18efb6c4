"""Who holds an office: "the chief diver, Oona Harwick", given to somebody else in the draft."""

from collections.abc import Iterator

from claimcheck.text.cues.en.reporting import NAME
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.words import plain

LEAST = 0.4  # coverage from which a passage speaks of the same office
OFFICE = compiled_later(rf"\b(?P<office>[a-z][a-z-]{{2,20}}), (?P<name>{NAME})(?=[,.;]|$| (?:said|says))")


def other_holders(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each name behind an office that its passage gives to somebody of another name."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or compared.coverage < LEAST or is_judged(compared, checked):
            continue
        theirs = {base_stem(hit["office"]): hit for hit in OFFICE.finditer(compared.passage.text)}
        for hit in OFFICE.finditer(clause.text):
            other = theirs.get(base_stem(hit["office"]))
            if other and not plain(hit["name"]) & plain(compared.passage.text):
                start, end = hit.span("name")
                message = f"{hit['name']} ≠ {other['name']}"
                yield Problem(clause.start + start, clause.start + end, message, compared.passage, other.span("name"))
