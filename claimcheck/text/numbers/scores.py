"""Results of two sides, as one quantity: 3-1, three goals to one, 212 votes to 198; and ranges, which are none."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.text.numbers.numerals import NUMBER_WORDS, is_numeral, read_number
from claimcheck.text.phrases import word_list

_COUNTED = frozenset(
    word_list("goal goals vote votes point points set sets game games run runs seat seats frame frames")
)
_NOTHING = frozenset(("nil", "love", "zero", "none"))
_BEFORE = frozenset(
    word_list("won win wins winning beat beats beating lost lose losing drew draw voted vote votes lead leading led "
    "score scored by of thrashed defeated a 's final passed approved adopted rejected carried")
)  # fmt: skip
_AFTER = frozenset(
    word_list("win victory defeat loss draw lead vote ruling decision majority on in at against over to for and away "
    "home triumph result thrashing verdict split when after as scoreline")
)  # fmt: skip
_MOST = 1000


def read_score(words: Sequence[str], dashed: Sequence[bool], at: int) -> tuple[float, int] | None:
    """The score that begins at words[at] as one number, and where it ends; None for none.

    dashed: whether nothing but a dash stands between a word and the next.
    """
    if not (is_numeral(words[at]) or words[at] in NUMBER_WORDS):
        return None
    first = read_number(words, at)
    if first is None or not (0 <= first[0] < _MOST and first[0].is_integer()):
        return None
    if dashed[first[1] - 1] and words[first[1]].isdigit():
        return _dashed(words, at, first)
    end = first[1] + (words[first[1] : first[1] + 1] != [] and words[first[1]] in _COUNTED)
    if words[end : end + 1] != ["to"] or end + 1 >= len(words):
        return None
    if words[end + 1] in _NOTHING:
        return _as_number(first[0], 0.0), end + 2
    other = read_number(words, end + 1) if words[end + 1] and end > first[1] else None
    return (_as_number(first[0], other[0]), other[1]) if other is not None and other[0] < _MOST else None


def _dashed(words: Sequence[str], at: int, first: tuple[float, int]) -> tuple[float, int] | None:
    """`3-1`, but not the range of `10-15 people` or the pair of `2019-20`."""
    other = float(words[first[1]][:4])
    before = words[at - 1] if at else ""
    after = words[first[1] + 1] if first[1] + 1 < len(words) else ""
    told = before in _BEFORE or after in _AFTER or not after
    ranged = first[0] < other and before not in _BEFORE and after not in _AFTER
    return (_as_number(first[0], other), first[1] + 1) if told and not ranged and other < _MOST else None


def _as_number(one: float, other: float) -> float:
    return max(one, other) * _MOST + min(one, other)
