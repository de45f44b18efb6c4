"""What the words around a number and its unit make of it: percentage points, cubic metres, miles per hour, at least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.text.numbers.quantity import Quantity
from claimcheck.text.numbers.units import BOUNDS, BOUNDS_BEHIND, CURRENCY, POWERS, RATES, UNITS

_SCALES = frozenset(("c", "f", "celsius", "fahrenheit"))
_POUNDS, _HEAVY = frozenset(("pound", "pounds")), frozenset(("heavy", "light", "lost", "gained"))
_POUND = 0.4536  # kilograms
_LITRES = 1000  # in a cubic metre
_CUBIC = 3


def of_two_words(words: Sequence[str], number: Quantity) -> Quantity | None:
    """A number with a unit of two words behind it, or in pounds where something is weighed; None for any other."""
    end = number.end
    following, after = (words[at] if at < len(words) else "" for at in (end, end + 1))
    rate = RATES.get((following, after))
    if rate is not None:
        return replace(number, value=number.value * rate[1], kind=rate[0], end=end + 2, factor=rate[1])
    power = POWERS.get(following, 0)
    if power and UNITS.get(after, ("",))[0] == "length":
        factor = UNITS[after][1] ** power * (_LITRES if power == _CUBIC else 1)
        kind = "volume" if power == _CUBIC else "area"
        return replace(number, value=number.value * factor, kind=kind, end=end + 2, factor=factor)
    if following in _POUNDS and any(word.startswith("weigh") or word in _HEAVY for word in words):
        return replace(number, value=number.value * _POUND, kind="mass", end=end + 1, factor=_POUND)
    return None


def further(words: Sequence[str], number: Quantity) -> Quantity:
    """What the words behind a unit make of it: degrees Fahrenheit, miles per hour."""
    following = words[number.end] if number.end < len(words) else ""
    if number.kind == "temperature" and following in _SCALES:
        fahrenheit = following[0] == "f"
        below = _is_below_zero(words, number.end + 1)
        given = -number.given if below else number.given
        value = (given - 32) / 1.8 if fahrenheit else given
        end, factor = number.end + (3 if below else 1), 1.8 if fahrenheit else 1.0
        return replace(number, value=value, given=given, end=end, factor=factor, scale=following[0])
    if number.kind == "temperature" and _is_below_zero(words, number.end):
        return replace(number, value=-number.value, given=-number.given, end=number.end + 2)
    if number.kind == "length" and following in {"per", "an", "h"}:
        end = number.end + (1 if following == "h" else 2)
        if following == "h" or words[number.end + 1 : end] == ["hour"]:
            return replace(number, value=number.value / 1000, kind="speed", end=end)
    return number


def _is_below_zero(words: Sequence[str], at: int) -> bool:
    return list(words[at : at + 2]) in (["below", "zero"], ["below", "freezing"])


def bound_around(words: Sequence[str], at: int, end: int) -> str:
    """Whether the words around a number make it the least or the most that there is."""
    for behind, bound in BOUNDS_BEHIND.items():
        if tuple(words[end : end + len(behind)]) == behind:
            return bound
    start = at - 1 if at and (words[at - 1] in CURRENCY or words[at - 1] == "a") else at  # more than a dozen
    for length in (3, 2, 1):
        if start >= length and (bound := BOUNDS.get(tuple(words[start - length : start]), "")):
            return bound
    return ""
