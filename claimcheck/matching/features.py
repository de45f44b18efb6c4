"""The second stage: what makes a candidate more than a bag of shared words, each feature one number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p, sqrt

Bigram = tuple[str, str]
Idf = Callable[[str], float]
_SOON = range(-2, 46)  # days from a post to a claim about it


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim read for the second stage."""

    text: tuple[str, ...]
    title: tuple[str, ...]
    plain: str
    day: int = 0

    @property
    def terms(self) -> set[str]:
        return {*self.text, *self.title}


@dataclass(frozen=True, slots=True)
class Asked:
    """A query read for both stages: weighted terms of its own and of its context, its word pairs, its sentences."""

    terms: tuple[str, ...]
    own: Mapping[str, float]
    context: Mapping[str, float]
    pairs: frozenset[Bigram]
    sentences: tuple[frozenset[str], ...]
    plain: str
    day: int = 0
    speaker: tuple[str, ...] = ()

    def weights(self) -> dict[str, float]:
        """Own and context terms together."""
        both = dict(self.own)
        for term, weight in self.context.items():
            both[term] = both.get(term, 0.0) + weight
        return both


NAMES = (
    "words", "title", "unsaid", "pairs", "days", "soon", "speaker", "tokens", "fragment", "sentence", "rarest",
)  # fmt: skip


def features(asked: Asked, claim: Claim, words: float, speaker: float, idf: Idf) -> tuple[float, ...]:
    """The features of a pair, in the order of NAMES; `words` is its BM25F, `speaker` 0 to 1.

    title: the share of the title that the query says; unsaid: idf of the claim's words that it does not say; pairs: of
    the neighbouring words they share; days: log of the days between them; sentence: the best share of one query
    sentence that the claim says; tokens, fragment: token_set_ratio and partial_ratio of rapidfuzz.
    """
    from rapidfuzz import fuzz  # 20 ms, and only needed once something is looked for

    own = asked.own
    shared = {term: idf(term) for term in claim.terms if term in own}
    days = abs(claim.day - asked.day) if claim.day and asked.day else -1
    return (
        sqrt(words),
        _share(set(claim.title), shared, idf),
        sum(idf(term) for term in set(claim.text) if term not in own) / 10,
        sum(min(idf(a), idf(b)) for a, b in set(pairwise(claim.text)) & asked.pairs) / 10,
        log1p(days) - 4 if days >= 0 else 0.0,
        float(days >= 0 and claim.day - asked.day in _SOON),
        speaker,
        fuzz.token_set_ratio(asked.plain, claim.plain) / 100,
        fuzz.partial_ratio(claim.plain, asked.plain) / 100,
        max((_share(sentence, shared, idf, 3.0) for sentence in asked.sentences), default=0.0),
        max(shared.values(), default=0.0) / 10,
    )


def _share(terms: Iterable[str], shared: Mapping[str, float], idf: Idf, slack: float = 1.0) -> float:
    """The share of the terms' idf that is shared; `slack` keeps short texts from counting as whole."""
    got = every = 0.0
    for term in terms:
        every += idf(term)
        got += shared.get(term, 0.0)
    return got / (every + slack)


def word_pairs(terms: Sequence[str]) -> frozenset[Bigram]:
    """Neighbours, and neighbours but one."""
    return frozenset(pairwise(terms)) | frozenset(zip(terms, terms[2:], strict=False))
