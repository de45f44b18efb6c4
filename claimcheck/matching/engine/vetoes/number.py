"""Another quantity of the same thing: 12 dead, 15 dead. Equal ones in other words agree: 3,000, three thousand, 3k."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.answering import answered
from claimcheck.matching.engine.arithmetic import is_explained, is_multiple, is_whole
from claimcheck.matching.engine.counted import counted, same_counted
from claimcheck.matching.engine.figures import may_be_of_another
from claimcheck.matching.engine.growth import find_factor
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import says_plainly
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.poles import opposites, same_poles
from claimcheck.matching.engine.rates import find_rates
from claimcheck.matching.engine.sole_figures import for_another_unit, sole_figures, told_in_two_units
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import Quantity, agree, is_numeral
from claimcheck.text.numbers.quantity import CONVERTED
from claimcheck.text.phrases import word_list

_OTHER = frozenset(
    word_list(
        "other others more further another additional pairs couples siblings brothers sisters older elder younger"
    )
)
_OF_THE_END = frozenset(("last", "final", "remaining"))  # before a time: what is left of the whole
_FEW = frozenset(("few", "hardly", "barely", "scarcely", "none", "nobody", "neither"))
_FACTOR = 0.15  # as a share: by how much two factors may miss each other, one of which is rounded
_ABOUT = frozenset(
    ("about", "almost", "around", "nearly", "roughly", "some", "over", "under", "than", "least", "little")
)
_NOT_FAR, _NEARLY = 0.75, 0.93  # as a share of the larger: how near the smaller is to about as much; in other units
_MORE = frozenset(("more", "higher", "larger", "dearer", "longer"))
_LESS = frozenset(("less", "fewer", "lower", "smaller", "cheaper", "shorter"))
_EXCEPT = frozenset(("except", "exclud", "but", "remain", "left", "still", "rest", "other"))  # stems


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Quantities without their equal on the other side, of one kind and in one role."""
    for mine, theirs in (*for_another_unit(pair), *told_in_two_units(pair)):
        yield pair.left.wording(*mine), pair.right.wording(*theirs)
    yield from _by_another_factor(pair)
    left, right = pair.left.quantities, pair.right.quantities
    left_over, right_over = _unmatched(left, right), _unmatched(right, left)
    if any(is_whole(one, other) for one in left_over for other in right_over) and _turned(pair):
        return
    sole = list(sole_figures(pair, left_over, right_over))
    for one in left_over:
        for other in right_over:
            others = [third for third in (*left, *right) if third not in (one, other)]
            if _is_explained(pair, one, other, others) or _is_of_others(pair, one, other):
                continue
            if _may_be_one(pair, one, other) or not _of_one_kind(pair, one, other):
                continue
            if (one, other) in sole:
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
                continue
            if not _counts_same(pair, one, other) or may_be_of_another(pair, one, other, left_over, right_over):
                continue
            alone = pair.brief and _is_sole(one, left_over) and _is_sole(other, right_over)
            if _one_role(pair, one, other) or (alone and _same_thing(pair, one, other)):
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _is_explained(pair: Pair, one: Quantity, other: Quantity, others: list[Quantity]) -> bool:
    """Whether other figures tell how the two can both be; of figures in one place only a multiple does."""
    before = _before(pair.left, one), _before(pair.right, other)
    apart = before[0] != before[1] or (not before[0] and pair.left_over("", "")[0] > 0)
    return (apart and is_explained(one, other, others)) or is_multiple(one, other, others)


def _is_of_others(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one alone counts those beside others, or what is left of a time, or is said of the contrary."""
    beside = _is_other(pair.left, one) != _is_other(pair.right, other)
    ends = [
        side.words[max(0, figure.start - 1)] in _OF_THE_END for side, figure in ((pair.left, one), (pair.right, other))
    ]
    if one.kind == other.kind == "time" and ends[0] != ends[1]:
        return True
    return beside or _of_the_rest(pair, one, other) or _turned_shares(pair, one, other)


def _counts_same(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether two bare numbers are told to count something alike, or stand between the same words."""
    if {one.kind, other.kind} != {"count"} or pair.beside_same((one.start, one.end), (other.start, other.end)):
        return True
    mine, theirs = counted(pair.left, one), counted(pair.right, other)
    return bool(mine and theirs) and (bool(mine & theirs) or answered(pair, mine, theirs) > 0)


def _may_be_one(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether the two may be one amount: for each of another unit, or told as about as much."""
    return _converted(pair, one, other) or _is_about(pair, one, other)


def _by_another_factor(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """A quarter dearer, twice as dear; rose by a fifth, doubled."""
    left, right = find_factor(pair.left), find_factor(pair.right)
    if not pair.brief or left is None or right is None or left[0].kind == right[0].kind:
        return
    if abs(left[1] - right[1]) > _FACTOR * max(left[1], right[1]):
        yield pair.left.wording(left[0].start, left[0].end), pair.right.wording(right[0].start, right[0].end)


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


def _is_about(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one is a part of a unit, told to be about that much, and the other not far off: almost half an hour.

    And so with what differs by little in other units: 20 days, three weeks.
    """
    rough = [
        not quantity.given and not _ABOUT.isdisjoint(side.words[max(0, quantity.start - 2) : quantity.start])
        for side, quantity in ((pair.left, one), (pair.right, other))
    ]
    low, high = sorted((one.value, other.value))
    days = one.kind == other.kind == "time" and one.factor != other.factor and low >= high * _NEARLY
    return days or (any(rough) and one.kind == other.kind and low >= high * _NOT_FAR)


def _turned_shares(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one share is of more and the other of less: 18 per cent more than new ones, 15 less than old ones."""
    behind = pair.left.words[one.end : one.end + 1], pair.right.words[other.end : other.end + 1]
    return one.kind == other.kind == "share" and any(
        mine and theirs and mine[0] in _MORE and theirs[0] in _LESS for mine, theirs in (behind, behind[::-1])
    )


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


def _before(statement: Statement, quantity: Quantity) -> str:
    """The stem of the content word before a quantity: switched off three, two."""
    before = (token for token in reversed(statement.tokens[: quantity.start]) if token.lower not in STOP_WORDS)
    return next((token.stem for token in before if not is_numeral(token.lower)), "")


def _is_other(statement: Statement, quantity: Quantity) -> bool:
    """Whether a number counts pairs, or those beside others: four pairs; the driver and four others."""
    behind = statement.words[quantity.end : quantity.end + 2]
    among = statement.words[quantity.start - 1 : quantity.start] == ["of"]  # the youngest of three sisters
    return quantity.kind == "count" and not among and "than" not in behind and not _OTHER.isdisjoint(behind)


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
