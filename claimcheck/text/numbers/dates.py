"""Calendar dates as texts write them, in words and in numbers: 26 May 2015, May 26, 2015-05-26, 26.5.2015."""

import re
from datetime import date

from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.value_class import value_class

MONTHS = {
    name: number
    for number, names in enumerate(
        ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"], 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(["monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs",
                                    "friday fri", "saturday sat", "sunday sun"])
    for name in names.split()
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_BARE_YEAR = compiled_later(rf"(?:(?<![\d.,$€£₹¥-])|(?<=\b\d{{4}}-)){_YEAR}(?![\d]|[.,]\d|s\b|%)")
_NUMERIC = [
    compiled_later(r"(?<![\d./])(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?(?P<year>1[5-9]\d\d|20\d\d)(?!\d)"),
    compiled_later(
        r"(?<![\d./])(?P<one>[0-3]?\d)(?P<mark>[/-])(?P<other>[0-3]?\d)(?P=mark)(?P<year>1[5-9]\d\d|20\d\d)(?![\d/])"
    ),
    compiled_later(r"\b(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>[01]\d)(?:-(?P<day>[0-3]\d))?\b"),
]
_NAMED = [
    compiled_later(rf"\b{_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?\b", re.IGNORECASE),
    compiled_later(rf"\b{_MONTH}\s+{_DAY}\b(?!\s*(?:percent|%))(?:,?\s+{_YEAR})?\b", re.IGNORECASE),
    compiled_later(rf"\b{_MONTH},?\s+(?:of\s+)?{_YEAR}\b", re.IGNORECASE),
]
_MONTH_ALONE = compiled_later(
    r"\b(?P<month>Jan(?:uary)?|Feb(?:ruary)?|April|Apr|June?|July?|Aug(?:ust)?|Sept(?:ember)?|Sep|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|(?:(?<=\bin )|(?<=\bIn )|(?<=ince )|(?<=ntil )|(?<=\bby )|(?<=\bBy )|(?<=ast )"
    r"|(?<=ext )|(?<=his )|(?<=arly )|(?<=ate )|(?<=\bof )|(?<=\bto )|(?<=rom )|(?<=uring ))(?:May|March))\b"
)
# What must stand in a text for the forms to be looked for: most sentences have neither.
_A_YEAR, _A_MONTH = compiled_later(r"1[5-9]\d\d|20\d\d"), compiled_later(rf"\b{_MONTH}", re.IGNORECASE)

_BEFORE, _AFTER = compiled_later(r"[^\W\d]+\s$"), compiled_later(r"\s([^\W\d_]+)")
_NEAR = 20  # characters before a number in which the word before it is looked for
_HEDGES = frozenset(word_list("about nearly almost than least some roughly approximately rs over only"))
_OF_YEARS = frozenset(word_list("in since from until till during before after early late mid year between through "
                                "spring summer autumn fall winter and circa"))  # fmt: skip
_ARTICLES = frozenset(word_list("the a an his her its their our of to by"))
_COUNTED = frozenset(
    word_list("people persons men women children soldiers civilians troops workers jobs homes houses miles feet metres "
    "meters kilometres kilometers km kg tonnes tons litres liters gallons acres hectares dollars euros pounds rupees "
    "yen yuan calories steps votes seats patients students pupils deaths cases hours days years times mg mw kw volts")
)  # fmt: skip


@value_class()
class When:
    """A calendar date in a text as far as it is given (0: not given), at text[start:end]."""

    year: int = 0
    month: int = 0
    day: int = 0
    start: int = 0
    end: int = 0
    either: tuple[int, int] = (0, 0)  # day and month or month and day, where 5/6 does not tell which


def find_dates(text: str) -> list[When]:
    """The calendar dates of a text, left to right, none inside another."""
    dates: list[When] = []
    taken = bytearray(len(text))
    for form in _forms(text):
        for hit in form.finditer(text):
            if any(taken[hit.start() : hit.end()]) or (form is _BARE_YEAR and _is_count(text, hit)):
                continue
            if when := _when(hit):
                dates.append(when)
                taken[hit.start() : hit.end()] = b"\1" * len(hit[0])
    return sorted(dates, key=lambda when: when.start)


def _forms(text: str) -> list[re.Pattern[str]]:
    """The forms of which a text can have one, those that say most first."""
    year, month = _A_YEAR.search(text), _A_MONTH.search(text)
    return [
        *(_NUMERIC if year else ()),
        *(_NAMED if month else ()),
        *([_BARE_YEAR] if year else ()),
        *([_MONTH_ALONE] if month else ()),
    ]


def _is_count(text: str, hit: re.Match[str]) -> bool:
    """Whether a number that could be a year counts: "2000 people", "about 1900 in all", "sold 1800 tickets"."""
    before = _BEFORE.search(text, max(0, hit.start() - _NEAR), hit.start())
    after = _AFTER.match(text, hit.end())
    last, following = before[0].strip() if before else "", after[1].lower() if after else ""
    if last.lower() in _HEDGES:
        return True
    if last.lower() in _OF_YEARS or last.lower() in MONTHS:
        return False
    if following in _COUNTED:
        return True
    plural = len(following) > 3 and following.endswith("s") and not following.endswith(("ss", "us", "is"))
    return plural and last.islower() and last not in _ARTICLES


def _when(hit: re.Match[str]) -> When | None:
    """The date of a match; None for a thirteenth month. In 5/6/2015 day and month are not told apart, and not given."""
    parts = hit.groupdict()
    if "one" in parts:
        one, other = int(parts["one"]), int(parts["other"])
        day, month = max(one, other), min(one, other)
        if day <= 12 and one != other:
            return When(int(parts["year"]), 0, 0, *hit.span(), (month, day))
    else:
        written = (parts.get("month") or "0").casefold()
        day, month = int(parts.get("day") or 0), int(written) if written.isdigit() else MONTHS[written]
    return When(int(parts.get("year") or 0), month, day, *hit.span()) if month <= 12 and day <= 31 else None


def day_number(text: str) -> int:
    """The proleptic ordinal of the first date of a text with year and month (day 15 if not given); 0 without one."""
    for when in find_dates(text[:200]):
        if when.year and 1 <= when.month <= 12:
            return date(when.year, when.month, min(when.day or 15, 28)).toordinal()
    return 0


def clash(one: When, other: When) -> bool:
    """Whether two dates differ in a part that both give."""
    parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    if any(mine and theirs and mine != theirs for mine, theirs in parts):
        return True
    return not (_may_be(one, other) and _may_be(other, one))


def _may_be(one: When, other: When) -> bool:
    """Whether 5/6 can be the day and month of another date, as far as that gives them."""
    if not one.either[0] or (other.either[0] and other.either == one.either):
        return True
    if other.either[0]:
        return False
    given = [part for part in (other.day, other.month) if part]
    return all(part in one.either for part in given) and (len(given) < 2 or set(given) == set(one.either))
