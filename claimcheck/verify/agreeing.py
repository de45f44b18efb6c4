"""Whether a figure or a date of a draft may come from one of a source."""

from collections.abc import Sequence

from claimcheck.text.numbers import Quantity, agree

Date = tuple[int, int, int]  # year, month and day as far as they are given, else 0


def comes_from(figure: Quantity, other: Quantity) -> bool:
    """Whether a figure may be taken from another: "at least 17" agrees with 52, and 52 does not come from there."""
    return agree(figure, other) and (not other.bound or bool(figure.bound) or figure.value == other.value)


def all_come_from(figures: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Whether there are figures, and each may be taken from one of some others."""
    return bool(figures) and all(any(comes_from(figure, other) for other in others) for figure in figures)


def are_one(when: Date, other: Date) -> bool:
    """Whether a date may be taken from another, which has its month and its day, and no other year."""
    both = [(mine, theirs) for mine, theirs in zip(when, other, strict=True) if mine and theirs]
    given = all(theirs for mine, theirs in zip(when[1:], other[1:], strict=True) if mine)
    return bool(both) and given and all(mine == theirs for mine, theirs in both)
