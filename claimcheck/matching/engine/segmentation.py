"""Run-together words taken apart by the ledger's own words: blacklivesmatter -> black lives matter."""

from collections.abc import Mapping
from math import inf, log

_LONGEST_PART = 20
_LONGEST_TAG = 60
_UNKNOWN = 4.0  # natural log of the cost of each letter that belongs to no known word


def segment(word: str, frequencies: Mapping[str, int], size: int) -> list[str]:
    """The likeliest split of a lower-case word into known words (Viterbi, unigram frequencies among `size` claims).

    A word that is known, or that does not split into known words throughout, comes back whole.
    """
    if word in frequencies or not 5 <= len(word) <= _LONGEST_TAG:
        return [word]
    best: list[tuple[float, int]] = [(0.0, 0)]
    total = log(size + 1) + 1
    for end in range(1, len(word) + 1):
        choices = [
            (best[start][0] + total - log(count), start)
            for start in range(max(0, end - _LONGEST_PART), end)
            if (count := frequencies.get(word[start:end], 0)) and _plausible(word[start:end])
        ]
        best.append(min(choices, default=(inf, 0)))
    if best[-1][0] == inf or best[-1][0] > _UNKNOWN * len(word):
        return [word]
    parts, end = [], len(word)
    while end:
        start = best[end][1]
        parts.append(word[start:end])
        end = start
    return parts[::-1]


def _plausible(part: str) -> bool:
    return len(part) > 2 or part in {
        "a",
        "i",
        "is",
        "in",
        "of",
        "to",
        "my",
        "us",
        "uk",
        "no",
        "on",
        "we",
        "me",
        "be",
        "it",
    }
