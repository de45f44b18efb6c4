"""Both stages for one query: BM25F finds candidates, features rank them, evidence and the lead make a score of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from claimcheck.matching.engine.calibration import chance, similarity
from claimcheck.matching.engine.features import NAMES, ClaimFeatures, FeatureReader, Idf, QueryFeatures
from claimcheck.matching.engine.index import best
from claimcheck.matching.engine.weights import CANDIDATES, FEATURES, FIELD, NEARLY_EQUAL, NOTHING, TWIN

Reading = Callable[[int], ClaimFeatures]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim by number, its strength (a sum of weighted features: it ranks within one query), and the features."""

    number: int
    strength: float
    features: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the first stage found, by number: BM25F with context and speaker, BM25F of the text alone, the speaker."""

    words: Mapping[int, float]
    own: Mapping[int, float]
    speakers: Mapping[int, float]


def rank(evidence: FeatureReader, candidates: Candidates, reading: Reading) -> list[Candidate]:
    """The CANDIDATES claims of most BM25F, strongest first."""
    ranked = []
    for number in best(candidates.words, CANDIDATES):
        scores = candidates.words[number], candidates.own.get(number, 0.0), candidates.speakers.get(number, 0.0)
        named = dict(zip(NAMES, evidence.features(reading(number), *scores), strict=True))
        ranked.append(Candidate(number, sum(FEATURES[name] * value for name, value in named.items()), named))
    return sorted(ranked, key=lambda candidate: (-candidate.strength, candidate.number))


def scores(asked: QueryFeatures, ranked: list[Candidate], count: int, reading: Reading, idf: Idf) -> list[float]:
    """The scores, 0 to 100, of the first `count` candidates: never rising, but for a text that is nearly the same."""
    given: list[float] = []
    ceiling = 100.0
    for candidate in ranked[:count]:
        claim = reading(candidate.number)
        ceiling = min(ceiling, chance(asked, claim, lead(candidate, ranked, reading), idf))
        alike = similarity(asked.terms, claim.text, idf)
        given.append(max(ceiling, alike) if alike >= NEARLY_EQUAL else ceiling)
    return given


def lead(candidate: Candidate, ranked: list[Candidate], reading: Reading) -> tuple[float, float]:
    """How far a candidate is ahead of the best that says something else, and of the mean of the next FIELD."""
    mine = reading(candidate.number)
    others = (other for other in ranked if other is not candidate)
    rivals = [other.strength for other in list(others)[: FIELD + 3]]
    rival = next((other.strength for other in ranked[: FIELD + 3]
                  if other is not candidate and not _twins(mine, reading(other.number))), NOTHING)  # fmt: skip
    field = (rivals + [NOTHING] * FIELD)[:FIELD]
    return candidate.strength - rival, candidate.strength - sum(field) / FIELD


def _twins(one: ClaimFeatures, other: ClaimFeatures) -> bool:
    """Whether two claims have most words in common, so that neither takes from the other's lead."""
    mine, theirs = set(one.text), set(other.text)
    return len(mine & theirs) >= TWIN * len(mine | theirs)
