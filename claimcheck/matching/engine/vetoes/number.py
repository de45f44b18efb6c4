"""Another quantity of the same thing: 12 dead, 15 dead. Equal ones in other words agree: 3,000, three thousand, 3k."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.counted import counted, same_counted
from claimcheck.matching.engine.growth import find_factor
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import says_plainly
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.poles import opposites, same_poles
from claimcheck.matching.engine.rates import Rate, find_rates
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import Quantity, agree, is_numeral
from claimcheck.text.numbers.quantity import CONVERTED

_OTHER = frozenset(("other", "others", "more", "further", "another", "additional", "pairs", "couples"))
_FEW = frozenset(("few", "hardly", "barely", "scarcely", "none", "nobody", "neither"))
_FACTORS = frozenset(("times", "share"))
_FACTOR = 0.15  # as a share: by how much two factors may miss each other, one of which is rounded
_WHOLE, _ROUNDED = 0.02, 0.04  # by which two shares may miss the whole
_FEW_OTHERS = 6  # quantities from which another is worked out
_EXACT = 1e-6  # as a share
_EXCEPT = frozenset(("except", "exclud", "but", "remain", "left", "still", "rest", "other"))  # stems


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Quantities without their equal on the other side, of one kind and in one role."""
    yield from _for_another_unit(pair)
    yield from _by_another_factor(pair)
    left, right = pair.left.quantities, pair.right.quantities
    left_over, right_over = _unmatched(left, right), _unmatched(right, left)
    if any(_complete(one, other) for one in left_over for other in right_over) and _turned(pair):
        return
    for one in left_over:
        for other in right_over:
            before = _before(pair.left, one), _before(pair.right, other)
            apart = before[0] != before[1] or (not before[0] and pair.left_over("", "")[0] > 0)
            others = [third for third in (*left, *right) if third not in (one, other)]
            if (apart and _is_explained(one, other, others)) or _is_multiple(one, other, others):
                continue
            if _is_other(pair.left, one) != _is_other(pair.right, other) or _of_the_rest(pair, one, other):
                continue
            if _converted(pair, one, other) or not _of_one_kind(pair, one, other):
                continue
            alone = pair.brief and _is_sole(one, left_over) and _is_sole(other, right_over)
            if _one_role(pair, one, other) or (alone and _same_thing(pair, one, other)):
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _by_another_factor(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """A quarter dearer, twice as dear; rose by a fifth, doubled."""
    left, right = find_factor(pair.left), find_factor(pair.right)
    if not pair.brief or left is None or right is None or left[0].kind == right[0].kind:
        return
    if abs(left[1] - right[1]) > _FACTOR * max(left[1], right[1]):
        yield pair.left.wording(left[0].start, left[0].end), pair.right.wording(right[0].start, right[0].end)


def _for_another_unit(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The same amount for each of another unit: 4,000 euros a kilo, a gram; 50 litres a second, a minute."""
    left, right = find_rates(pair.left), find_rates(pair.right)
    if not (pair.brief and len(left) == len(right) == 1 and left[0].kind == right[0].kind):
        return
    if not pair.shared and unanswered(pair)[0]:
        return
    one, other = left[0], right[0]
    amounts = [(mine, theirs) for mine in _beside(pair.left, one) for theirs in _beside(pair.right, other)]
    if one.size != other.size and any(agree(mine, theirs) for mine, theirs in amounts):
        yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _is_sole(quantity: Quantity, left_over: list[Quantity]) -> bool:
    """Whether a quantity is the only one that is left over, or the only one in units of its kind."""
    one_unit = (
        quantity.kind != "count" and quantity.given and sum(other.kind == quantity.kind for other in left_over) == 1
    )
    return len(left_over) == 1 or bool(one_unit)


def _converted(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are one for each of another unit: 6 litres a minute, 360 litres an hour."""
    left, right = find_rates(pair.left), find_rates(pair.right)
    if len(left) != 1 or len(right) != 1 or left[0].kind != right[0].kind or one.kind != other.kind:
        return False
    if one.currency != other.currency:
        return False
    per, other_per = one.value / left[0].size, other.value / right[0].size
    return abs(per - other_per) <= CONVERTED * max(abs(per), abs(other_per))


def _beside(statement: Statement, rate: Rate) -> Iterator[Quantity]:
    """The quantities of a statement but for the unit of the rate itself."""
    return (one for one in statement.quantities if one.end <= rate.start or one.start >= rate.end)


def _unmatched(mine: list[Quantity], theirs: list[Quantity]) -> list[Quantity]:
    """Those of mine that agree with none of theirs; one of theirs that has its equal among mine stands for no other."""
    taken = set(map(_exactly, mine)) & set(map(_exactly, theirs))
    free = [other for other in theirs if _exactly(other) not in taken]
    return [one for one in mine if _exactly(one) not in taken and not any(agree(one, other) for other in free)]


def _exactly(quantity: Quantity) -> tuple[str, float, str]:
    return quantity.kind, quantity.value, quantity.currency


def _of_one_kind(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """The same kind, or a number that counts nothing against a measure: 5 million, 3 million dollars."""
    kinds = {one.kind, other.kind}
    if kinds == {"share", "points"} or len(kinds) == 1:
        return True
    if "count" not in kinds or kinds & {"ordinal", "times", "score", "points", "share"}:
        return False
    if not (one.given and other.given):  # 300, "a week"
        return False
    return not (counted(pair.left, one) if one.kind == "count" else counted(pair.right, other))


def _is_explained(one: Quantity, other: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether two quantities and others add up: by 40 to 140, from 100 to 140; 12 for and 8 against of 20.

    One may be worked out from two others as well: of 240 a quarter, 60.
    """
    mine, theirs = _written(one), _written(other)
    written = mine + theirs, abs(mine - theirs)  # 12 percent, five points above seven; from 50 minutes to 35
    sums = one.value + other.value, abs(one.value - other.value)
    mixed = {one.kind, other.kind} == {"share", "points"}
    for third in others:
        if third.kind == one.kind == other.kind and third.value and _is_near(third.value, sums):
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


def _is_multiple(one: Quantity, other: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a third tells one as a part or a multiple of the other: 10,000, half of that; three at 38 million."""
    if not {one.kind, other.kind}.isdisjoint(_FACTORS):
        return False
    factors = {third.value for third in others if third.kind in {"count", *_FACTORS}}
    products = [quantity.value * factor for quantity in (one, other) for factor in factors - {1.0}]
    return _is_near(one.value, products) or _is_near(other.value, products)


def _before(statement: Statement, quantity: Quantity) -> str:
    """The stem of the content word before a quantity: switched off three, two."""
    before = (token for token in reversed(statement.tokens[: quantity.start]) if token.lower not in STOP_WORDS)
    return next((token.stem for token in before if not is_numeral(token.lower)), "")


def _is_other(statement: Statement, quantity: Quantity) -> bool:
    """Whether a number counts pairs, or those beside others: four pairs; the driver and four others."""
    behind = statement.words[quantity.end : quantity.end + 2]
    return quantity.kind == "count" and "than" not in behind and not _OTHER.isdisjoint(behind)


def _is_near(value: float, sums: Iterable[float]) -> bool:
    return any(abs(value - each) <= _EXACT * value for each in sums)


def _one_role(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether the two stand in each other's place, and the rest is mostly the same."""
    spans = (one.start, one.end), (other.start, other.end)
    loose = 1 in {one.value, other.value} and {one.kind, other.kind} == {"count"}
    if loose and ("least" in {one.bound, other.bound} or _out_of(pair.left, one) or _out_of(pair.right, other)):
        return False
    if not pair.brief and (loose or not pair.between_same(*spans)):  # a long text has figures of its own
        return False
    alike = pair.same_role(*spans, strict=loose)
    return alike and pair.rest_alike(pair.left.said(one.start, one.end), pair.right.said(other.start, other.end))


def _of_the_rest(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one of two small numbers is said of hardly anybody: all speak two languages, few only one."""
    few = [not _FEW.isdisjoint(side.words) for side in (pair.left, pair.right)]
    return one.kind == other.kind == "count" and few[0] != few[1]


def _out_of(statement: Statement, quantity: Quantity) -> bool:
    """Whether a number tells out of how many one is: one of the two."""
    before = [word for word in statement.words[max(0, quantity.start - 3) : quantity.start] if word != "the"]
    return before[-2:] == ["one", "of"]


def _same_thing(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether the only two quantities of two statements of about one length measure or count the same."""
    if one.kind == other.kind == "count":
        if 1 in {one.value, other.value}:  # "one of", "at one time" hardly count
            return False
        return same_counted(counted(pair.left, one), counted(pair.right, other))
    return {one.kind, other.kind} == {"share", "points"} or (one.kind == other.kind and one.kind != "ordinal")


def _complete(one: Quantity, other: Quantity) -> bool:
    """Two shares that make a whole, one of them perhaps rounded: a third did, two thirds did not."""
    rough = _ROUNDED if one.bound or other.bound or max(one.slack, other.slack) > _EXACT else _WHOLE
    return one.kind == other.kind == "share" and abs(one.value + other.value - 1) < rough


def _on_either_side(pair: Pair) -> bool:
    """Whether one tells of what is above a figure and the other of what is below it: over 75, 75 or younger."""
    bounds = ({(one.value, one.bound) for one in side.quantities if one.bound} for side in (pair.left, pair.right))
    left, right = bounds
    return any((value, "most" if bound == "least" else "least") in right for value, bound in left)


def _turned(pair: Pair) -> bool:
    """Whether one side tells of those that did and the other of those that did not, or puts it otherwise."""
    alone = set(pair.left_alone) | set(pair.right_alone)
    if odd(pair) or _EXCEPT & alone or opposites(pair) or _on_either_side(pair):
        return True
    if pair.brief and same_poles(pair):
        return False
    return pair.left_over("", "")[0] > 0 or says_plainly(pair.left) != says_plainly(pair.right)
