"""Who had a hand in it: whoever "was not involved" by a source, and is one of the authors in a draft."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.cues.en.reporting import NAME
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.descriptions import UNINVOLVED
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import read_words, stems_of

DID = (
    r"(?:help(?:s|ed) (?:to )?(?:run|write|lead|conduct|design)|le(?:d|ads)|head(?:s|ed)|ran|runs|wrote|"
    r"co-?author(?:s|ed)|directed|conducted|carried out|took part|worked on|(?:was|were) (?:involved|part of))"
)
HAS_A_HAND = compiled_later(rf"\b(?:{DID}|authors?)\b")  # found in far less time
INVOLVED = compiled_later(
    rf"\b(?P<doer>{NAME}),? (?:(?:who|had|has|also) ){{0,2}}{DID}\b|\b{DID} by (?:[a-z]{{1,20}} ){{0,4}}(?P<by>{NAME})"
    rf"|\b(?P<author>{NAME}), (?:(?:an?|the|one of the) )?(?:lead |senior )?(?:co-?)?authors?\b"
)


def outsiders(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause in which somebody has a hand in what by the source they had none in."""
    for clause in checked.clauses:
        hit = INVOLVED.search(clause.text) if HAS_A_HAND.search(clause.text) else None
        best = clause.best
        if hit is None or best is None or is_judged(best, checked) or NEGATION.search(clause.text):
            continue
        if outside := _outside(hit, clause, checked):
            name = hit["doer"] or hit["by"] or hit["author"]
            start, end = clause.start + hit.start(), clause.start + hit.end()
            message = f"the source says that {name} was not involved"
            yield Problem(start, end, message, outside, (0, len(outside.text)), Severity.WARNING)


def _outside(hit: re.Match[str], clause: CheckedClause, checked: CheckedSentence) -> Passage | None:
    """The passage of a source by which somebody had no part in it."""
    last = read_words(hit["doer"] or hit["by"] or hit["author"])[-1].stem
    source = clause.best.passage.source if clause.best else ""
    passages = (passage for passage in checked.evidence.passages if passage.source == source)
    for passage in passages:
        other = UNINVOLVED.search(passage.text)
        if other and " " in other[0] and last in stems_of(passage.text[: other.start()]):
            return passage
    return None
