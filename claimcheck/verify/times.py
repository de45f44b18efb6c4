"""Days of the week, seasons and decades that a draft names and its passage does not."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.numbers import WEEKDAYS, find_dates
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import is_judged, standing
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import HALF
from claimcheck.verify.words import plain

SEASONS = r"(?<=the )(?:spring|summer|autumn|winter)|(?<=in )(?:spring|summer|autumn|winter)"
DECADES = r"[12]\d\d0s"
TIME = compiled_later(rf"\b(?:{'|'.join(day.capitalize() for day in WEEKDAYS)}|{SEASONS}|{DECADES})\b")

YEAR = compiled_later(r"\b1[5-9]\d\d\b|\b20\d\d\b")
MONTH = compiled_later(
    r"\b(?:(?:Janu|Febru)ary|March|April|(?<=in )May|(?<=since )May|(?<=by )May|(?<=for )May|June|July|August|"
    r"(?:Septem|Octo|Novem|Decem)ber)\b"
)
HOUR = compiled_later(r"\b(?P<hour>1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?(?P<half>[ap])(?:\.m\.|m\b)", re.IGNORECASE)
# The hours that a part of the day may have, widely taken.
PARTS_OF_DAY = {
    **dict.fromkeys(("dawn", "daybreak", "sunrise"), frozenset(range(3, 10))),
    "morning": frozenset(range(13)),
    **dict.fromkeys(("noon", "midday"), frozenset(range(11, 15))),
    "afternoon": frozenset(range(12, 20)),
    **dict.fromkeys(("evening", "dusk", "sunset", "nightfall"), frozenset(range(16, 24))),
    "night": frozenset((*range(18, 24), *range(7))),
    "midnight": frozenset((22, 23, 0, 1)),
}
PART_OF_DAY = compiled_later(rf"\b(?:{'|'.join(PARTS_OF_DAY)})\b", re.IGNORECASE)


def other_times(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each time of a clause where its passage has another: an error where nothing else differs."""
    for clause, compared, day in _unknown(checked):
        theirs = next((hit for hit in TIME.finditer(compared.words) if _kind(hit[0]) == _kind(day[0])), None)
        theirs = theirs or (_other_year(day[0], compared) if day[0][0].isdigit() else None)
        lacks = {bare(word) for word in compared.lacks} - plain(day[0])
        if theirs and (len(lacks) <= 1 or compared.coverage >= HALF):
            span = compared.window[0] + theirs.start(), compared.window[0] + theirs.end()
            severity = Severity.WARNING if lacks else None
            yield _problem(clause, compared, day, f"{day[0]} ≠ {theirs[0]}", severity, span)


def _other_year(decade: str, compared: Compared) -> re.Match[str] | None:
    """The first year in the words that answer, where none of them is of a decade: "the 1820s", "in 1755"."""
    years = list(YEAR.finditer(compared.words))
    return years[0] if years and not any(year[0].startswith(decade[:3]) for year in years) else None


def other_hours(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with a part of the day, where its passage gives hours of another part alone."""
    for clause in checked.clauses:
        compared, ours = clause.best, PART_OF_DAY.search(clause.text)
        if compared is None or ours is None or is_judged(compared, checked):
            continue
        theirs = list(HOUR.finditer(compared.passage.text))
        parts = PART_OF_DAY.finditer(compared.passage.text)
        hours = PARTS_OF_DAY[ours[0].lower()]
        agrees = any(_hour(hit) in hours for hit in theirs) or any(
            hours & PARTS_OF_DAY[hit[0].lower()] for hit in parts
        )
        lacks = [word for word in compared.lacks if word.lower() != ours[0].lower()]
        if theirs and not agrees and len(lacks) <= 1:
            yield _problem(clause, compared, ours, f"{ours[0]} ≠ {theirs[0][0]}", Severity.WARNING, theirs[0].span())


def _hour(hit: re.Match[str]) -> int:
    """The hour of the day, 0 to 23."""
    return int(hit["hour"]) % 12 + (12 if hit["half"].lower() == "p" else 0)


def times_nowhere(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each day, season or month that its passage, which has no date, or every source lacks."""
    for clause, compared, day in _unknown(checked):
        dated = TIME.search(compared.words) or find_dates(compared.passage.text)
        if compared.coverage >= HALF and not dated:
            yield _problem(clause, compared, day, f"{day[0]} stands in no passage about this")
    differs = any(True for _ in standing(checked, "date"))
    for clause in checked.clauses:
        month = None if differs else MONTH.search(clause.text)
        hit = month or (TIME.search(clause.text) if clause.best is None else None)
        if hit and not checked.evidence.has(hit[0]) and not plain(hit[0]) <= plain(checked.sentence.before):
            yield Problem(clause.start + hit.start(), clause.start + hit.end(), f"{hit[0]} stands in no source")


def _unknown(checked: CheckedSentence) -> Iterator[tuple[CheckedClause, Compared, re.Match[str]]]:
    """The first day of each clause that neither its passage has, nor what stands beside that or before the clause."""
    for clause in checked.clauses:
        compared = clause.best
        days = list(TIME.finditer(clause.text))
        if compared is None or not days or is_judged(compared, checked):
            continue
        around = [passage.text for passage in checked.evidence.around(compared.passage)]
        known = plain("\n".join([compared.passage.text, compared.before, checked.sentence.before, *around]))
        yield from [(clause, compared, day) for day in days if not plain(day[0]) <= known][:1]


def _kind(time: str) -> tuple[bool, bool]:
    """Two times are of one kind, days, seasons or decades, where this is the same."""
    return time[0].isupper(), time[0].isdigit()


def _problem(
    clause: CheckedClause, compared: Compared, day: re.Match[str], message: str, severity: Severity | None = None,
    theirs: Span | None = None,
) -> Problem:  # fmt: skip
    start, end = clause.start + day.start(), clause.start + day.end()
    return Problem(start, end, message, compared.passage, theirs or compared.window, severity)
