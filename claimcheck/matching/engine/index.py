"""The inverted index: which claims hold which term, in compact postings, and how BM25F weighs them.

A posting is one 32-bit number: claim number << 8 | count in the title << 4 | count in the text.
BM25F after Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from heapq import nlargest
from math import log

from claimcheck.matching.engine.weights import BM25_B, BM25_K1, POSTINGS_READ, PSEUDO_CLAIMS, TITLE_WEIGHT

MOST_CLAIMS = 1 << 24
_MOST_COUNT = 15
_CACHED_POSTINGS = 4_000_000


def idf_of(df: float, claims: int) -> float:
    """Return ln(1 + (N + PSEUDO_CLAIMS - df + .5) / (df + .5)) of a term that df of N claims hold."""
    return log(1 + (claims + PSEUDO_CLAIMS - df + 0.5) / (df + 0.5))


class Index:
    """Postings of the terms of many claims, by claim number; numbers only grow, a removed one is never used again."""

    def __init__(self) -> None:
        self.postings: dict[str, array[int]] = {}
        self.surfaces: dict[str, int] = {}
        self.lengths = (array("H"), array("H"))
        self.totals = [0, 0]
        self.size = 0
        self._impacts: dict[str, tuple[array[int], array[float]]] = {}
        self._cached = 0

    def __getstate__(self) -> dict[str, object]:
        return self.__dict__ | {"_impacts": {}, "_cached": 0}

    def add(
        self, text: Sequence[str], title: Sequence[str], marks: set[str], groups: set[str], surfaces: set[str]
    ) -> int:
        """Index a claim by its terms, by marks, which count as no word, and by groups of synonyms; returns its number.

        Raises OverflowError past 16.7 million claims ever added.
        """
        number = len(self.lengths[0])
        if number >= MOST_CLAIMS:
            raise OverflowError(f"an index holds at most {MOST_CLAIMS} claims")
        for field, terms in enumerate((text, title)):
            self.lengths[field].append(min(len(terms), 65535))
            self.totals[field] += self.lengths[field][-1]
        for term, packed in (dict.fromkeys(marks, 0) | dict.fromkeys(groups, 1) | _pack(text, title)).items():
            posting = self.postings.get(term)
            if posting is None:
                posting = self.postings[term] = array("I")
            posting.append(number << 8 | packed)
        for word in surfaces:
            self.surfaces[word] = self.surfaces.get(word, 0) + 1
        self.size += 1
        self._forget()
        return number

    def remove(self, number: int, terms: set[str], surfaces: set[str]) -> None:
        """Take a claim out, given the terms and surface words it was indexed by."""
        for term in terms:
            posting = self.postings[term]
            del posting[bisect_left(posting, number << 8)]
            if not posting:
                del self.postings[term]
        for word in surfaces:
            self.surfaces[word] -= 1
            if not self.surfaces[word]:
                del self.surfaces[word]
        for field, lengths in enumerate(self.lengths):
            self.totals[field] -= lengths[number]
        self.size -= 1
        self._forget()

    def _forget(self) -> None:
        if self._impacts:
            self._impacts, self._cached = {}, 0

    def idf(self, term: str) -> float:
        """Return how rare a term is; a term that no claim holds is taken to stand in half a one."""
        return idf_of(len(self.postings.get(term, ())) or 0.5, self.size)

    def remembering_idf(self) -> Callable[[str], float]:
        """`idf`, computed once a term: for the length of one query."""
        known: dict[str, float] = {}

        def idf(term: str) -> float:
            value = known.get(term)
            if value is None:
                value = known[term] = self.idf(term)
            return value

        return idf

    def impacts(self, term: str) -> tuple[array[int], array[float]]:
        """The claims that hold a term and the BM25F weight (without idf) it has in each; kept for the next query."""
        known = self._impacts.get(term)
        if known is None:
            known = self._compute(self.postings.get(term, array("I")))
            self._cached += len(known[0])
            if self._cached > _CACHED_POSTINGS:
                self._impacts, self._cached = {}, len(known[0])
            self._impacts[term] = known
        return known

    def _compute(self, posting: array[int]) -> tuple[array[int], array[float]]:
        text_base, text_slope, title_base, title_slope = self._norms()
        text_lengths, title_lengths = self.lengths
        claims, weights = array("I"), array("f")
        for packed in posting:
            claim = packed >> 8
            count = 0.0
            if in_text := packed & 15:
                count = in_text / (text_base + text_slope * text_lengths[claim])
            if in_title := packed >> 4 & 15:
                count += TITLE_WEIGHT * in_title / (title_base + title_slope * title_lengths[claim])
            claims.append(claim)
            weights.append(count / (BM25_K1 + count))
        return claims, weights

    def _norms(self) -> tuple[float, float, float, float]:
        text, title = (BM25_B * self.size / max(1, total) for total in self.totals)
        return 1 - BM25_B, text, 1 - BM25_B, title

    def accumulate(
        self, terms: Mapping[str, float], before: Mapping[int, float] | None = None, budget: int = POSTINGS_READ
    ) -> dict[int, float]:
        """BM25F, added to the scores from before, of every claim that holds one of the weighted terms.

        Rarest terms first, until `budget` postings are read.
        """
        weighted = sorted((len(self.postings[term]), term) for term in terms if term in self.postings)
        scores = dict(before or {})
        for df, term in weighted:
            budget -= df
            if budget < 0 and scores:
                break
            scale = terms[term] * self.idf(term)
            get = scores.get
            for claim, impact in zip(*self.impacts(term), strict=True):
                scores[claim] = get(claim, 0.0) + scale * impact
        return scores


def best(scores: Mapping[int, float], count: int) -> list[int]:
    """The `count` claim numbers of highest score, ties by number."""
    if len(scores) > 4 * count:
        floor = nlargest(count, scores.values())[-1]
        scores = {claim: score for claim, score in scores.items() if score >= floor}
    return sorted(scores, key=lambda claim: (-scores[claim], claim))[:count]


def _pack(text: Sequence[str], title: Sequence[str]) -> dict[str, int]:
    counts = {term: min(count, _MOST_COUNT) for term, count in Counter(text).items()}
    for term, count in Counter(title).items():
        counts[term] = counts.get(term, 0) | min(count, _MOST_COUNT) << 4
    return counts
