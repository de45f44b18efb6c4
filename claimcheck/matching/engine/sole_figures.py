"""The one figure of its kind that each of two short statements has alone; a figure in two units, or for each of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.figures import is_hedged, part_of, units_of_each
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.rates import Rate, find_rates
from claimcheck.matching.engine.statement import Statement
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
        if len(left) == len(right) == 1 and not _may_agree(pair, left[0], right[0]):
            yield left[0], right[0]


def _tells(figure: Quantity, kind: str) -> bool:
    return figure.kind == kind and (kind != "count" or abs(figure.value) >= _LEAST)


def _may_agree(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether two figures may be one, rounded, or the rest of it, or of each of several things."""
    low, high = sorted((abs(one.value), abs(other.value)))
    sides = (pair.left, one), (pair.right, other)
    if low >= high * _NEARLY and any(is_hedged(*side) for side in sides):
        return True
    if units_of_each(pair.left) != units_of_each(pair.right):
        return True
    if part_of(*sides[0]) != part_of(*sides[1]) or part_of(*sides[0]) == "including":
        return True
    words = set(pair.left.words) ^ set(pair.right.words)
    if one.kind == "count":
        return high - low <= 1
    if one.kind == "share":
        return abs(one.value + other.value - 1) < _ROUNDED or not _AGAIN.isdisjoint(words)
    return one.kind not in _ALL_UNITS or not _EACH.isdisjoint(words)


def for_another_unit(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """The same amount for each of another unit: 4,000 euros a kilo, a gram; 50 litres a second, a minute."""
    left, right = find_rates(pair.left), find_rates(pair.right)
    if not (pair.brief and len(left) == len(right) == 1 and left[0].kind == right[0].kind):
        return
    if not pair.shared and unanswered(pair)[0]:
        return
    one, other = left[0], right[0]
    amounts = [(mine, theirs) for mine in _beside(pair.left, one) for theirs in _beside(pair.right, other)]
    if one.size != other.size and any(agree(mine, theirs) for mine, theirs in amounts):
        yield (one.start, one.end), (other.start, other.end)


def _beside(statement: Statement, rate: Rate) -> Iterator[Quantity]:
    """The quantities of a statement but for the unit of the rate itself."""
    return (one for one in statement.quantities if one.end <= rate.start or one.start >= rate.end)


def told_in_two_units(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """The same figure, not a small one, in units that are not one: 48 hours, 48 days; 212,000 tonnes, pounds."""
    left, right = pair.left.quantities, pair.right.quantities
    if not pair.brief or any(figure.kind in {"share", "times"} for figure in (*left, *right)):
        return
    for one in left:
        for other in right:
            if _differ_in_unit(one, other) and not (_is_among(one, right) or _is_among(other, left)):
                yield (one.start, one.end), (other.start, other.end)


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
