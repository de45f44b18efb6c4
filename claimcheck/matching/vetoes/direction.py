"""The opposite word: rose, fell; bought, sold; before, after; or the ends of a range the other way round."""

from collections.abc import Iterator

from claimcheck.matching.pair import Pair
from claimcheck.matching.polarity import odd, opposites, prefixed
from claimcheck.matching.quantities import find_quantities


def conflicts(pair: Pair) -> Iterator[tuple[str, str]]:
    """Opposites, unless a negation on one side makes them mean the same ("did not fall", "rose")."""
    if pair.alike_but_for(1) and not odd(pair) and not prefixed(pair):
        for one, other in opposites(pair):
            yield pair.left.said(one.start, one.end), pair.right.said(other.start, other.end)
    yield from _reversed_range(pair)


def _reversed_range(pair: Pair) -> Iterator[tuple[str, str]]:
    """From 5 to 7 against from 7 to 5."""
    left, right = find_quantities(pair.left), find_quantities(pair.right)
    if len(left) == len(right) == 2 and left[0].value != left[1].value and not pair.left_alone and not pair.right_alone:
        if [each.value for each in left] == [each.value for each in reversed(right)] and "from" in pair.left.words:
            spans = (left[0].start, left[1].end), (right[0].start, right[1].end)
            yield pair.left.said(*spans[0]), pair.right.said(*spans[1])
