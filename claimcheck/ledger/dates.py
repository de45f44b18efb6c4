"""Dates as sources give them: EDTF levels 0 and 1 (Library of Congress, 2019), and times with a zone."""

import math
import os
import re
from datetime import UTC, date, datetime
from functools import lru_cache

from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

DAY, CYCLE = 86400, 146097  # seconds in a day, days in the 400 years after which the calendar begins again
_YEAR, _MONTH, _OF_MONTH, _HOUR, _SIXTY = "-?[0-9]{4}", "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])", \
    "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"  # fmt: skip
_ONE = (f"(?:Y-?[1-9][0-9]{{4,11}}|-?[0-9]{{2}}(?:[0-9]X|XX)|{_YEAR}-XX(?:-XX)?|{_YEAR}-2[1-4]"
        f"|{_YEAR}(?:-{_MONTH}(?:-(?:{_OF_MONTH}|XX))?)?)[~?%]?")  # fmt: skip
_TIME = f"{_YEAR}-{_MONTH}-{_OF_MONTH}T{_HOUR}:{_SIXTY}(?::{_SIXTY})?(?:Z|[+-]{_HOUR}(?::{_SIXTY})?)?"
PATTERN = rf"(?:{_ONE}|{_TIME}|{_ONE}/(?:{_ONE}|\.\.)?|(?:\.\.)?/{_ONE})"  # of JSON Schema, and of Python alike
PARTS = compiled_later(r"(Y?-?[0-9X]{4,12})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([~?%]?)")
CLOCK = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:(Z)|([+-][0-9]{2})(?::([0-9]{2}))?)?"
USUAL = compiled_later(f"([0-9]{{4}})(?:-({_MONTH})(?:-({_OF_MONTH}))?)?(~?)")  # first: PATTERN compiles in 1 ms
WRITE = "write 2022, 2022-05 or 2022-05-11, with ~ when approximate, 2020/2021, 2022/.., 201X or 2022-05-11T14:00Z"


@value_class()
class Date:
    """A span of time known by its name: "2022" is the 365 days from `first` to `last`.

    `start` and `end` are seconds from the beginning of the year 1 by the calendar and clock as written, the end not
    included; infinite where an interval is open or its end unknown. `offset` is that of a time with a zone, in seconds
    east of UTC. `qualifier` is EDTF's: "~" approximate, "?" uncertain, "%" both, "" neither. `season` is 21 to 24 for
    spring to winter, else 0: a season is somewhere in its year, since the months depend on the hemisphere.
    """

    text: str
    start: float
    end: float
    qualifier: str = ""
    offset: int | None = None
    season: int = 0

    def __str__(self) -> str:
        return self.text

    @property
    def first(self) -> date:
        """The first day, as written; the nearest that Python can name before year 1 and after 9999."""
        return _day_of(self.start)

    @property
    def last(self) -> date:
        """The last day, likewise."""
        return _day_of(self.end - 1)

    @property
    def order(self) -> tuple[float, float, str]:
        """What dates are sorted by: when they begin, when they end."""
        return self.start - (self.offset or 0), self.end - (self.offset or 0), self.text

    def surely_before(self, other: "Date") -> bool:
        """Return whether all of this date is earlier than all of the other."""
        (_, end), (start, _) = _comparable(self, other)
        return end <= start

    def within(self, other: "Date") -> bool:
        """Return whether all of this date is part of the other."""
        if other.season and other.season != self.season:
            return False
        return self.starts_with(other) and self.ends_with(other)

    def starts_with(self, other: "Date") -> bool:
        """Return whether no part of this date is earlier than the other."""
        (start, _), (others, _) = _comparable(self, other)
        return start >= others

    def ends_with(self, other: "Date") -> bool:
        """Return whether no part of this date is later than the other."""
        (_, end), (_, others) = _comparable(self, other)
        return end <= others


