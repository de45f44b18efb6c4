"""Another time: 2010, 2011; May, June; Monday, Tuesday; yesterday, tomorrow. A year agrees with a day of it."""

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.timex import relative_times
from claimcheck.text.numbers import When, clash, find_dates


def conflicts(pair: Pair) -> Iterator[tuple[str, str]]:
    """Dates without one that agrees on the other side, and time words of one kind that differ."""
    left, right = find_dates(pair.left.text), find_dates(pair.right.text)
    left_over = [one for one in left if not any(agrees(one, other) for other in right)]
    right_over = [other for other in right if not any(agrees(one, other) for one in left)]
    for one in left_over:
        for other in right_over:
            if clash(one, other):
                yield pair.left.text[one.start : one.end], pair.right.text[other.start : other.end]
    yield from _time_words(pair)


def agrees(one: When, other: When) -> bool:
    """Whether nothing that both give differs, and both give something."""
    return not clash(one, other) and bool(
        (one.year and other.year) or (one.month and other.month) or (one.day and other.day)
    )


def _time_words(pair: Pair) -> Iterator[tuple[str, str]]:
    left, right = relative_times(pair.left.words), relative_times(pair.right.words)
    for kind in sorted(left.keys() & right.keys()):
        mine, theirs = left[kind].keys() - right[kind].keys(), right[kind].keys() - left[kind].keys()
        for one, other in zip(sorted(mine), sorted(theirs), strict=False):
            yield left[kind][one], right[kind][other]
