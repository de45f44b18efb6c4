"""The one figure of its kind that each of two short statements has alone, and a figure told in two units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.matching.engine.figures import is_hedged, part_of
from claimcheck.matching.engine.pair import Pair
from claimcheck.text.numbers import Quantity, agree
from claimcheck.text.phrases import word_list

_LEAST = 10  # from which a number surely counts
_LEAST_GIVEN = 4  # from which a figure is the same one in two units
_NEARLY = 0.85  # as a share of the larger: how near the smaller is to be the same where one is hedged
_ROUNDED = 0.06  # by which two shares may miss the whole
_OF_NO_UNIT = frozenset(("count", "ordinal", "share", "times", "score", "points"))
_ALL_UNITS = frozenset(("length", "mass", "area", "volume", "power", "energy", "speed"))
_EACH = frozenset(word_list("each apiece per every"))
_AGAIN = frozenset(word_list("by again than compared times off"))  # beside a share of something else
Figures = tuple[Quantity, Quantity]


def sole_figures(pair: Pair, mine: Sequence[Quantity], theirs: Sequence[Quantity]) -> Iterator[Figures]:
    """The only figures of a kind among those that each statement has alone, where they cannot be one, rounded."""
    if not (pair.brief and pair.shared) or pair.window:
        return
    for kind in {figure.kind for figure in mine} & {figure.kind for figure in theirs}:
        left, right = ([figure for figure in side if _tells(figure, kind)] for side in (mine, theirs))
        if len(left) == len(right) == 1 and not _may_agree(pair, left[0], right[0], (mine, theirs)):
            yield left[0], right[0]


def _tells(figure: Quantity, kind: str) -> bool:
    return figure.kind == kind and (kind != "count" or abs(figure.value) >= _LEAST)


def _may_agree(pair: Pair, one: Quantity, other: Quantity, alone: tuple[Sequence[Quantity], Sequence[Quantity]]) -> bool:
    """Whether two figures may be one, rounded, or the rest of it, or of each of several things."""
    low, high = sorted((abs(one.value), abs(other.value)))
    sides = (pair.left, one), (pair.right, other)
    if low >= high * _NEARLY and any(is_hedged(*side) for side in sides):
        return True
    if part_of(*sides[0]) != part_of(*sides[1]) or part_of(*sides[0]) == "including":
        return True
    words = set(pair.left.words) ^ set(pair.right.words)
    if one.kind == "count":
        return max(map(len, alone)) > 1
    if one.kind == "share":
        return abs(one.value + other.value - 1) < _ROUNDED or not _AGAIN.isdisjoint(words)
    return one.kind not in _ALL_UNITS or not _EACH.isdisjoint(words)


def told_in_two_units(pair: Pair) -> Iterator[Figures]:
    """The same figure, not a small one, in units that are not one: 48 hours, 48 days; 212,000 tonnes, pounds."""
    left, right = pair.left.quantities, pair.right.quantities
    if not pair.brief or any(figure.kind in {"share", "times"} for figure in (*left, *right)):
        return
    for one in left:
        for other in right:
            if _differ_in_unit(one, other) and not (_is_among(one, right) or _is_among(other, left)):
                yield one, other


def _is_among(one: Quantity, others: Sequence[Quantity]) -> bool:
    return any(agree(one, other) for other in others)


def _differ_in_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are one figure, each in another unit; of money, each in another currency that is named."""
    figures = [figure.given or figure.value / (figure.factor or 1) for figure in (one, other)]
    if {one.kind, other.kind} & _OF_NO_UNIT or figures[0] != figures[1] or figures[0] < _LEAST_GIVEN:
        return False
    if one.kind == other.kind == "money" and not (one.currency and other.currency):
        return False
    return (one.kind, one.factor, one.currency) != (other.kind, other.factor, other.currency)
