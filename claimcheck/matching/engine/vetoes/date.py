"""Another time: 2010, 2011; May, June; Monday, Tuesday; yesterday, tomorrow. A year agrees with a day of it."""

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Wording
from claimcheck.matching.engine.timex import time_words
from claimcheck.text.numbers import When, clash, find_dates


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Dates without one that agrees on the other side, and time words of one kind that differ."""
    left, right = find_dates(pair.left.text), find_dates(pair.right.text)
    left_over = [one for one in left if not any(agrees(one, other) for other in right)]
    right_over = [other for other in right if not any(agrees(one, other) for one in left)]
    for one in left_over:
        for other in right_over:
            if clash(one, other):
                yield (Wording(pair.left.text[one.start : one.end], one.start, one.end),
                       Wording(pair.right.text[other.start : other.end], other.start, other.end))  # fmt: skip
    yield from _time_words(pair)


def agrees(one: When, other: When) -> bool:
    """Whether nothing that both give differs, and both give something."""
    return not clash(one, other) and bool(
        (one.year and other.year) or (one.month and other.month) or (one.day and other.day)
    )


def _time_words(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The time words of one kind that only one side has, against those of the other."""
    left, right = time_words(pair.left), time_words(pair.right)
    values = [{(word.kind, word.value) for word in side} for side in (left, right)]
    for one in left:
        for other in right:
            alone = (one.kind, one.value) not in values[1] and (other.kind, other.value) not in values[0]
            if one.kind == other.kind and alone:
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
