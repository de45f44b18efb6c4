"""Training queries as the engine sees them: candidates, features, evidence; what `fit` fits on."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.matching.engine import IndexedClaim, Matcher, MatchQuery
from claimcheck.matching.engine.calibration import evidence, ledger_size
from claimcheck.matching.engine.cleaning import read_post
from claimcheck.matching.engine.features import NAMES
from claimcheck.matching.engine.ranking import twins
from tests.benchmarks import small
from tests.benchmarks.data import Collection

Weights: TypeAlias = list[tuple[float, float]]  # of each feature in a ledger of one claim, and in a large one
FOLDS = 5
JUDGED = 12  # candidates whose evidence is kept, beside the answers
SIZES = (20, 200)  # claims of a ledger drawn from a collection
NEAREST = 100  # claims of one that is made of those nearest to the answer
EVERY = 8  # which query is asked of such ledgers
SMALL = "tweets"  # the collection that they are made of


@dataclass(frozen=True)
class Case:
    """One query: its candidates by id with their features, the answers, the fold it is measured in.

    evidence: of the first candidates and the answers, by place; twins: pairs of places with like claims.
    """

    ids: list[str]
    rows: list[list[float]]
    gold: set[str]
    fold: int
    evidence: dict[int, dict[str, float]]
    twins: set[tuple[int, int]]
    claims: int


def strengths(case: Case, weights: list[tuple[float, float]]) -> list[float]:
    """The strength of each candidate by weights in small and in large ledgers."""
    size = ledger_size(case.claims)
    at_size = [small + size * (large - small) for small, large in weights]
    return [sum(weight * value for weight, value in zip(at_size, row, strict=True)) for row in case.rows]


def training(found: list[Collection], step: int, embedder: str = "") -> dict[str, list[Case]]:
    """The cases of each way to ask, of every so manieth query: posts with and without signature, and so on."""
    sets: dict[str, list[Case]] = {"small ledgers": [], "parts": [], "near": [], "other subjects": []}
    invented = small.subjects(False)
    for number, subject in enumerate(invented):
        engine = subject.matcher(embedder)
        for name, texts in (("small ledgers", subject.rewordings), ("parts", small.parts(subject))):
            sets[name] += [case(engine, MatchQuery(text), {id_}, number % FOLDS) for id_, text in texts]
        for name, nobodys in (("near", subject.near), ("other subjects", small.of_others(subject, invented))):
            sets[name] += [case(engine, MatchQuery(text), set(), number % FOLDS) for text in nobodys]
    for collection in found:
        engine, gold = collection.matcher(embedder), collection.gold
        for name, queries in asked_as(collection).items():
            asked = list(enumerate(queries))[::step]
            sets[name] = [case(engine, query, gold[query.id], number % FOLDS) for number, query in asked]
        if collection.name == SMALL and not embedder:
            sets["drawn ledgers"] = list(_drawn(collection, engine))
    return sets


def asked_as(collection: Collection) -> dict[str, list[MatchQuery]]:
    """The queries of a collection as they come, and as somebody pastes them: the sentence alone."""
    alone = [MatchQuery(read_post(query.text).body, query.id) for query in collection.queries]
    return {collection.name: collection.queries, f"{collection.name}, body only": alone}


def case(engine: Matcher, query: MatchQuery, gold: set[str], fold: int) -> Case:
    """The candidates of a query as the engine finds them."""
    asked = engine._search.asking.read(query)
    idf = engine.idf()
    ranked = engine._search.ranked(asked, engine._search.candidates(asked, read_post(query.text).body, None), idf)
    ids = [engine._claims.ids[candidate.number] for candidate in ranked]
    places = [place for place, id_ in enumerate(ids) if place < JUDGED or id_ in gold]
    claims = {place: engine._search.reading(ranked[place].number) for place in places}
    return Case(
        ids,
        [[candidate.features[name] for name in NAMES] for candidate in ranked],
        gold,
        fold,
        {place: evidence(asked, claim, idf, ranked[place].features) for place, claim in claims.items()},
        {(one, other) for one in places for other in places if one != other and twins(claims[one], claims[other])},
        len(engine),
    )


def _drawn(collection: Collection, engine: Matcher) -> Iterator[Case]:
    claims, chance = {claim.id: claim for claim in collection.claims}, random.Random(3)
    for number, query in list(enumerate(collection.queries))[::EVERY]:
        gold = collection.gold[query.id]
        ledgers = [chance.sample(collection.claims, size) for size in SIZES]
        ledgers.append([claims[near.id] for near in engine.match(claims[min(gold)].text, limit=NEAREST)])
        alone = MatchQuery(read_post(query.text).body)
        for ledger in ledgers:
            held: dict[str, IndexedClaim] = {claim.id: claim for claim in ledger} | {id_: claims[id_] for id_ in gold}
            yield case(Matcher(held.values()), alone, gold, number % FOLDS)
