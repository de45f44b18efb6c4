"""Days of the week, seasons and decades that a draft names and its passage does not."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.numbers import WEEKDAYS, find_dates
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import HALF
from claimcheck.verify.words import plain

SEASONS = r"(?<=the )(?:spring|summer|autumn|winter)|(?<=in )(?:spring|summer|autumn|winter)"
DECADES = r"[12]\d\d0s"
TIME = compiled_later(rf"\b(?:{'|'.join(day.capitalize() for day in WEEKDAYS)}|{SEASONS}|{DECADES})\b")


def other_times(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each time of a clause where its passage has another: an error where nothing else differs."""
    for clause, compared, day in _unknown(checked):
        theirs = next((hit for hit in TIME.finditer(compared.words) if _kind(hit[0]) == _kind(day[0])), None)
        lacks = {bare(word) for word in compared.lacks} - plain(day[0])
        if theirs and (len(lacks) <= 1 or compared.coverage >= HALF):
            span = compared.window[0] + theirs.start(), compared.window[0] + theirs.end()
            severity = Severity.WARNING if lacks else None
            yield _problem(clause, compared, day, f"{day[0]} ≠ {theirs[0]}", severity, span)


def times_nowhere(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each day or season that its passage, which has no date, or every source lacks."""
    for clause, compared, day in _unknown(checked):
        dated = TIME.search(compared.words) or find_dates(compared.passage.text)
        if compared.coverage >= HALF and not dated:
            yield _problem(clause, compared, day, f"{day[0]} stands in no passage about this")
    for clause in checked.clauses:
        hit = TIME.search(clause.text) if clause.best is None else None
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
