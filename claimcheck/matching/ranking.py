"""Both stages for one query: BM25F finds candidates, features rank them, evidence and the lead make a score of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from claimcheck.matching.calibration import evidence, score
from claimcheck.matching.features import NAMES, Asked, Claim, features
from claimcheck.matching.index import Index, best
from claimcheck.matching.weights import ALONE, CANDIDATES, FEATURES, TWIN

Reading = Callable[[int], Claim]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim by number, its strength (a sum of weighted features: it ranks within one query), and the features."""

    number: int
    strength: float
    features: Mapping[str, float]


def candidates(
    asked: Asked, index: Index, reading: Reading, words: Mapping[int, float], speakers: Mapping[int, float]
) -> list[Candidate]:
    """The CANDIDATES claims of most BM25F (`words`), strongest first."""
    idf = index.remembering_idf()
    found = []
    for number in best(words, CANDIDATES):
        values = features(asked, reading(number), words[number], speakers.get(number, 0.0), idf)
        named = dict(zip(NAMES, values, strict=True))
        found.append(Candidate(number, strength(named), named))
    return sorted(found, key=lambda each: (-each.strength, each.number))


def strength(named: Mapping[str, float]) -> float:
    """The weighted sum of the features."""
    return sum(FEATURES[name] * value for name, value in named.items())


def scores(asked: Asked, index: Index, reading: Reading, ranked: list[Candidate], count: int) -> list[float]:
    """The scores, 0 to 100 and never rising, of the first `count` candidates."""
    idf = index.remembering_idf()
    lead, given = _lead(ranked, reading), []
    for place, candidate in enumerate(ranked[:count]):
        margin = lead if place == 0 or _twins(reading(ranked[0].number), reading(candidate.number)) else (
            candidate.strength - ranked[0].strength)  # fmt: skip
        given.append(score(evidence(asked, reading(candidate.number), candidate.features, idf), margin))
    return [min(given[: place + 1]) for place in range(len(given))]


def _lead(ranked: list[Candidate], reading: Reading) -> float:
    """How far the first is ahead of the first that says something else."""
    for other in ranked[1:]:
        if not _twins(reading(ranked[0].number), reading(other.number)):
            return ranked[0].strength - other.strength
    return ALONE


def _twins(one: Claim, other: Claim) -> bool:
    """Whether two claims have most words in common, so that neither takes from the other's lead."""
    mine, theirs = set(one.text), set(other.text)
    return len(mine & theirs) >= TWIN * len(mine | theirs)