@lru_cache(4096)  # the dates of a ledger are much the same ones
def parse_date(text: str) -> Date:
    """Return the date that a text names: EDTF level 0 or 1, or a day with a time to the minute or second.

    Raises ValueError with a sentence for a person.
    """
    text = text.strip()
    usual = USUAL.fullmatch(text)
    if not (usual or re.fullmatch(PATTERN, text)):
        raise ValueError(f"{text[:40]!r} is not a date: {WRITE}")
    try:
        return _interval(text) if "/" in text else _moment(text) if "T" in text else _one(text, usual)
    except ValueError as error:
        raise ValueError(f"{text!r} is not in the calendar: {error}") from None


def today() -> date:
    """Return the day it is, or the one that SOURCE_DATE_EPOCH (seconds since 1970, UTC) stands in for."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() and len(epoch) < 12 else date.today()


def _one(text: str, parts: re.Match[str] | None = None) -> Date:
    """Return a year, month, day or season, of its parts where they are known; an X stands for any digit."""
    parts = parts or PARTS.fullmatch(text)
    assert parts is not None
    year, month, day, qualifier = parts[1].lstrip("Y"), parts[2] or "XX", parts[3] or "XX", parts[4]
    years = sorted(int(year.replace("X", digit)) for digit in "09")
    if years[0] == 0 and year[0] == "-":
        raise ValueError("there is no year -0000")
    season = int(month) if month.startswith("2") else 0
    if month == "XX" or season:
        start, end = _number(years[0], 1, 1), _number(years[1] + 1, 1, 1)
    elif day == "XX":
        start, end = _number(years[0], int(month), 1), _number(years[0] + int(month) // 12, int(month) % 12 + 1, 1)
    else:
        start = _number(years[0], int(month), int(day))
        end = start + 1
    return Date(text, start * DAY, end * DAY, qualifier, season=season)


def _moment(text: str) -> Date:
    """Return a minute or a second of a day."""
    day, _, time = text.partition("T")
    clock = re.fullmatch(CLOCK, time)
    assert clock is not None
    hour, minute, second = (int(part or 0) for part in clock.group(1, 2, 3))
    start = _one(day).start + hour * 3600 + minute * 60 + second
    sign = -1 if clock[5] and clock[5][0] == "-" else 1
    offset = sign * (abs(int(clock[5])) * 3600 + int(clock[6] or 0) * 60) if clock[5] else 0 if clock[4] else None
    return Date(text, start, start + (1 if clock[3] else 60), offset=offset)


def _interval(text: str) -> Date:
    """Return the span from one date to another; ".." or nothing stands for an end that is open or unknown."""
    left, right = (None if part in ("", "..") else _one(part) for part in text.split("/"))
    start, end = left.start if left else -math.inf, right.end if right else math.inf
    if left and right and (right.start < left.start or right.end < left.end):
        raise ValueError("it ends before it begins")
    qualifiers = "".join(sorted({date.qualifier for date in (left, right) if date}))
    return Date(text, start, end, qualifiers if len(qualifiers) < 2 else "%")


def _number(year: int, month: int, day: int) -> int:
    """Return the days from 0001-01-01 to a day, also before it and after year 9999."""
    within = year % 400 + 400
    return date(within, month, day).toordinal() - 1 + (year - within) // 400 * CYCLE


def _day_of(seconds: float) -> date:
    """Return the day that a second belongs to, or the nearest that Python can name."""
    return date.fromordinal(int(min(max(seconds // DAY if math.isfinite(seconds) else seconds, 0),
                                    date.max.toordinal() - 1)) + 1)  # fmt: skip


def _comparable(one: Date, other: Date) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the spans of two dates by one clock: UTC when both have a zone, else as written.

    A time with a zone and one without can be told apart by their days alone.
    """
    if one.offset is not None and other.offset is not None:
        return (one.order[0], one.order[1]), (other.order[0], other.order[1])
    if (one.offset is None) != (other.offset is None) and one.end - one.start < DAY > other.end - other.start:
        return _whole_days(one), _whole_days(other)
    return (one.start, one.end), (other.start, other.end)


def _whole_days(moment: Date) -> tuple[float, float]:
    """Return the span of the day that a time belongs to."""
    return moment.start // DAY * DAY, moment.start // DAY * DAY + DAY
