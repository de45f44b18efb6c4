"""Another quantity in the same role: 12 dead, 15 dead. Equal ones in other words agree: 3,000, three thousand, 3k."""

from collections.abc import Iterator

from claimcheck.matching.pair import Pair
from claimcheck.matching.quantities import Quantity, agree, find_quantities


def conflicts(pair: Pair) -> Iterator[tuple[str, str]]:
    """Quantities without their equal on the other side, of one kind and in one role."""
    left, right = find_quantities(pair.left), find_quantities(pair.right)
    left_over = [one for one in left if not any(agree(one, other) for other in right)]
    right_over = [other for other in right if not any(agree(one, other) for one in left)]
    for one in left_over:
        for other in right_over:
            if _of_one_kind(one, other) and pair.same_role((one.start, one.end), (other.start, other.end)):
                yield pair.left.said(one.start, one.end), pair.right.said(other.start, other.end)


def _of_one_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind == other.kind or {one.kind, other.kind} <= {"count", "money", "share", "time", "length", "mass"} and (
        "count" in {one.kind, other.kind}
    )
