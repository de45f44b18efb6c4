"""Dates as sources give them: a year, a month or a day, perhaps approximate (EDTF level 0 and 1)."""

import os
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Date:
    """A span of days known by its name: "2022" is the 365 days from `first` to `last`.

    `qualifier` is EDTF's: "~" approximate, "?" uncertain, "%" both, "" neither.
    """

    text: str
    first: date
    last: date
    qualifier: str = ""

    def __str__(self) -> str:
        return self.text

    def surely_before(self, other: "Date") -> bool:
        """True when every day of this date is earlier than every day of the other."""
        return self.last < other.first

    def within(self, other: "Date") -> bool:
        """True when every day of this date is a day of the other."""
        return other.first <= self.first and self.last <= other.last


def parse_date(text: str) -> Date:
    """Read "2022", "2022-05", "2022-05-11", each perhaps with ~, ? or % behind it.

    Raises ValueError with a sentence for a person.
    """
    found = WRITTEN.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text[:40]!r} is not a date: write 2022, 2022-05 or 2022-05-11, with ~ when approximate")
    year, month, day = (int(part) if part else 0 for part in found.groups()[:3])
    try:
        first = date(year, month or 1, day or 1)
        last = first if day else (_month_end(first) if month else date(year, 12, 31))
    except ValueError as error:
        raise ValueError(f"{text!r} is not in the calendar: {error}") from None
    return Date(text.strip(), first, last, found[4])


def today() -> date:
    """The day it is, or the one that SOURCE_DATE_EPOCH (seconds since 1970, UTC) stands in for."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() and len(epoch) < 12 else date.today()


def _month_end(first: date) -> date:
    for day in (31, 30, 29):
        try:
            return first.replace(day=day)
        except ValueError:
            continue
    return first.replace(day=28)
