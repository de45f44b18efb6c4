"""Figures that others explain: what two add up to, what one is worked out from, the rest of a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.text.numbers import Quantity

_FACTORS = frozenset(("times", "share"))
_WHOLE, _ROUNDED = 0.02, 0.04  # by which two shares may miss the whole
_FEW_OTHERS = 6  # quantities from which another is worked out
_EXACT = 1e-6  # as a share


def is_explained(one: Quantity, other: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether two quantities and others add up: by 40 to 140, from 100 to 140; 12 for and 8 against of 20.

    One may be worked out from two others as well: of 240 a quarter, 60.
    """
    mine, theirs = _written(one), _written(other)
    written = mine + theirs, abs(mine - theirs)  # 12 percent, five points above seven; from 50 minutes to 35
    sums = one.value + other.value, abs(one.value - other.value)
    mixed = {one.kind, other.kind} == {"share", "points"}
    for third in others:
        if third.kind == one.kind == other.kind and third.value:
            if one.kind == "share" and abs(one.value + other.value + third.value - 1) < _EXACT:
                return True  # for, against, and the rest
            each = (one.value * other.value,) if one.kind == "count" else ()  # 4,000 of 60,000, one in 15
            if _is_near(third.value, (*sums, *each)):
                return True
        bare = one.kind == other.kind and "count" in {one.kind, third.kind}
        if (mixed or bare) and third.given and _is_near(third.given, written):
            return True
        units = [quantity.factor for quantity in (one, other) if quantity.given]
        if bare and third.kind == "count" and any(_is_near(third.value * unit, sums) for unit in units):
            return True
    return any(_is_worked_out(quantity.value, others) for quantity in (one, other))


def _is_worked_out(value: float, others: Sequence[Quantity]) -> bool:
    """Whether a value is the sum, the difference, the product or the ratio of two other quantities."""
    for one, other in combinations(others[:_FEW_OTHERS], 2):
        low, high = sorted((one.value, other.value))
        ratios = (low / high, high / low) if low > 0 else ()
        sums = (low + high, high - low) if one.kind == other.kind else ()
        if value and _is_near(value, (low * high, *ratios, *sums)):
            return True
    return False


def _written(quantity: Quantity) -> float:
    """A number as it is written; of a part of a percentage point that part."""
    return quantity.given or (quantity.value * 100 if quantity.kind == "points" else 0.0)


def is_multiple(one: Quantity, other: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a third tells one as a part or a multiple of the other: 10,000, half of that; three at 38 million."""
    if not {one.kind, other.kind}.isdisjoint(_FACTORS):
        return False
    factors = {third.value for third in others if third.kind in {"count", *_FACTORS}}
    products = [quantity.value * factor for quantity in (one, other) for factor in factors - {1.0}]
    return _is_near(one.value, products) or _is_near(other.value, products)


def is_whole(one: Quantity, other: Quantity) -> bool:
    """Two shares that make a whole, one of them perhaps rounded: a third did, two thirds did not."""
    rough = _ROUNDED if one.bound or other.bound or max(one.slack, other.slack) > _EXACT else _WHOLE
    return one.kind == other.kind == "share" and abs(one.value + other.value - 1) < rough


def _is_near(value: float, sums: Iterable[float]) -> bool:
    return any(abs(value - each) <= _EXACT * value for each in sums)
