"""What a statement tells for each of a unit: 4,000 euros a kilo, 50 litres a second, a tonne costs 300 pounds."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.numbers.units import UNITS

_POUND = ("mass", 0.4536)  # kilograms: a price is for each pound, not in it
_EACH = frozenset(("a", "an", "per", "each", "every"))
_MEASURES = frozenset(("mass", "volume", "length", "area", "time"))
_PART = frozenset(("half", "than", "about", "over", "nearly", "almost"))  # before a unit that is an amount itself
_SPAN = frozenset(("for", "in", "within", "after", "once", "twice", "times", "by", "to"))  # before a time that is one
_NO_RATE = frozenset(("ago", "later", "earlier", "before", "after", "old", "long", "or"))
_MORE = ["and", "a", "half"]


@dataclass(frozen=True, slots=True)
class Rate:
    """The unit that something is told for each of, at tokens[start:end]: its kind, its size in the base unit."""

    kind: str
    size: float
    start: int
    end: int


@once_each
def find_rates(statement: Statement) -> list[Rate]:
    """The units that a statement tells something for each of, left to right; "in a week", "a year ago" are none."""
    words, rates = statement.words, []
    for at in range(1, len(words)):
        kind, size = _POUND if words[at] == "pound" else UNITS.get(words[at], ("", 0.0))
        before, after = words[at - 2] if at > 1 else "", words[at + 1] if at + 1 < len(words) else ""
        told = kind in _MEASURES and words[at - 1] in _EACH and before not in _PART and after not in _NO_RATE
        told = told and [*words[at + 1 : at + 4]] != _MORE
        if told and not words[at].endswith("s") and not (kind == "time" and before in _SPAN):
            rates.append(Rate(kind, size, at - 1, at + 1))
    return rates
