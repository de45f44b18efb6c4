"""From evidence to a score of 0 to 100: the chance that a claim is what a text repeats; the similarity of two texts."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from math import exp

from claimcheck.matching.engine.analysis import spelt
from claimcheck.matching.engine.features import ClaimFeatures, Idf, QueryFeatures
from claimcheck.matching.engine.weights import CHANCE, MOST_BY_SHARED_WORDS, SIMILARITY, WIDEST_MARGIN


def chance(asked: QueryFeatures, claim: ClaimFeatures, lead: tuple[float, float], idf: Idf) -> float:
    """The chance, 0 to 100, by logistic regression on the traits of a candidate."""
    values = traits(asked, claim, lead, idf)
    score = _logistic(CHANCE["bias"] + sum(CHANCE[name] * value for name, value in values.items()))
    return min(score, MOST_BY_SHARED_WORDS[min(len(claim.terms & asked.own.keys()), len(MOST_BY_SHARED_WORDS) - 1)])


def traits(asked: QueryFeatures, claim: ClaimFeatures, lead: tuple[float, float], idf: Idf) -> dict[str, float]:
    """What a chance is made of: what holds in a ledger of any size, shares and leads.

    margin, field: the lead of the candidate's strength over the best rival, and over the mean of the field; cover: the
    idf share of the claim's text, or of its title, that the query says; said: the idf share of a query without context
    that the claim says; around: whether there is a context, which adds to the leads and takes the place of words.
    """
    margin, field = (max(-WIDEST_MARGIN, min(WIDEST_MARGIN, value)) for value in lead)
    cover = max(_cover(part, asked.own, idf) for part in (claim.text, claim.title))
    spoken = 0.0 if asked.context else _cover(asked.own, claim.terms, idf)
    return {"margin": margin, "field": field, "cover": cover, "said": spoken, "around": float(bool(asked.context))}


def _cover(terms: Iterable[str], said: Container[str], idf: Idf) -> float:
    every = {term: idf(term) for term in sorted(set(terms))}
    return sum(value for term, value in every.items() if term in said) / (sum(every.values()) or 1.0)


def similarity(left: Sequence[str], right: Sequence[str], idf: Idf) -> float:
    """How alike, 0 to 100, two texts are by their terms: the same either way round, 100 for the same terms.

    dice: idf of the shared terms, twice, over the idf of both; sort: rapidfuzz's token_sort_ratio of the terms.
    """
    from rapidfuzz import fuzz  # 20 ms, and only needed once two texts are compared

    mine, theirs = set(left), set(right)
    if not mine or not theirs:
        return 0.0
    if sorted(left) == sorted(right):
        return 100.0
    both = sum(idf(term) for term in mine) + sum(idf(term) for term in theirs)
    dice = 2 * sum(idf(term) for term in sorted(mine & theirs)) / both if both else 0.0
    sort = fuzz.token_sort_ratio(" ".join(map(spelt, left)), " ".join(map(spelt, right))) / 100
    return _logistic(SIMILARITY["bias"] + SIMILARITY["dice"] * dice + SIMILARITY["sort"] * sort)


def _logistic(logit: float) -> float:
    return 100.0 / (1.0 + exp(-logit))
