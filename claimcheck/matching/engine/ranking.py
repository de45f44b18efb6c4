"""Both stages for one query: BM25F finds candidates, features rank them, evidence and the lead make a score of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.matching.engine.calibration import ahead, by_size, chance, evidence, similarity
from claimcheck.matching.engine.features import NAMES, ClaimFeatures, FeatureReader, Idf, QueryFeatures
from claimcheck.matching.engine.index import best
from claimcheck.matching.engine.weights import (
    CANDIDATES,
    FEATURES,
    FEATURES_BY_MEANING,
    FIELD,
    NEARLY_EQUAL,
    NOTHING,
    TWIN,
)

Reading = Callable[[int], ClaimFeatures]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim by number, its strength (a sum of weighted features: it ranks within one query), and the features."""

    number: int
    strength: float
    features: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the first stage found among so many claims, by number.

    words, own: BM25F with context and speaker, and of the text alone; speakers: how well the speaker fits;

    nearness: how near each is by what it means, where an embedder is in use, and then `nearest`, the nearest of all.
    """

    claims: int
    words: Mapping[int, float]
    own: Mapping[int, float]
    speakers: Mapping[int, float]
    nearness: Sequence[float] = ()
    nearest: Sequence[int] = ()

    @property
    def by_meaning(self) -> bool:
        """Whether an embedder had a say."""
        return len(self.nearness) > 0

    def numbers(self) -> list[int]:
        """The CANDIDATES claims of most BM25F, and the nearest by meaning."""
        return list(dict.fromkeys([*best(self.words, CANDIDATES), *self.nearest]))

    def scores(self, number: int) -> tuple[float, float, float, float]:
        """What the first stage says of a claim."""
        near = float(self.nearness[number]) if self.by_meaning else 0.0
        return self.words.get(number, 0.0), self.own.get(number, 0.0), self.speakers.get(number, 0.0), near


def rank(reader: FeatureReader, candidates: Candidates, reading: Reading) -> list[Candidate]:
    """The candidates, strongest first."""
    weights = FEATURES_BY_MEANING if candidates.by_meaning else FEATURES
    ranked = []
    for number in candidates.numbers():
        features = reader.features(reading(number), *candidates.scores(number))
        named = dict(zip(NAMES, features, strict=True))
        ranked.append(Candidate(number, sum(weight * named[name] for name, weight in weights.items()), named))
    return sorted(ranked, key=lambda candidate: (-candidate.strength, candidate.number))


def scores(
    asked: QueryFeatures, found: Candidates, ranked: list[Candidate], count: int, reading: Reading, idf: Idf
) -> list[float]:
    """The scores, 0 to 100, of the first `count` candidates: never rising, but for a text that is nearly the same."""
    given: list[float] = []
    ceiling = 100.0
    for candidate in ranked[:count]:
        claim = reading(candidate.number)
        traits = evidence(asked, claim, idf, candidate.features)
        traits |= ahead(lead(candidate.strength, _others(candidate, ranked, reading)))
        ceiling = min(ceiling, chance(by_size(traits, found.claims), by_meaning=found.by_meaning))
        alike = similarity(asked.terms, claim.text, idf)
        given.append(max(ceiling, alike) if alike >= NEARLY_EQUAL else ceiling)
    return given


def lead(strength: float, others: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """How far a candidate is ahead of the best that says something else, and of the mean of the next FIELD.

    `others` are the strengths of the other candidates, strongest first, each with whether it is a twin.
    """
    rival = next((other for other, twin in others[: FIELD + 2] if not twin), NOTHING)
    field = ([other for other, _ in others[:FIELD]] + [NOTHING] * FIELD)[:FIELD]
    return strength - rival, strength - sum(field) / FIELD


def _others(candidate: Candidate, ranked: list[Candidate], reading: Reading) -> list[tuple[float, bool]]:
    """The strengths of the candidates next to one, each with whether it says about the same."""
    mine = reading(candidate.number)
    others = [other for other in ranked[: FIELD + 3] if other is not candidate]
    return [(other.strength, twins(mine, reading(other.number))) for other in others]


def twins(one: ClaimFeatures, other: ClaimFeatures) -> bool:
    """Whether two claims have most words in common, so that neither takes from the other's lead."""
    mine, theirs = set(one.text), set(other.text)
    return len(mine & theirs) >= TWIN * len(mine | theirs)
