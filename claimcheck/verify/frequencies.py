"""How often something is done: "every day", where the source has "once a week"."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem

LEAST = 0.3  # coverage from which a passage speaks of the same
UNITS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "hourly": "hour"}
OFTEN = compiled_later(
    r"\b(?:(?:once|twice|(?:two|three|four|five|six) times) (?:an?|every|each|per) (?P<times>hour|day|week|month|year)|"
    r"every (?P<every>hour|day|week|month|year)|(?P<adverb>hourly|daily|weekly|monthly|yearly|annual)(?:ly)?)\b",
    re.IGNORECASE,
)


def other_frequencies(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that has something done as often as its passage, or what is around, has not."""
    for clause in checked.clauses:
        compared, ours = clause.best, OFTEN.search(clause.text)
        if compared is None or ours is None or compared.coverage < LEAST or is_judged(compared, checked):
            continue
        theirs = list(OFTEN.finditer(compared.passage.text))
        around = [passage.text for passage in checked.evidence.around(compared.passage)]
        known = {_unit(hit) for text in (compared.passage.text, *around) for hit in OFTEN.finditer(text)}
        if theirs and _unit(ours) not in known:
            start, end = clause.start + ours.start(), clause.start + ours.end()
            message = f"{ours[0]} ≠ {theirs[0][0]}"
            yield Problem(start, end, message, compared.passage, theirs[0].span(), Severity.WARNING)


def _unit(often: re.Match[str]) -> str:
    """The time in which something is done once, or so many times."""
    adverb = often["adverb"]
    return UNITS[adverb.lower()] if adverb else (often["times"] or often["every"]).lower()
