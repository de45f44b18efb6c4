"""Who is at the keyboard, what day it is, and the day that "90d" from it means."""

import calendar
import getpass
import re
import subprocess
from datetime import date, timedelta

from claimcheck.errors import UsageError
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.dates import today as the_day


def somebody() -> str:
    """The user's name as git knows it, else as the system does."""
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, timeout=5, check=False)
        if asked.stdout.strip():
            return asked.stdout.strip()
    except (OSError, subprocess.SubprocessError):
        pass
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        raise UsageError("who reviews? Say so with --by") from None


def day(text: str) -> date:
    """The day that stands in for today, or today."""
    try:
        return parse_date(text).first if text else the_day()
    except ValueError as error:
        raise UsageError(f"--today: {error}") from None


def due(text: str, start: date) -> str:
    """A date as given, or the day so many days, weeks, months or years after another."""
    span = re.fullmatch(r"\+?(\d{1,4})([dwmy])", text)
    try:
        if not span:
            return str(parse_date(text)) if text else ""
        number, unit = int(span[1]), span[2]
        if unit in "dw":
            return str(start + timedelta(days=number * (7 if unit == "w" else 1)))
        return str(_months_on(start, number * (12 if unit == "y" else 1)))
    except (ValueError, OverflowError) as error:
        raise UsageError(f"--next: {error}, or a span such as 90d, 6w, 3m, 1y") from None


def _months_on(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
