"""The second stage: what makes a candidate more than a bag of shared words, each feature one number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

from claimcheck.matching.engine.synonyms import Groups
from claimcheck.matching.engine.weights import SHORT_TITLE
from claimcheck.value_class import value_class

Bigram = tuple[str, str]
Idf = Callable[[str], float]
_SOON = range(-2, 46)  # days from a post to a claim about it
_PASSAGE = 12  # words of a query in a row
_RARE = 5  # its rarest known words
_LONG_WORD = 24  # letters of a word that are compared
FAR = 730  # days apart, from which more make no difference


@value_class()
class ClaimFeatures:
    """A claim read for the second stage: the terms of its text and title, the names of actors as one term each.

    `terms` are all of these, and those of the words that the names are made of; `groups` are the groups of synonyms,
    each with the terms it was found by.
    """

    text: tuple[str, ...]
    title: tuple[str, ...]
    terms: frozenset[str]
    groups: Groups
    plain: str
    day: int = 0


@value_class()
class QueryFeatures:
    """A query read for both stages: weighted terms of its own and of its context, its word pairs, its sentences.

    `statements` are the terms of each sentence of some length, the short ones joined to those beside them: what a claim
    answers is one of these, whatever else is said around it. `names` are the terms of actors and of what is written as
    a name.
    """

    terms: tuple[str, ...]
    own: Mapping[str, float]
    context: Mapping[str, float]
    groups: Groups
    pairs: frozenset[Bigram]
    sequence: tuple[str, ...]
    sentences: tuple[frozenset[str], ...]
    statements: tuple[tuple[str, ...], ...]
    plain: str
    grams: frozenset[str]
    names: frozenset[str] = frozenset()
    day: int = 0
    speaker: tuple[str, ...] = ()


NAMES = (
    "words", "own", "title", "unsaid", "pairs", "far", "soon", "speaker", "tokens", "fragment", "sentence", "rarest",
    "rare", "passage", "context", "likewise", "grams", "meaning", "beyond",
)  # fmt: skip


class FeatureReader:
    """Measures claims against one query."""

    def __init__(self, asked: QueryFeatures, idf: Idf, known: Callable[[str], bool]) -> None:
        self._asked = asked
        self._idf = idf
        self._rare = sorted(filter(known, asked.own), key=lambda term: (-idf(term), term))[:_RARE]

    def features(
        self, claim: ClaimFeatures, words: float, own: float, speaker: float, meaning: float, beyond: float
    ) -> tuple[float, ...]:
        """The features of a claim, in the order of NAMES: BM25F with context and without, speaker and meaning, 0 to 1.

        title: the share of the title that the query says; unsaid: idf of the claim's words that it does not say; pairs:
        of the neighbouring words they share; far: the share of FAR that lies between their days; sentence: the best
        share of one query sentence that the claim says; tokens, fragment: token_set_ratio and partial_ratio of
        rapidfuzz; rare: the share of the query's rarest words that the claim has; passage: the most idf shared with a
        few words in a row; context: idf of the claim's words that only the context says; likewise: of those that the
        query says in a synonym; grams: the cosine of the groups of three and four letters in their words; meaning and
        beyond: see Nearness.
        """
        from rapidfuzz import fuzz  # 20 ms, and only needed once something is looked for

        asked, idf = self._asked, self._idf
        shared = {term: idf(term) for term in claim.terms if term in asked.own}
        synonyms, _ = shared_groups(asked, claim, idf)
        days = abs(claim.day - asked.day) if claim.day and asked.day else -1
        return (
            sqrt(words),
            sqrt(own),
            _share(set(claim.title), shared, idf, SHORT_TITLE),
            sum(idf(term) for term in set(claim.text) if term not in asked.own) / 10,
            sum(min(idf(a), idf(b)) for a, b in set(pairwise(claim.text)) & asked.pairs) / 10,
            min(days, FAR) / FAR if days >= 0 else 0.0,
            float(days >= 0 and claim.day - asked.day in _SOON),
            speaker,
            fuzz.token_set_ratio(asked.plain, claim.plain) / 100,
            fuzz.partial_ratio(claim.plain, asked.plain) / 100,
            max((_share(sentence, shared, idf, 3.0) for sentence in asked.sentences), default=0.0),
            max(shared.values(), default=0.0) / 10,
            sum(term in claim.terms for term in self._rare) / max(1, len(self._rare)),
            _passage(asked.sequence, shared) / 10,
            sum(idf(term) for term in claim.terms if term in asked.context and term not in asked.own) / 10,
            sum(synonyms.values()) / 10,
            cosine(asked.grams, letter_groups(claim.text)),
            meaning,
            beyond,
        )


def shared_groups(asked: QueryFeatures, claim: ClaimFeatures, idf: Idf) -> tuple[dict[str, float], dict[str, float]]:
    """Terms of the claim, and of the query, that the other says in a synonym alone, each with what that is worth.

    It is worth the idf of the term or of the group, whichever is less: a group that half of the claims touch tells
    nothing.
    """
    said, answered = dict[str, float](), dict[str, float]()
    for group in sorted(asked.groups.keys() & claim.groups.keys()):
        mine = [term for term in asked.groups[group] if term not in claim.terms]
        theirs = [term for term in claim.groups[group] if term not in asked.own]
        if mine and theirs:
            most = idf(group)
            for terms, worth in ((theirs, said), (mine, answered)):
                for term in terms:
                    worth[term] = max(worth.get(term, 0.0), min(idf(term), most))
    return said, answered


def letter_groups(terms: Iterable[str]) -> frozenset[str]:
    """The groups of three and four letters within the words of a text, their ends marked."""
    return frozenset().union(*map(_groups_of, terms))


@lru_cache(maxsize=20_000)
def _groups_of(term: str) -> frozenset[str]:
    word = f"{term[:_LONG_WORD]} "
    return frozenset(word[at : at + size] for size in (3, 4) for at in range(len(word) + 1 - size))


def cosine(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two sets are, 0 to 1."""
    return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0.0


def _share(terms: Iterable[str], shared: Mapping[str, float], idf: Idf, slack: float = 1.0) -> float:
    """The share of the terms' idf that is shared; `slack` keeps short texts from counting as whole."""
    got = every = 0.0
    for term in terms:
        every += idf(term)
        got += shared.get(term, 0.0)
    return got / (every + slack)


def _passage(sequence: Sequence[str], shared: Mapping[str, float]) -> float:
    """The most that the shared terms within _PASSAGE words in a row are worth, each counted once."""
    hits = [(at, term) for at, term in enumerate(sequence) if term in shared]
    most = 0.0
    for first, (start, _) in enumerate(hits):
        within = {term for at, term in hits[first : first + _PASSAGE] if at < start + _PASSAGE}
        most = max(most, sum(shared[term] for term in within))
    return most


def word_pairs(terms: Sequence[str]) -> frozenset[Bigram]:
    """Neighbours, and neighbours but one."""
    return frozenset(pairwise(terms)) | frozenset(zip(terms, terms[2:], strict=False))
