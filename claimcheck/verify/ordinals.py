"""Which of a series something is: "the fifth such ship", where the passage has "the third"."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import plain, read_words

LEAST = 0.5  # coverage from which a passage counts the same series
ORDINAL = compiled_later(
    r"\b(?:the|its|their|his|her|a) (?P<which>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)(?= (?!of\b)[a-z])"
)


def other_ordinals(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each ordinal of a clause where its passage has another, of the same, and not this one."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or compared.coverage < LEAST or is_judged(compared, checked):
            continue
        known = plain(f"{compared.passage.text}\n{compared.before}")
        for hit in ORDINAL.finditer(clause.text):
            other = next(ORDINAL.finditer(compared.passage.text), None)
            if other and hit["which"] not in known and _is_same(clause.text, hit, compared.passage.text, other):
                start, end = clause.start + hit.start("which"), clause.start + hit.end("which")
                message = f"{hit['which']} ≠ {other['which']}"
                yield Problem(start, end, message, compared.passage, other.span("which"), Severity.WARNING)


def _is_same(clause: str, ours: re.Match[str], text: str, theirs: re.Match[str]) -> bool:
    """Whether a word right behind an ordinal is behind the other too: "fifth such ship", "third such vessel"."""
    behind = ({word.stem for word in read_words(rest)[:2]} for rest in (clause[ours.end() :], text[theirs.end() :]))
    return not next(behind).isdisjoint(next(behind))
