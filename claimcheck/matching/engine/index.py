"""The inverted index: which claims hold which term, in compact postings, and how BM25F weighs them.

A posting is one 32-bit number: claim number << 8 | count in the title << 4 | count in the text.
BM25F after Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import accumulate
from math import log

from claimcheck.matching.engine.weights import BM25_B, BM25_K1, PSEUDO_CLAIMS, TITLE_WEIGHT

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
        return _Remembered(self.idf).__getitem__

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

    def within(self, terms: Mapping[str, float], budget: int) -> tuple[list[str], list[str]]:
        """The terms that stand in the index, rarest first: those of at most `budget` postings together, at least one,
        and the others.
        """
        known = sorted((len(self.postings[term]), term) for term in terms if term in self.postings)
        read = list(accumulate(df for df, _ in known))
        count = max(1, bisect_right(read, budget))
        return [term for _, term in known[:count]], [term for _, term in known[count:]]

    def add_up(
        self, weights: Mapping[str, float], terms: Iterable[str], before: Mapping[int, float] | None = None
    ) -> dict[int, float]:
        """BM25F of some weighted terms, added to the scores from before, of every claim that holds one of them."""
        scores = dict(before or {})
        for term in terms:
            scale = weights[term] * self.idf(term)
            get = scores.get
            for claim, impact in zip(*self.impacts(term), strict=True):
                scores[claim] = get(claim, 0.0) + scale * impact
        return scores

    def add_up_for(self, scores: dict[int, float], weights: Mapping[str, float], terms: Iterable[str]) -> None:
        """Add BM25F of some weighted terms to the scores of these claims alone."""
        claims = sorted(scores)
        for term in terms:
            posting, scale, at = self.postings[term], weights[term] * self.idf(term), 0
            hits = array("I")
            for claim in claims:
                at = bisect_left(posting, claim << 8, at)
                if at == len(posting):
                    break
                if posting[at] >> 8 == claim:
                    hits.append(posting[at])
            for claim, impact in zip(*self._compute(hits), strict=True):
                scores[claim] += scale * impact


class _Remembered(dict[str, float]):
    """What a function returns, by its argument."""

    def __init__(self, function: Callable[[str], float]) -> None:
        self._function = function

    def __missing__(self, term: str) -> float:
        value = self[term] = self._function(term)
        return value


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
