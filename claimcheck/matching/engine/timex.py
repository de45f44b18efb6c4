"""Times as texts tell them in words: weekdays, decades, centuries, hours, and words such as `yesterday`."""

import re
from collections.abc import Sequence

from claimcheck.text.numbers import MONTHS, WEEKDAYS
from claimcheck.text.phrases import word_list

_RELATIVE = {
    "day": "yesterday today tomorrow tonight",
    "weekday": " ".join(f"{word} {word}s" for word in WEEKDAYS if len(word) > 4),
    "part of day": "morning afternoon evening night overnight midnight noon dawn dusk midday",
    "season": "spring summer autumn winter",
    "holiday": "christmas easter ramadan thanksgiving diwali hanukkah halloween eid passover",
    "stage": "early mid late",
}
_UNIT = frozenset(
    word_list("week month year decade century quarter season term spring summer autumn winter weekend time")
)
_SPANS = frozenset(word_list("week month year decade century weekend"))
_WHICH = frozenset(word_list("last next this previous coming past"))
_EQUAL = {"previous": "last", "past": "last", "coming": "next", "overnight": "night", "tonight": "today"}
_DECADE = re.compile(r"(?:1[5-9]|20)\d0s|[1-9]0s")
_DECADES = dict(zip(word_list("twenties thirties forties fifties sixties seventies eighties nineties"),
                    word_list("20s 30s 40s 50s 60s 70s 80s 90s"), strict=True))  # fmt: skip
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)?(?:am|pm)|\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")
_TIME_OF_DAY = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(am|pm)?")
_CENTURIES = {
    word: str(number)
    for number, word in enumerate(
        word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"), 1)
}  # fmt: skip
_ERA = frozenset(("bc", "bce", "ad"))


def relative_times(words: Sequence[str]) -> dict[str, dict[str, str]]:
    """Time words by kind (day, weekday, season, decade, clock, ...), each in a normal form with its wording."""
    times: dict[str, dict[str, str]] = {}
    kinds = {word: kind for kind, members in _RELATIVE.items() for word in members.split()}
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in kinds:
            times.setdefault(kinds[word], {})[_EQUAL.get(word, word.removesuffix("s"))] = word
            if kinds[word] == "day":
                times.setdefault("deictic", {})[_EQUAL.get(word, word)] = word
        elif word == "this" and after in _RELATIVE["part of day"].split():
            for kind in ("day", "deictic"):
                times.setdefault(kind, {})["today"] = f"{word} {after}"
        elif word in _WHICH and (after in _UNIT or after in WEEKDAYS or after in MONTHS):
            normal = _EQUAL.get(word, word)
            times.setdefault("which", {})[normal] = f"{word} {after}"
            times.setdefault("deictic", {})[normal] = f"{word} {after}"
            if after in _SPANS:
                times.setdefault(f"{normal} what", {})[after] = f"{word} {after}"
        elif after == "century" and (number := _ordinal(word)):
            times.setdefault("century", {})[number] = f"{word} century"
        elif _DECADE.fullmatch(word) or word in _DECADES:
            times.setdefault("decade", {})[_DECADES.get(word, word[-3:])] = word
        elif word in {"am", "pm"} and at and words[at - 1][0].isdigit():
            times.setdefault("clock", {})[_clock(words[at - 1] + word)] = f"{words[at - 1]} {word}"
        elif _CLOCK.fullmatch(word):
            times.setdefault("clock", {})[_clock(word)] = word
        elif word in _ERA and at and words[at - 1][0].isdigit():
            times.setdefault("era", {})[word[:2]] = word
    return times


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
