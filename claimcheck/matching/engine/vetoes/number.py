"""Another quantity in the same role: 12 dead, 15 dead. Equal ones in other words agree: 3,000, three thousand, 3k."""

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.statement import Wording
from claimcheck.text.numbers import Quantity, agree


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Quantities without their equal on the other side, of one kind and in one role."""
    left, right = pair.left.quantities, pair.right.quantities
    left_over = [one for one in left if not any(agree(one, other) for other in right)]
    right_over = [other for other in right if not any(agree(one, other) for one in left)]
    if any(_complete(one, other) for one in left_over for other in right_over) and (odd(pair) or _reworded(pair)):
        return
    for one in left_over:
        for other in right_over:
            if _of_one_kind(one, other) and pair.same_role((one.start, one.end), (other.start, other.end)):
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _of_one_kind(one: Quantity, other: Quantity) -> bool:
    """The same kind, or a bare count against a count of something: 5 million, 3 million dollars."""
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or ("count" in kinds and not kinds & {"ordinal", "times"})


def _reworded(pair: Pair) -> bool:
    """Whether each statement has content words that the other lacks: lost four fifths, a fifth remains."""
    return pair.left_over("", "")[0] > 0


def _complete(one: Quantity, other: Quantity) -> bool:
    """Two shares that make a whole: a third did, two thirds did not."""
    return one.kind == other.kind == "share" and abs(one.value + other.value - 1) < 0.011
