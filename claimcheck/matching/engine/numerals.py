"""Numbers as texts write them, read as numbers: 3,000 = three thousand = 3k; a dozen = 12."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.matching.engine.phrases import word_list

_UNITS = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_UNITS += word_list("seventeen eighteen nineteen")
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
SMALL = {word: float(n) for n, word in enumerate(_UNITS)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
NUMBER_WORDS = frozenset(SMALL) | frozenset(word for word in SCALES if len(word) > 3)
_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|k|m|mn|bn|b|tn)?")
_LONGEST = 15  # digits; beyond, a numeral is a name (a serial or phone number), not a quantity


def read_digits(word: str) -> float | None:
    """The value of a numeral such as `3,000`, `4.5`, `3k` or `5th`; None for anything else."""
    found = _DIGITS.fullmatch(word)
    if found is None or len(found[1]) > _LONGEST:
        return None
    value = float(found[1].replace(",", "") + (found[2] or ""))
    return value * SCALES.get(found[3] or "", 1.0)


def canonical(value: float) -> str:
    """The one spelling of a number among the index terms: `3000`, `4.5`."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def _simple(word: str) -> float | None:
    return SMALL[word] if word in SMALL else read_digits(word) if word[0].isdigit() else None


def read_number(words: Sequence[str], start: int) -> tuple[float, int] | None:
    """The number that begins at `start` in lower-case words, and where it ends; None if none begins there."""
    value = _simple(words[start])
    at = start + 1
    if value is None:
        if words[start] not in NUMBER_WORDS:
            return None
        value, at = 1.0, start
    if (
        value.is_integer()
        and 20 <= value < 100
        and value % 10 == 0
        and at < len(words)
        and 0 < SMALL.get(words[at], 0) < 10
    ):
        value, at = value + SMALL[words[at]], at + 1
    return _scaled(words, value, at)


def _scaled(words: Sequence[str], value: float, at: int) -> tuple[float, int]:
    total = 0.0
    while at < len(words):
        scale = SCALES.get(words[at])
        if scale is not None:
            value, at = value * scale, at + 1
            continue
        joined = words[at] == "and" and value >= 100 and at + 1 < len(words)
        nxt = _simple(words[at + joined]) if value >= 100 and words[at + joined] in SMALL else None
        if nxt is None or words[at - 1] not in SCALES:
            break
        total, value, at = total + value, nxt, at + 1 + joined
        if value >= 20 and value % 10 == 0 and at < len(words) and 0 < SMALL.get(words[at], 0) < 10:
            value, at = value + SMALL[words[at]], at + 1
    return total + value, at


def merge_numbers(words: Sequence[str]) -> Iterator[str]:
    """The words with every number in its canonical spelling; a lone `one` stays a word."""
    at = 0
    while at < len(words):
        word = words[at]
        found = read_number(words, at) if word[0].isdigit() or word in NUMBER_WORDS else None
        if found is None or (word == "one" and found[1] == at + 1):
            yield word
            at += 1
        else:
            yield canonical(found[0])
            at = found[1]
