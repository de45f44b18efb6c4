"""The dates of others, in the forms in which publishers write them, as dates of a ledger."""

import re
from datetime import UTC, datetime

from claimcheck.ledger.dates import parse_date
from claimcheck.text.numbers.dates import find_dates

STAMP = re.compile(
    r"(?P<year>[0-9]{4})[-/](?P<month>[0-9]{1,2})[-/](?P<day>[0-9]{1,2})"
    r"(?:(?:T|\s+|\s*-\s+)(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?",
    re.IGNORECASE,
)
EPOCH = re.compile(r"[0-9]{10}(?:[0-9]{3})?")  # seconds or milliseconds since 1970
LONGEST = 100  # characters of what may be a date


def ledger_date(text: str) -> str:
    """Return a date as a ledger writes it; "" for what is none, or leaves day and month in doubt (5/6/2019).

    A time of 00:00 stands for a day without a time, as feeds and the Fact Check Tools write it.
    """
    text = text.strip()[:LONGEST]
    if stamp := STAMP.fullmatch(text):
        return _valid(_of_stamp(stamp.groupdict()))
    if EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _valid(text) or _valid(_in_words(text))


def iso_date(text: str) -> str:
    """Return a ledger's date where it is exact, as ISO 8601 has it (schema.org's Date); "" for any other."""
    exact = not re.search(r"[~?%X/Y]|-2[1-4]$", text) and not text.startswith("-")
    return text if text and exact else ""


def _of_stamp(parts: dict[str, str | None]) -> str:
    day = f"{parts['year']}-{int(parts['month'] or 0):02}-{int(parts['day'] or 0):02}"
    time = f"{int(parts['hour'] or 0):02}:{parts['minute'] or '00'}"
    second = parts["second"]
    if (time, second or "00") == ("00:00", "00"):
        return day
    return f"{day}T{time}{f':{second}' if second else ''}{_zone(parts['zone'] or '')}"


def _zone(zone: str) -> str:
    if zone.upper() in ("UTC", "GMT"):
        return "Z"
    return f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 else zone.upper()


def _in_words(text: str) -> str:
    """Return the one date that a text has in words or numbers: "July 23, 2014", "Mon, 06/24/2019 - 15:11"."""
    dates = [when for when in find_dates(text) if when.year]
    if len(dates) != 1 or not dates[0].month:
        return ""
    when = dates[0]
    return f"{when.year}-{when.month:02}" + (f"-{when.day:02}" if when.day else "")


def _valid(text: str) -> str:
    try:
        return str(parse_date(text)) if text else ""
    except ValueError:
        return ""
