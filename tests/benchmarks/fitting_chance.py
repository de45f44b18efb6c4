"""Where the weights of the score come from: logistic regression on the best candidates of the training queries.

Each query is asked twice, with its answers in the ledger and without, of ledgers of several sizes, and of one made of
the claims nearest to its answer, which is what a ledger of one subject looks like.
"""

import random
from collections.abc import Iterator
from typing import Any

from claimcheck.matching.engine import IndexedClaim, Matcher, MatchQuery
from claimcheck.matching.engine.calibration import traits
from claimcheck.matching.engine.ranking import lead
from claimcheck.matching.engine.weights import CHANCE
from tests.benchmarks.data import Collection, area_under_curve, recall_at_precision

SIZES = {20: 2, 200: 2, 2_000: 4}  # claims of a ledger, and every which query is asked of one
NEAREST = 100
SMALL = "tweets"  # the collection that small ledgers are made of
FOLDS = 5
STEPS = 30
RIDGE = 1.0
NAMES = [name for name in CHANCE if name != "bias"]

# number of the query, whether of all claims, whether its answers are there, traits, whether the best is one of them
Row = tuple[int, bool, bool, list[float], bool]


def run(found: list[Collection]) -> None:
    sets = {collection.name: list(_rows(collection)) for collection in found}
    rows = [row for each in sets.values() for row in each]
    print("\n## Weights of the score\n")
    folds = [fit([row for row in rows if row[0] % FOLDS != fold]) for fold in range(FOLDS)]
    for name, own in sets.items():
        known: list[float] = []
        new: list[float] = []
        for number, whole, there, values, _ in own:
            if whole:
                (known if there else new).append(float(folds[number % FOLDS] @ [1.0, *values]))
        auc, recall = area_under_curve(known, new), recall_at_precision(known, new)
        print(f"{name}: AUC {auc:.3f}, recall at 95 % precision {recall:.2f}, by {FOLDS}-fold cross-validation")
    print({name: round(float(value), 2) for name, value in zip(["bias", *NAMES], fit(rows), strict=True)})


def _rows(collection: Collection) -> Iterator[Row]:
    engine = collection.matcher()
    for number, query in enumerate(collection.queries):
        yield from _twice(engine, number, query, collection, whole=True)
    if collection.name == SMALL:
        yield from _small(collection, engine)


def _small(collection: Collection, engine: Matcher) -> Iterator[Row]:
    claims, chance = {claim.id: claim for claim in collection.claims}, random.Random(3)
    for number, query in enumerate(collection.queries):
        gold = collection.gold[query.id]
        ledgers = [chance.sample(collection.claims, size) for size, every in SIZES.items() if number % every == 0]
        if number % 2 == 0:
            ledgers.append([claims[near.id] for near in engine.match(claims[min(gold)].text, limit=NEAREST)])
        for ledger in ledgers:
            held: dict[str, IndexedClaim] = {claim.id: claim for claim in ledger} | {id_: claims[id_] for id_ in gold}
            yield from _twice(Matcher(held.values()), number, query, collection, whole=False)


def _twice(engine: Matcher, number: int, query: MatchQuery, collection: Collection, *, whole: bool) -> Iterator[Row]:
    gold, asked = collection.gold[query.id], engine._asking.read(query)
    for there in (True, False):
        ranked, idf = engine._rank(asked, None if there else lambda id_: id_ not in gold)
        if ranked:
            first = ranked[0]
            ahead = lead(first, ranked, engine._reading)
            found = traits(asked, engine._reading(first.number), ahead, idf)
            yield number, whole, there, [found[name] for name in NAMES], engine._claims.ids[first.number] in gold


def fit(rows: list[Row]) -> Any:
    """Weights, the bias first, by Newton's method on standardised traits."""
    import numpy as np

    given = np.array([[1.0, *values] for *_, values, _ in rows])
    right = np.array([float(hit) for *_, hit in rows])
    centre, spread = given.mean(0), given.std(0) + 1e-9
    centre[0], spread[0] = 0.0, 1.0
    scaled, weights = (given - centre) / spread, np.zeros(given.shape[1])
    ridge = RIDGE * np.eye(len(weights))
    ridge[0, 0] = 0.0
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (chance - right) + ridge @ weights
        weights -= np.linalg.solve((scaled.T * (chance * (1 - chance))) @ scaled + ridge, slope)
    weights /= spread
    weights[0] -= weights[1:] @ centre[1:]
    return weights
