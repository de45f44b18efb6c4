"""What part a figure plays in a statement, and when two figures of texts worded otherwise may be of two things."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.arithmetic import is_whole
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.rates import find_rates
from claimcheck.matching.engine.statement import Statement
from claimcheck.text.numbers import Quantity
from claimcheck.text.phrases import word_list

_OFFSET = frozenset(word_list("ago earlier later afterwards previously"))  # behind a time
_EACH = frozenset(word_list("every per each"))  # before a time
_AGED = frozenset(("aged", "age"))  # before a figure: at the age of 24
_BEHIND = 2  # words behind a time among which such a word stands
_HEDGES = frozenset(
    word_list("about almost around nearly roughly some approximately over under than least most just close barely well")
)
_NEARLY, _HEDGED = 0.85, 0.8  # as a share of the larger: how near the smaller is in other units; where one is hedged
_RATES = {"hourly": 1 / 24, "daily": 1.0, "weekly": 7.0, "monthly": 30.44, "yearly": 365.25, "annual": 365.25,
          "annually": 365.25, "each": 0.0, "apiece": 0.0}  # fmt: skip
_INCLUDING = frozenset(word_list("among including himself herself themselves itself besides"))
_WITH = frozenset(word_list("his her their its"))  # behind "and", before those beside somebody: a man and his two sons


def may_be_of_another(
    pair: Pair, one: Quantity, other: Quantity, mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> bool:
    """Whether two figures of a pair worded otherwise may be of two things, so that both can be.

    mine, theirs: the figures that either statement has alone. Where there are more of them, or more figures on one
    side, one may be worked out from the others; the same figure in another unit is the same figure all the same.
    """
    if pair.window or not pair.left_over("", "")[0]:
        return False
    parts = {part_of(pair.left, one), part_of(pair.right, other)}
    if len(parts) > 1 or "including" in parts or _is_near(pair, one, other):
        return True
    if one.kind == "ordinal" and odd(pair):  # in the first round, no second one
        return True
    if is_whole(one, other) and unanswered(pair)[0]:  # carry a third, leave two thirds behind
        return True
    if one.given and one.given == other.given:
        return False
    if units_of_each(pair.left) != units_of_each(pair.right):
        return True
    ranks = bool({one.kind, other.kind} & {"count", "ordinal"})
    counts = [
        sum(ranks or figure.kind != "ordinal" for figure in figures)
        for figures in (mine, theirs, pair.left.quantities, pair.right.quantities)
    ]
    return not (counts[0] == counts[1] == 1 and counts[2] == counts[3])


def _is_near(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one may be the other, rounded or told in other units: almost 30, 26; ten weeks, over two months."""
    low, high = sorted((abs(one.value), abs(other.value)))
    if one.kind != other.kind or one.kind == "share" or one.given == other.given:
        return False
    hedged = is_hedged(pair.left, one) or is_hedged(pair.right, other)
    near = _HEDGED if hedged else _NEARLY if one.kind == "time" and one.factor != other.factor else 1.0
    return low >= high * near


def is_hedged(statement: Statement, figure: Quantity) -> bool:
    """Whether a figure is told to be about that much, or at least or at most that."""
    around = statement.words[max(0, figure.start - 3) : figure.start], statement.words[figure.end : figure.end + 2]
    return bool(figure.bound) or not _HEDGES.isdisjoint(around[0]) or around[1][:1] == ["or"]


def units_of_each(statement: Statement) -> set[float]:
    """The units that a statement tells something for each of, by their sizes: a day, yearly."""
    return {rate.size for rate in find_rates(statement)} | {_RATES[word] for word in statement.words if word in _RATES}


def part_of(statement: Statement, figure: Quantity) -> str:
    """What a time tells, or a count counts: an age, how long ago, how often, some beside others; else nothing."""
    behind = statement.words[figure.end : figure.end + _BEHIND]
    before = statement.words[max(0, figure.start - 2) : figure.start]
    if figure.kind in {"time", "count"} and ("old" in behind or not _AGED.isdisjoint(before)):
        return "age"
    if figure.kind == "time":
        if not _OFFSET.isdisjoint(behind[:1]):
            return "offset"
        return "each" if not _EACH.isdisjoint(before[-1:]) else ""
    if figure.kind == "count" and before[:1] == ["and"] and not _WITH.isdisjoint(before[1:]):
        return "beside"
    return "including" if figure.kind == "count" and not _INCLUDING.isdisjoint(statement.words) else ""
