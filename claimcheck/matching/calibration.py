"""From evidence to a score of 0 to 100: the chance that a claim is what a text repeats; the likeness of two texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from claimcheck.matching.features import Asked, Claim, Idf
from claimcheck.matching.weights import CHANCE, LIKENESS, MOST_BY_SHARED_WORDS, WIDEST_MARGIN


def chance(asked: Asked, claim: Claim, features: Mapping[str, float], lead: tuple[float, float], idf: Idf) -> float:
    """The chance, 0 to 100, by logistic regression on what holds in a ledger of any size: shares, ratios, leads.

    cover: the idf share of the claim's text that the query says; sentence, fragment: features of the second stage;
    lead: of the candidate's strength over the best rival, and over the mean of the field.
    """
    text = set(claim.text)
    every = sum(idf(term) for term in text)
    said = sum(idf(term) for term in text if term in asked.own)
    margin, field = (max(-WIDEST_MARGIN, min(WIDEST_MARGIN, each)) for each in lead)
    found = {"margin": margin, "field": field, "cover": said / every if every else 0.0}
    found |= {name: features[name] for name in ("sentence", "fragment")}
    given = _logistic(CHANCE["bias"] + sum(CHANCE[name] * value for name, value in found.items()))
    return min(given, MOST_BY_SHARED_WORDS[min(len(claim.terms & asked.own.keys()), len(MOST_BY_SHARED_WORDS) - 1)])


def likeness(left: Sequence[str], right: Sequence[str], idf: Idf) -> float:
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
    sort = fuzz.token_sort_ratio(" ".join(left), " ".join(right)) / 100
    return _logistic(LIKENESS["bias"] + LIKENESS["dice"] * dice + LIKENESS["sort"] * sort)


def _logistic(logit: float) -> float:
    return 100.0 / (1.0 + exp(-logit))
