"""Dates as other programs and people write them, made the ledger's own: what is certain of them, and no more.

A ledger's dates, as ISO 8601 has them, go the other way.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from claimcheck.ledger.dates import parse_date
from claimcheck.text.patterns import compiled_later

LONGEST = 60  # characters of a date
EXCEL_DAY_0 = date(1899, 12, 30)  # serial number 1 is 1900-01-01 by a calendar with a day that never was
MONTHS = {
    name: number
    for number, names in enumerate(
        ["jan january janvier enero janeiro januar gennaio januari jänner ocak يناير января",
         "feb february février févr fev febrero fevereiro februar febbraio februari şubat فبراير февраля",
         "mar march mars marzo março märz maart mart مارس марта",
         "apr april avril avr abril aprile nisan أبريل ابريل апреля",
         "may mai mayo maio maggio mei mayıs مايو мая",
         "jun june juin junio junho juni giugno haziran يونيو июня",
         "jul july juillet juil julio julho juli luglio temmuz يوليو июля",
         "aug august août aout agosto augustus ago ağustos أغسطس اغسطس августа",
         "sep sept september septembre septiembre setembro settembre eylül سبتمبر сентября",
         "oct october octobre octubre outubro oktober okt ottobre ekim أكتوبر اكتوبر октября",
         "nov november novembre noviembre novembro kasım نوفمبر ноября",
         "dec december décembre déc dic diciembre dezembro dezember dez dicembre aralık ديسمبر декабря"], 1)
    for name in names.split()
}  # fmt: skip
TIME = (r"(?:[T ,]+(?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?"
        r"(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?")  # fmt: skip
YEAR_FIRST = compiled_later(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + TIME)
YEAR_LAST = compiled_later(r"(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})" + TIME)
WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,? )?"
DAY_MONTH = compiled_later(
    WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de |of )?([^\W\d_]{3,12})\.?,? (?:de )?(\d{4})" + TIME
)
MONTH_DAY = compiled_later(WEEKDAY + r"([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})" + TIME)
MONTH_NUMBER = compiled_later(r"(\d{1,2})[/.](\d{4})|(\d{4})[/.](\d{1,2})")
MONTH_YEAR = compiled_later(r"([^\W\d_]{3,12})\.?,? (?:de )?(\d{4})")
MIDNIGHT = compiled_later(r"T00:00(?::00)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$")
VAGUE = compiled_later(r"[~?%X/Y]|-2[1-4]$|^-")  # marks of EDTF that ISO 8601 does not have
EASTERN = str.maketrans({chr(start + digit): str(digit) for start in (0x660, 0x6F0, 0x966) for digit in range(10)})


def day_first(texts: Iterable[str]) -> bool | None:
    """Return whether the dates of one column name the day before the month; None where none of them shows it."""
    for text in texts:
        hit = YEAR_LAST.match(_plain(text)) if len(text) <= LONGEST else None
        if hit and "." in hit[0]:
            return True
        if hit and (int(hit[1]) > 12) != (int(hit[2]) > 12):
            return int(hit[1]) > 12
    return None


def read_date(text: str, day_first: bool | None = None) -> str:
    """Return a date in the ledger's form, "" for what is none.

    Of 5/6/2015 only the year is certain, unless `day_first` is given: then nothing else is returned.
    """
    text = _plain(text) if len(text) <= LONGEST else ""
    if not text:
        return ""
    for form in (_in_ledger_form, _numbers, _words, _count):
        if found := form(text, day_first):
            return found
    return ""


def of_parts(year: int, month: int = 0, day: int = 0) -> str:
    """Return a date of its parts, of which 0 is one that is not given; "" for one that no calendar has."""
    text = f"{year:04}" + f"-{month:02}" * bool(month) + f"-{day:02}" * bool(month and day)
    return _valid(text)


def ledger_date(text: str) -> str:
    """Return a date as a ledger writes it, as far as it is certain; "" for what is none.

    A time of 00:00 stands for a day without a time: feeds and the Fact Check Tools write days so.
    """
    return MIDNIGHT.sub("", read_date(text.replace(" - ", " ")))  # "Mon, 06/24/2019 - 15:11"


def iso_date(text: str) -> str:
    """Return a ledger's date where it is exact, as ISO 8601 has it (schema.org's Date); "" for any other."""
    return "" if VAGUE.search(text) else text


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(EASTERN).split())


def _valid(text: str) -> str:
    try:
        return str(parse_date(text))
    except ValueError:
        return ""


def _in_ledger_form(text: str, day_first: bool | None) -> str:
    return _valid(text)


def _numbers(text: str, day_first: bool | None) -> str:
    if hit := YEAR_FIRST.fullmatch(text):
        return _with_time(of_parts(int(hit[1]), int(hit[2]), int(hit[3])), hit.groups()[3:])
    if hit := MONTH_NUMBER.fullmatch(text):
        return of_parts(int(hit[2] or hit[3]), int(hit[1] or hit[4]))
    if not (hit := YEAR_LAST.fullmatch(text)):
        return ""
    one, other, year = int(hit[1]), int(hit[2]), int(hit[3])
    year += (2000 if year < 70 else 1900) if len(hit[3]) == 2 else 0
    if day_first is None and one != other and "." not in hit[0]:
        day_first = None if one <= 12 and other <= 12 else one > 12
        if day_first is None:
            return of_parts(year)
    day, month = (other, one) if day_first is False else (one, other)
    return _with_time(of_parts(year, month, day), hit.groups()[3:])


def _words(text: str, day_first: bool | None) -> str:
    for pattern, (day, month, year) in ((DAY_MONTH, (1, 2, 3)), (MONTH_DAY, (2, 1, 3)), (MONTH_YEAR, (0, 1, 2))):
        hit = pattern.fullmatch(text.replace("-", " "))
        if hit and (number := MONTHS.get(hit[month].casefold().rstrip("."))):
            of_day = of_parts(int(hit[year]), number, int(hit[day]) if day else 0)
            return _with_time(of_day, hit.groups()[3:])
    return ""


def _count(text: str, day_first: bool | None) -> str:
    """Return the day of a spreadsheet's serial number, or the time of seconds or milliseconds since 1970."""
    if re.fullmatch(r"[2-6]\d{4}(?:\.\d{1,15})?", text, re.ASCII):
        return (EXCEL_DAY_0 + timedelta(days=int(float(text)))).isoformat()
    if re.fullmatch(r"1\d{9}(?:\d{3})?", text, re.ASCII):
        return datetime.fromtimestamp(int(text[:10]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return ""


def _with_time(day: str, clock: tuple[str | None, ...]) -> str:
    """Return a day with its time, where it has one that is more than midnight without a zone."""
    if len(day) != 10 or not clock or clock[0] is None:
        return day
    hour, minute, second, half, zone = (part or "" for part in clock)
    if half:
        hour = str(int(hour) % 12 + 12 * (half in "Pp"))
    if not zone and not int(hour) and not int(minute) and not int(second or 0):
        return day
    zone = "Z" if zone in ("UTC", "GMT") else zone if ":" in zone or len(zone) < 5 else f"{zone[:3]}:{zone[3:]}"
    return _valid(f"{day}T{int(hour):02}:{minute}" + f":{second}" * bool(second) + zone) or day
