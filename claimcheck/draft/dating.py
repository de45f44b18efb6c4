"""When something was said, where the sentence gives a date or one that the source's own date makes one."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck.ledger.dates import Date
from claimcheck.text.numbers import WEEKDAYS, When, find_dates
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

DAY = compiled_later(
    r"\b(?P<day>today|yesterday)\b|\b(?:on|last|this)\s+(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday)\b",
    re.IGNORECASE,
)
LAST = compiled_later(r"last\s", re.IGNORECASE)
REACH = 60  # characters around a cue in which its date stands


def said_on(text: str, cue: Span | None, around: Span, content: Sequence[Span], published: Date | None) -> str:
    """Return the day on which something was said (EDTF), "" where neither the sentence nor the source tells it."""
    if cue is None:
        return ""
    start, end = max(around[0], cue[0] - REACH), min(around[1], cue[1] + REACH)
    outside = "".join(" " if any(a <= at < b for a, b in content) else text[at] for at in range(start, end))
    day = published.first if published is not None and len(published.text) == 10 else None
    for when in find_dates(outside):
        if found := _absolute(when, day):
            return found
    hit = DAY.search(outside)
    return _relative(hit, day) if hit and day else ""


def _absolute(when: When, published: date | None) -> str:
    """Return a date with its year; that of the publication for a day without one, the last such day before it."""
    if when.year:
        parts = [f"{when.year:04}", *(f"{part:02}" for part in (when.month, when.day) if part)]
        return "-".join(parts) if when.month else ""
    if not (published and when.month and when.day):
        return ""
    try:
        this_year = date(published.year, when.month, when.day)
        return (this_year if this_year <= published else date(published.year - 1, when.month, when.day)).isoformat()
    except ValueError:
        return ""


def _relative(hit: re.Match[str], published: date) -> str:
    if hit["day"]:
        return (published - timedelta(days=hit["day"].lower() == "yesterday")).isoformat()
    back = (published.weekday() - WEEKDAYS[hit["weekday"].lower()]) % 7
    return (published - timedelta(days=back or (7 if LAST.match(hit[0]) else 0))).isoformat()
