"""From evidence to a score: the chance, 0 to 100, that a claim is the one that a text repeats."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from claimcheck.matching.features import Asked, Claim, Idf
from claimcheck.matching.weights import CHANCE, VETOED, WIDEST_MARGIN


def evidence(asked: Asked, claim: Claim, features: Mapping[str, float], idf: Idf) -> dict[str, float]:
    """What speaks for a pair in a ledger of any size: shares and ratios, no sums.

    cover: the idf share of the claim's text that the query says; the rest are features of the second stage.
    """
    text = set(claim.text)
    every = sum(idf(term) for term in text)
    said = sum(idf(term) for term in text if term in asked.own)
    kept = {name: features[name] for name in CHANCE if name in features}
    return kept | {"cover": said / every if every else 0.0}


def score(found: Mapping[str, float], margin: float) -> float:
    """The chance, 0 to 100, by logistic regression on evidence and on the lead over the next best candidate."""
    margin = max(-WIDEST_MARGIN, min(WIDEST_MARGIN, margin))
    logit = CHANCE["bias"] + CHANCE["margin"] * margin + sum(CHANCE[name] * value for name, value in found.items())
    return 100.0 / (1.0 + exp(-logit))


def with_vetoes(score: float, vetoed: bool) -> float:
    """The score of a pair, lowered where a veto tells the two apart."""
    return score * VETOED if vetoed else score
