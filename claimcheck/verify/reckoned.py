"""Figures that follow from those of a source: sums, margins, and shares told in words, in percent or by two counts."""

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from math import isclose

from claimcheck.text.numbers import Quantity, find_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.words import plain

IN_WORDS, IN_PERCENT = 0.03, 0.007  # by which a share may be off: "nearly half" is 11 of 23, 68 percent 61 of 90
SAME_SHARE = 0.021  # and the same in percent and in words: "a third" is 33 percent, or 35
ONE_MORE = frozenset(("a", "an", "another"))
PARTS = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
}
PART = compiled_later(rf"\b(?:a|an|one)[ -](?P<part>{'|'.join(PARTS)})\b")
ALL_BUT = compiled_later(r"\b(?:all|everyone|everybody) but\b|\bexcept(?: for)?\b")
DIGIT = compiled_later(r"\d")
BESIDE = 40  # characters before or behind a figure in which it is said to be a difference
MEASURES = {"count": "count", "money": "count", "share": "share"}  # "410 million crowns", "365 million"
MARGIN_BEFORE = compiled_later(r"\b(?:by|margin of|majority of|lead of|gap of|difference of) $")
ALONE = compiled_later(r"(?<=\b(?:from|than) )\d{1,9}\b|(?<=\bagainst )\d{1,9}\b")  # "against 60 two years ago"
MARGIN = compiled_later(
    r"(?: percentage)? points\b|(?: [\w’'-]{1,20}){0,2} (?:more|fewer|less|higher|lower|above|below|ahead|behind)\b"
)


def is_reckoned(words: str, text: str) -> bool:
    """Whether the one figure in some words is a sum of two counts of a text, or a share or part that it gives.

    Or how many times as much one figure of it is as another: "doubled", where it has "from three to six kilometres".
    """
    figures = find_quantities(words)
    if len(figures) == 1 and figures[0].kind == "times":
        return _is_multiple(figures[0].value, find_quantities(text))
    if len(figures) != 1 or figures[0].kind not in ("count", "share", "ordinal"):
        return False
    counts = [one.value for one in find_quantities(text) if one.kind == "count"]
    if figures[0].kind == "count":
        more = [1.0] if plain(text) & ONE_MORE else []
        sums = {one + other for one, other in combinations(counts + more, 2)}
        sums |= {one - other for one, other in permutations(counts, 2)} if ALL_BUT.search(text) else set()
        return figures[0].value in sums | {round(share * count) for share in _shares(text) for count in counts}
    return any(_is_share(share, DIGIT.search(words) is None, text, counts) for share in _shares(words))


def _is_multiple(times: float, figures: Sequence[Quantity]) -> bool:
    """Whether one of some figures is so many times another of its kind, or of one that is given without a unit."""
    values = [(one.given or one.value, other.given or other.value) for one, other in permutations(figures, 2)]
    return any(one and isclose(other / one, times) for one, other in values)


def _is_share(share: float, in_words: bool, text: str, counts: list[float]) -> bool:
    """Whether a text gives a share in the other of the two ways, or two counts of which one is that share."""
    off = IN_WORDS if in_words else IN_PERCENT
    of_counts = (one / other for one, other in permutations(counts, 2) if 0 < one < other)
    others = (other for other in _shares(text, in_words=not in_words))
    return any(abs(share - other) < SAME_SHARE for other in others) or any(abs(share - one) < off for one in of_counts)


def _shares(text: str, *, in_words: bool | None = None) -> Iterator[float]:
    """The shares of a text, 0 to 1: percents and parts, or those alone that are told in words, or in digits."""
    for one in find_quantities(text):
        if one.kind == "share" and in_words in (None, DIGIT.search(text, one.start, one.end) is None):
            yield one.value
    yield from (1 / PARTS[hit["part"]] for hit in PART.finditer(text) if in_words is not False)


def follows_beside(clause: str, span: Span, text: str) -> bool:
    """Whether a figure of a clause, at a span, follows from those of a text by another one that the clause has.

    "Sixty of the hundred were not delivered" follows from "40 of the 100 were", "from 142 to 102" from "cut by 40".
    """
    every = find_quantities(clause)
    ours = [one for one in every if one.start < span[1] and span[0] < one.end]
    if len(ours) != 1:
        return False
    if ours[0].kind == "share" and ours[0].value != 1 / 2:
        return any(abs(1 - other - ours[0].value) < IN_PERCENT for other in _shares(text))
    theirs = {one.given or one.value for one in find_quantities(text)}
    beside = {one.given or one.value for one in every if one is not ours[0]} & theirs
    figure = ours[0].given or ours[0].value
    return figure not in theirs and any(
        isclose(figure, result)
        for one in beside for other in theirs - {one} for result in (abs(one - other), one + other)
    )  # fmt: skip


def is_margin(clause: str, span: Span, text: str) -> bool:
    """Whether a clause tells by how much, at a span, and two figures of one kind in a text are so far apart."""
    start, end = span
    figures = find_quantities(clause[start:end])
    beside = MARGIN_BEFORE.search(clause[max(0, start - BESIDE) : start]) or MARGIN.match(clause[end : end + BESIDE])
    if len(figures) != 1 or not beside:
        return False
    theirs = [(MEASURES[one.kind], one.value) for one in find_quantities(text) if one.kind in MEASURES]
    theirs += [("count", float(hit[0])) for hit in ALONE.finditer(text)]
    return any(
        isclose(abs(value - other) * (100 if kind == "share" else 1), figures[0].value)
        for (kind, value), (other_kind, other) in combinations(theirs, 2) if kind == other_kind
    )  # fmt: skip
