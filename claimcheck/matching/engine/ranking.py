"""Both stages for one query: BM25F finds candidates, features rank them, evidence and the lead make a score of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from claimcheck.matching.engine.calibration import ahead, at_size, chance, evidence, similarity
from claimcheck.matching.engine.features import NAMES, ClaimFeatures, FeatureReader, Idf, QueryFeatures
from claimcheck.matching.engine.index import best
from claimcheck.matching.engine.meaning import Nearness
from claimcheck.matching.engine.weights import (
    CANDIDATES,
    FEATURES,
    FEATURES_BY_MEANING,
    FEWEST_CANDIDATES,
    FIELD,
    NEARLY_EQUAL,
    NOTHING,
    SMALL,
    TWIN,
    WORTH_READING,
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
    nearness: Nearness | None = None
    nearest: Sequence[int] = ()

    @property
    def by_meaning(self) -> bool:
        """Whether an embedder had a say."""
        return self.nearness is not None

    def numbers(self) -> list[int]:
        """The claims of most BM25F, at most CANDIDATES, those that are WORTH_READING; and the nearest by meaning."""
        return list(dict.fromkeys([*self.by_words(), *self.nearest]))

    def by_words(self) -> list[int]:
        """The claims of most BM25F."""
        numbers = best(self.words, CANDIDATES)
        if self.claims <= SMALL or not numbers:
            return numbers
        worth = WORTH_READING * self.words[numbers[0]]
        return [n for at, n in enumerate(numbers) if at < FEWEST_CANDIDATES or self.words[n] >= worth]

    def scores(self, number: int) -> tuple[float, float, float, float, float]:
        """What the first stage says of a claim."""
        near = self.nearness.of(number) if self.nearness else (0.0, 0.0)
        return self.words.get(number, 0.0), self.own.get(number, 0.0), self.speakers.get(number, 0.0), *near


def rank(reader: FeatureReader, candidates: Candidates, reading: Reading) -> list[Candidate]:
    """The candidates, strongest first."""
    features = {number: reader.features(reading(number), *candidates.scores(number)) for number in candidates.numbers()}
    named = {number: dict(zip(NAMES, values, strict=True)) for number, values in features.items()}
    return _strongest_first(named, FEATURES_BY_MEANING if candidates.by_meaning else FEATURES, candidates.claims)


def _strongest_first(
    features: Mapping[int, Mapping[str, float]], by_size: Mapping[str, tuple[float, float]], claims: int
) -> list[Candidate]:
    """Candidates by number weighed with what each feature counts in a ledger of this size."""
    weights = at_size(by_size, claims)
    ranked = [
        Candidate(number, sum(weight * values[name] for name, weight in weights.items()), values)
        for number, values in features.items()
    ]
    return sorted(ranked, key=lambda candidate: (-candidate.strength, candidate.number))


def scores(
    asked: QueryFeatures, found: Candidates, ranked: list[Candidate], count: int, reading: Reading, idf: Idf
) -> list[float]:
    """The scores, 0 to 100, of the first `count` candidates: never rising, but for a text that is nearly the same.

    By meaning as well, none is less than what it is by words alone.
    """

    def chances(candidates: list[Candidate], by_meaning: bool) -> Iterator[float]:
        ceiling = 100.0
        for candidate in candidates[:count]:
            traits = evidence(asked, reading(candidate.number), idf, candidate.features)
            traits |= ahead(lead(candidate.strength, _others(candidate, candidates, reading)))
            ceiling = min(ceiling, chance(traits, found.claims, by_meaning=by_meaning))
            yield ceiling

    given = list(chances(ranked, found.by_meaning))
    if found.by_meaning:
        by_words = _by_words(found, ranked)
        least = {one.number: score for one, score in zip(by_words, chances(by_words, False), strict=False)}
        floors = [max(score, least.get(one.number, 0.0)) for one, score in zip(ranked, given, strict=False)]
        given = list(accumulate(reversed(floors), max))[::-1]  # what ranks before another says it no less
    alike = (_most_alike(asked, reading(one.number), idf) for one in ranked)
    return [max(score, same) if same >= NEARLY_EQUAL else score for score, same in zip(given, alike, strict=False)]


def _most_alike(asked: QueryFeatures, claim: ClaimFeatures, idf: Idf) -> float:
    """How alike, 0 to 100, a claim and the statement of a query are that is most like it."""
    return max(similarity(statement, claim.text, idf) for statement in asked.statements)


def _by_words(found: Candidates, ranked: list[Candidate]) -> list[Candidate]:
    """The candidates as they are without an embedder."""
    numbers = set(found.by_words())
    features = {candidate.number: candidate.features for candidate in ranked if candidate.number in numbers}
    return _strongest_first(features, FEATURES, found.claims)


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
