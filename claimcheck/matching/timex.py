"""Dates and times as texts write them: days, months, years, decades, weekdays, and words such as `yesterday`."""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"], 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(["monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri",
                                    "saturday sat", "sunday sun"])
    for name in names.split()
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_FORMS = [
    re.compile(r"\b(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>[01]\d)(?:-(?P<day>[0-3]\d))?\b"),
    re.compile(rf"\b{_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\s*(?:percent|%))(?:,?\s+{_YEAR})?\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH},?\s+(?:of\s+)?{_YEAR}\b", re.IGNORECASE),
    re.compile(rf"(?<![\d.,$€£-]){_YEAR}(?![\d]|[.,]\d|s\b|%)"),
]


@dataclass(frozen=True, slots=True)
class When:
    """A calendar date in a text, as far as it is given (0: not given), and where it stands."""

    year: int = 0
    month: int = 0
    day: int = 0
    start: int = 0
    end: int = 0


def find_dates(text: str) -> list[When]:
    """The calendar dates of a text, left to right, none inside another."""
    found: list[When] = []
    for form in _FORMS:
        for hit in form.finditer(text):
            if all(hit.end() <= other.start or hit.start() >= other.end for other in found):
                found.append(_when(hit))
    return sorted(found, key=lambda when: when.start)


def _when(hit: re.Match[str]) -> When:
    parts = hit.groupdict()
    month = (parts.get("month") or "0").lower()
    number = int(month) if month.isdigit() else MONTHS[month]
    return When(int(parts.get("year") or 0), number, int(parts.get("day") or 0), hit.start(), hit.end())


def day_number(text: str) -> int:
    """The proleptic ordinal of the first date in a text that names year and month (day 15 if not given); 0 without one."""
    for when in find_dates(text[:200]):
        if when.year and 1 <= when.month <= 12:
            return date(when.year, when.month, min(when.day or 15, 28)).toordinal()
    return 0
