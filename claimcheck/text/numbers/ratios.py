"""Parts as a text gives them in two numbers or a word: one in four, three out of five, two thirds."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.text.numbers.numerals import NUMBER_WORDS, SMALL, is_numeral, read_number
from claimcheck.text.numbers.units import PARTS, UNITS

_OUT_OF = (["out", "of"], ["of", "the"])
_OUT_OF_ALL = (["out", "of", "the"], ["out", "of", "every"])
_WHOLES = frozenset((*SMALL, "hundred"))


def is_number(word: str) -> bool:
    """Whether a word is a number, in figures or in letters."""
    return is_numeral(word) or word in NUMBER_WORDS


def _counts_among(words: Sequence[str], at: int) -> bool:
    """Whether a small number stands there that counts no unit: "in ten", not "in ten minutes"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    return at < len(words) and words[at] in SMALL and following not in UNITS


def read_ratio(words: Sequence[str], value: float, end: int) -> tuple[float, int] | None:
    """`one in four`, `three out of five`, `two thirds`: the share and where it ends."""
    if end < len(words) and words[end] in PARTS and value < 10:
        return value / PARTS[words[end]], end + 1
    skip = 1 if words[end : end + 1] == ["in"] else 2 if list(words[end : end + 2]) in _OUT_OF else 0
    if words[end + 1 : end + 3] == ["out", "of"] or list(words[end : end + 3]) in _OUT_OF_ALL:
        skip = 3  # one person out of twenty
    elif words[end : end + 2] == ["in", "every"]:
        skip = 2
    elif words[end + 1 : end + 2] == ["in"] and _counts_among(words, end + 2):
        skip = 2  # one driver in ten
    elif words[end : end + 1] == ["of"] and end + 1 < len(words) and is_number(words[end + 1]):
        skip = 1
    if (
        skip
        and value < 100
        and end + skip < len(words)
        and (words[end + skip] in _WHOLES or words[end + skip].isdigit())
    ):
        whole = read_number(words, end + skip)
        if whole is not None and value < whole[0] <= 1000:
            return value / whole[0], whole[1]
    return None
