"""Times as texts tell them in words: weekdays, decades, centuries, hours, and words such as `yesterday`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.numbers import MONTHS, WEEKDAYS, When, clash
from claimcheck.text.numbers.numerals import SMALL
from claimcheck.text.numbers.units import UNITS
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list

_RELATIVE = {
    "day": "yesterday today tomorrow tonight",
    "weekday": " ".join(f"{word} {word}s" for word in WEEKDAYS if len(word) > 4),
    "part of day": "morning afternoon evening night overnight dawn dusk",
    "season": "spring summer autumn winter",
    "holiday": "christmas easter ramadan thanksgiving diwali hanukkah halloween eid passover",
    "stage": "early mid late",
}
_KINDS: dict[str, list[str]] = {}
for _kind, _members in _RELATIVE.items():
    for _word in word_list(_members):
        _KINDS.setdefault(_word, []).append(_kind)
_PARTS_OF_DAY = frozenset(word_list(_RELATIVE["part of day"]))
_OVERLAPS = frozenset(map(frozenset, (("dawn", "morning"), ("dawn", "night"), ("dusk", "evening"), ("dusk", "night"),
                                       ("evening", "night"), ("week", "weekend"))))  # fmt: skip
_EARLY = frozenset(("early", "small", "wee"))  # before a morning or hours that may be called night
_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "0:00"}
_UNIT = frozenset(
    word_list("week month year decade century quarter season term spring summer autumn winter weekend time")
)
_SPANS = frozenset(word_list("week month year decade century weekend"))
_WHICH = frozenset(word_list("last next this previous coming past"))
_EQUAL = {"previous": "last", "past": "last", "coming": "next", "overnight": "night", "tonight": "today"}
_OFTEN = {unit: UNITS[unit][1] for unit in ("hour", "day", "week", "month", "year")}  # days
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_EACH = frozenset(("a", "every", "each", "per"))
_DECADE = compiled_later(r"(?:1[5-9]|20)\d0s|[1-9]0s")
_DECADES = dict(zip(word_list("twenties thirties forties fifties sixties seventies eighties nineties"),
                    word_list("20s 30s 40s 50s 60s 70s 80s 90s"), strict=True))  # fmt: skip
_CLOCK = compiled_later(r"\d{1,2}(?::\d\d)?(?:am|pm)|\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")
_TIME_OF_DAY = compiled_later(r"(\d{1,2})(?:[:.](\d\d))?(am|pm)?")
_CENTURIES = {
    word: str(number)
    for number, word in enumerate(
        word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"), 1)
}  # fmt: skip
_ENDING, _BEGINNING = frozenset(("end", "late", "close")), frozenset(("beginning", "start", "early"))
_FROM_THEN_ON = frozenset(("from", "since"))
_AT_ITS_TURN = _FROM_THEN_ON | {"before", "until"}  # before 2028: until the end of 2027
_LAST_MONTH = 12
_LAST_DAYS = 28  # the day of a month from which it ends
_BEFORE = 24  # characters before a date in which such a word stands
_ERA = frozenset(("bc", "bce", "ad"))


@dataclass(frozen=True, slots=True)
class TimeWord:
    """A time told in words at tokens[start:end]: its kind (day, weekday, season, clock, ...), its normal form."""

    kind: str
    value: str
    start: int
    end: int


@once_each
def time_words(statement: Statement) -> list[TimeWord]:
    """The times that a statement tells in words, left to right; one wording may tell times of several kinds."""
    words = statement.words
    return [
        TimeWord(kind, value, start, end)
        for at, word in enumerate(words)
        for kind, value, start, end in (*_by_itself(at, word), *_with_next(words, at, word))
    ]


def _by_itself(at: int, word: str) -> Iterator[tuple[str, str, int, int]]:
    for kind in _KINDS.get(word, ()):
        normal = _EQUAL.get(word, word.removesuffix("s"))
        yield kind, normal, at, at + 1
        if kind == "day":
            yield "deictic", normal, at, at + 1
    if word in _HOURS:
        yield "clock", _HOURS[word], at, at + 1
    elif _DECADE.fullmatch(word) or word in _DECADES:
        yield "decade", _DECADES.get(word, word[-3:]), at, at + 1
    elif _CLOCK.fullmatch(word):
        yield "clock", _clock(word), at, at + 1


def _with_next(words: Sequence[str], at: int, word: str) -> Iterator[tuple[str, str, int, int]]:
    after = words[at + 1] if at + 1 < len(words) else ""
    if word == "this" and after in _PARTS_OF_DAY:
        yield "day", "today", at, at + 2
        yield "deictic", "today", at, at + 2
    elif word in _WHICH and (after in _UNIT or after in WEEKDAYS or after in MONTHS):
        normal = _EQUAL.get(word, word)
        yield "which", normal, at, at + 2
        yield "deictic", normal, at, at + 2
        if after in _SPANS:
            yield f"{normal} what", after, at, at + 2
    elif word in {"every", "each"} and after in _OFTEN and not (at and words[at - 1] in {"for", "of"}):
        yield "frequency", _rate(1, after), at, at + 2
    elif word in _TIMES and after in _EACH and words[at + 2 : at + 3] and words[at + 2] in _OFTEN:
        yield "frequency", _rate(_TIMES[word], words[at + 2]), at, at + 3
    elif (
        word in SMALL
        and after == "times"
        and set(words[at + 2 : at + 3]) & _EACH
        and set(words[at + 3 : at + 4]) & _OFTEN.keys()
    ):
        yield "frequency", _rate(SMALL[word], words[at + 3]), at, at + 4
    elif after == "century" and (number := _ordinal(word)):
        yield "century", number, at, at + 2
    elif after in {"am", "pm"} and word[:1].isdigit():
        yield "clock", _clock(word + after), at, at + 2
    elif after in _ERA and word[:1].isdigit():
        yield "era", after[:2], at + 1, at + 2


def may_overlap(one: TimeWord, left: Statement, other: TimeWord, right: Statement) -> bool:
    """Whether two times in words may be one: dawn and morning; the early morning and the night."""
    values = frozenset((one.value, other.value))
    early = any(
        _EARLY.intersection(side.words[max(0, word.start - 1) : word.start])
        for word, side in ((one, left), (other, right))
    )
    return values in _OVERLAPS or (early and values == {"morning", "night"})


def _rate(times: float, unit: str) -> str:
    """How often a day, in one form: twice a week."""
    return f"{times / _OFTEN[unit]:.3g} a day"


def _clock(word: str) -> str:
    """A time of day in one form: 3pm, 15:00."""
    read = _TIME_OF_DAY.fullmatch(word)
    if read is None:
        return word
    hour = int(read[1])
    if read[3]:
        hour = hour % 12 + 12 * (read[3] == "pm")
    return f"{hour}:{read[2] or '00'}"


def _ordinal(word: str) -> str:
    """`16` of 16th or sixteenth; empty for any other word."""
    return word[:-2] if word[0].isdigit() else _CENTURIES.get(word, "")


def agrees(one: When, other: When) -> bool:
    """Whether nothing that both give differs, and both give something."""
    return not clash(one, other) and bool(
        (one.year and other.year) or (one.month and other.month) or (one.day and other.day)
    )


def turn_of_year(statement: Statement, date: When, other: Statement, other_date: When) -> bool:
    """Whether dates of two statements are the end of one year and the beginning of the next, either way round."""
    if other_date.year < date.year:
        return turn_of_year(other, other_date, statement, date)
    return other_date.year - date.year == 1 and bool(_ends(statement, date) & _begins(other, other_date))


def turn_of_month(statement: Statement, date: When, other: Statement, other_date: When) -> bool:
    """Whether dates are the end of one month and the beginning of the next: at the end of June, from July."""
    if not (date.month and other_date.month) or (date.year and other_date.year and date.year != other_date.year):
        return False
    if date.month % _LAST_MONTH + 1 != other_date.month:
        swapped = other_date.month % _LAST_MONTH + 1 == date.month
        return swapped and turn_of_month(other, other_date, statement, date)
    ends = date.day >= _LAST_DAYS or _part(statement, date) in _ENDING
    begins = other_date.day == 1 or (not other_date.day and _part(other, other_date) in _BEGINNING | _FROM_THEN_ON)
    return ends and begins


def turn_of_any_year(left: Statement, right: Statement) -> bool:
    """Whether two statements have such dates at all; in time that grows with their length."""
    ends, begins = (
        [{(date.year, mark) for date in side.dates for mark in marks(side, date)} for side in (left, right)]
        for marks in (_ends, _begins)
    )
    return any((year + 1, mark) in begins[1] for year, mark in ends[0]) or any(
        (year + 1, mark) in begins[0] for year, mark in ends[1]
    )


def _ends(statement: Statement, date: When) -> frozenset[str]:
    """How a date is at the end of its year: told in words, or by its month, which words on the other side answer."""
    if _part(statement, date) in _ENDING:
        return frozenset(("words", "month"))
    return frozenset(("words",)) if date.month == _LAST_MONTH else frozenset()


def _begins(statement: Statement, date: When) -> frozenset[str]:
    """How a date is at the beginning of its year, as in `_ends`."""
    if _part(statement, date) in _BEGINNING or (not date.month and _part(statement, date) in _AT_ITS_TURN):
        return frozenset(("words",))
    return frozenset(("month",)) if date.month == 1 else frozenset()


def _part(statement: Statement, date: When) -> str:
    """The word before a date that tells which part of it is meant: the end of 2019, early 2020."""
    words = statement.text[max(0, date.start - _BEFORE) : date.start].lower().split()
    return next((word for word in reversed(words) if word not in {"of", "the", "in"}), "")
