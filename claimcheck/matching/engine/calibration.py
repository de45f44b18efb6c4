"""From evidence to a score of 0 to 100: the chance that a claim is what a text repeats; the similarity of two texts."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from math import exp, log, log1p

from claimcheck.matching.engine.analysis import spelt
from claimcheck.matching.engine.features import (
    ClaimFeatures,
    Idf,
    QueryFeatures,
    cosine,
    letter_groups,
    shared_groups,
)
from claimcheck.matching.engine.telling import is_telling
from claimcheck.matching.engine.weights import (
    CHANCE,
    CHANCE_BY_MEANING,
    FEWEST_TERMS,
    IDLE,
    KEYWORDS,
    LARGE,
    MOST_BY_LITTLE,
    MOST_BY_SHARED_WORDS,
    MUCH,
    SHARED,
    SIMILARITY,
    SMALL,
    STRANGERS,
    SYNONYM,
    WIDEST_MARGIN,
)


def chance(traits: Mapping[str, float], claims: int, *, by_meaning: bool = False) -> float:
    """The chance, 0 to 100, by logistic regression on the traits of a candidate, or by a like wording if more."""
    weights = at_size(CHANCE_BY_MEANING if by_meaning else CHANCE, claims)
    score = _logistic(weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in traits.items()))
    alike = _by_wording(traits["cover"], traits["said"])
    score = max(score, min(alike, _most_by_wording(traits)), _as_keywords(traits, alike))
    most = MOST_BY_SHARED_WORDS[min(int(traits["agreed"]), len(MOST_BY_SHARED_WORDS) - 1)]
    return score if by_meaning else min(score, most)


def _most_by_wording(traits: Mapping[str, float]) -> float:
    """What a like wording may say by itself, however few claims there are; nothing where only everyday words are so."""
    if traits["agreed"] <= 1:
        return 0.0
    if min(traits["cover"], traits["said"]) >= MUCH:
        return 100.0
    return 0.0 if traits["common"] or traits["strangers"] else MOST_BY_LITTLE


def _as_keywords(traits: Mapping[str, float], alike: float) -> float:
    """What a claim is worth by itself that has the telling words of a text that is no sentence: a word is looked up."""
    return min(KEYWORDS + alike, MOST_BY_LITTLE) if traits["keywords"] else 0.0


def _by_wording(cover: float, said: float) -> float:
    """How near, 0 to 100, two texts are by the share of each that the other says: the square of their harmonic mean."""
    return 100 * (2 * cover * said / (cover + said)) ** 2 if cover and said else 0.0


def evidence(asked: QueryFeatures, claim: ClaimFeatures, idf: Idf, features: Mapping[str, float]) -> dict[str, float]:
    """What a chance is made of beside the lead over others: what holds in a ledger of any size.

    cover: the idf share of the claim's text, or of its title, that the query says; said: the idf share of the statement
    of a query without context that the claim says best; both in the same words or in synonyms. shared: how many words
    they have in common, of SHARED; elsewhere: the idf share of that statement that other claims say and this one does
    not; alike: as in _by_wording; weight: log of the idf of the shared words; letters: the cosine of the groups of
    letters of statement and claim; around: whether there is a context, which adds to the leads and takes the place of
    words. common: whether they share no telling word; strangers: how many names of the query, of STRANGERS, the claim
    has not; keywords: whether it has all telling words of a text that is no sentence; agreed: how many words they have
    in common or in synonyms, each worth IDLE where none of them is telling.
    """
    synonyms, answered = shared_groups(asked, claim, idf)
    shared = {term: idf(term) for term in sorted(asked.own) if term in claim.terms}
    around, agreed = bool(asked.context), len(shared) + len(answered)
    common = not any(map(is_telling, (*shared, *answered)))
    cover = max(_cover(part, shared, synonyms, idf) for part in (claim.text, claim.title))
    said, statement = max((_cover(part, shared, answered, idf), part) for part in asked.statements)
    return {
        "cover": cover,
        "said": 0.0 if around else said,
        "elsewhere": 0.0 if around else _elsewhere(statement, {**shared, **answered}, idf),
        "alike": 0.0 if around else _by_wording(cover, said) / 100,
        "shared": min(len(shared), SHARED) / SHARED,
        "weight": log1p(sum(shared.values()) + SYNONYM * sum(synonyms.values())),
        "letters": cosine(letter_groups(statement), letter_groups(claim.text)),
        "around": float(around),
        "common": float(common),
        "keywords": float(not around and _all_telling(asked, shared.keys() | answered.keys())),
        "strangers": min(len(asked.names - shared.keys() - answered.keys()), STRANGERS) / STRANGERS,
        "agreed": max(float(around), agreed * (IDLE if common else 1.0)),
        "meaning": features["meaning"],
        "beyond": features["beyond"],
        "soon": features["soon"],
    }


def _all_telling(asked: QueryFeatures, answered: Container[str]) -> bool:
    """Whether a text is too short for a statement, has a telling word, and all such words of it are answered."""
    telling = [term for term in asked.sequence if is_telling(term)] if len(asked.sequence) < FEWEST_TERMS else []
    return bool(telling) and all(term in answered for term in telling)


def _elsewhere(statement: Iterable[str], answered: Container[str], idf: Idf) -> float:
    """The idf share of a statement that is not answered, but known from other claims."""
    every = {term: idf(term) for term in sorted(set(statement))}
    unheard = idf("")  # of a term that no claim holds
    known = sum(value for term, value in every.items() if value < unheard and term not in answered)
    return known / (sum(every.values()) or 1.0)


def ahead(lead: tuple[float, float]) -> dict[str, float]:
    """The traits of a lead: over the best rival (margin), and over the mean of the field, within WIDEST_MARGIN."""
    margin, field = (max(-WIDEST_MARGIN, min(WIDEST_MARGIN, value)) for value in lead)
    return {"margin": margin, "field": field}


def at_size(weights: Mapping[str, tuple[float, float]], claims: int) -> dict[str, float]:
    """Weights for a ledger of so many claims, between those for a small and those for a large one.

    In a ledger of one subject words in common are a matter of course; among ten thousand claims they are not.
    """
    size = ledger_size(claims)
    return {name: small + size * (large - small) for name, (small, large) in weights.items()}


def ledger_size(claims: int) -> float:
    """The size of a ledger, 0 to 1: how near it is to a LARGE one from a SMALL one, in orders of magnitude."""
    return max(0.0, min(1.0, log(max(claims, 1) / SMALL) / log(LARGE / SMALL)))


def _cover(terms: Iterable[str], shared: Mapping[str, float], synonyms: Mapping[str, float], idf: Idf) -> float:
    """The share of the terms' idf that is shared, in the same word or, for less, in a synonym."""
    every = {term: idf(term) for term in sorted(set(terms))}
    got = sum(shared.get(term) or SYNONYM * synonyms.get(term, 0.0) for term in every)
    return got / (sum(every.values()) or 1.0)


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
