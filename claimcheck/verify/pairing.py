"""Which figure of a passage a figure of a draft is to be held against: that of the same thing, where there is one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.matching.engine import Difference
from claimcheck.text.numbers import find_quantities
from claimcheck.verify.figures import EXACT
from claimcheck.verify.words import read_words


def paired(differences: Iterable[Difference], clause: str, window: str, offset: int) -> Iterator[Difference]:
    """Yield the differences in figures, each figure of a clause once: with the figure of the window for the same thing.

    "25,000 homes" is held against "52,000 homes", and not against the "three people" beside; where no figure is of the
    same thing, the first stands. `offset` is where the window begins in its passage. Other differences stay.
    """
    known = set[tuple[int, int]]()
    for difference in differences:
        if difference.kind != "number":
            yield difference
        elif difference.draft_span not in known:
            known.add(difference.draft_span)
            yield _of_the_same(difference, clause, window, offset)


def _of_the_same(difference: Difference, clause: str, window: str, offset: int) -> Difference:
    counted = _counted(clause, difference.draft_span[1])
    figures = [(figure.start, figure.end) for figure in find_quantities(window)] if counted else []
    figures += [hit.span() for hit in EXACT.finditer(window)] if counted else []  # 1709 alone may be a year
    for start, end in figures:
        if _counted(window, end) == counted:
            return replace(difference, source=window[start:end], source_span=(offset + start, offset + end))
    return difference


def _counted(text: str, end: int) -> str:
    """The stem of the word right behind a figure, where that tells what it counts."""
    word = next((word for word in read_words(text) if word.start >= end), None)
    return word.stem if word and word.tells else ""
