"""Misspelt query words, mended against the words of the ledger (Damerau-Levenshtein, by rapidfuzz)."""

from __future__ import annotations

from collections.abc import Mapping

_SHORTEST = 4
_KEPT = 4  # respellings of one word that a query tries
_NEAR_ENOUGH = {4: 1, 5: 1, 6: 1, 7: 2}  # edits allowed by length; 2 above


class Spelling:
    """The known words by length and first letter; made anew when the words have changed."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._words = words
        self._shelves: dict[tuple[int, str], list[str]] = {}
        for word in words:
            if len(word) >= _SHORTEST - 1 and not word[0].isdigit():
                self._shelves.setdefault((len(word), word[0]), []).append(word)

    def near(self, word: str) -> list[tuple[str, float]]:
        """Known words like an unknown one, with their similarity (0 to 1), best and most frequent first."""
        if len(word) < _SHORTEST or word[0].isdigit():
            return []
        edits = _NEAR_ENOUGH.get(len(word), 2)
        respellings = self._search(word, edits, [word[0]]) or self._search(
            word, edits, sorted({key[1] for key in self._shelves})
        )
        respellings.sort(key=lambda hit: (hit[1], -self._words.get(hit[0], 0), hit[0]))
        return [
            (hit, 1 - distance / len(word)) for hit, distance in respellings[:_KEPT] if distance == respellings[0][1]
        ]

    def _search(self, word: str, edits: int, initials: list[str]) -> list[tuple[str, int]]:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        hits = []
        for length in range(len(word) - edits, len(word) + edits + 1):
            for initial in initials:
                if shelf := self._shelves.get((length, initial)):
                    hits += extract(word, shelf, scorer=OSA.distance, score_cutoff=edits, limit=None)
        return [(hit, int(distance)) for hit, distance, _ in hits]
