"""Where the weights of the second stage come from: softmax regression over the candidates of each training query.

Prints the weights to put into claimcheck/matching/weights.py, and MAP@5 by five-fold cross-validation. Needs numpy.
"""

from dataclasses import dataclass

from claimcheck.matching.engine.features import NAMES
from tests.benchmarks import fitting_chance
from tests.benchmarks.data import Collection, average_precision, mean

FOLDS = 5
STEPS = 300
RIDGE = 1e-3


@dataclass(frozen=True)
class Case:
    """One query: the ids of its candidates, their features, and the ids of its answers."""

    ids: list[str]
    rows: list[list[float]]
    gold: set[str]


def run(found: list[Collection]) -> None:
    sets = {collection.name: list(cases(collection)) for collection in found}
    print("\n## Weights of the second stage\n")
    for name, own in sets.items():
        values = []
        for fold in range(FOLDS):
            rest = [case for each in sets.values() for number, case in enumerate(each) if number % FOLDS != fold]
            weights = fit(rest)
            values += [_precision(case, weights) for case in own[fold::FOLDS]]
        print(f"{name}: MAP@5 {mean(values):.3f} by {FOLDS}-fold cross-validation on {len(own)} queries")
    weights = fit([case for each in sets.values() for case in each])
    print({name: round(value, 2) for name, value in zip(NAMES, weights, strict=True)})
    fitting_chance.run(found)


def cases(collection: Collection):  # type: ignore[no-untyped-def]
    """The candidates of each query as the engine finds them."""
    engine = collection.matcher()
    for query in collection.queries:
        ranked, _ = engine._rank(engine._asking.read(query), None)
        rows = [[each.features[name] for name in NAMES] for each in ranked]
        yield Case([engine._claims.ids[each.number] for each in ranked], rows, collection.gold[query.id])


def _precision(case: Case, weights: list[float]) -> float:
    strength = [sum(w * x for w, x in zip(weights, row, strict=True)) for row in case.rows]
    order = sorted(range(len(strength)), key=lambda at: -strength[at])
    return average_precision([case.ids[at] for at in order], case.gold)


def fit(training: list[Case]) -> list[float]:
    """Weights that make the answers the likeliest of the candidates, by Adam on standardised features."""
    import numpy as np

    usable = [case for case in training if case.gold & set(case.ids)]
    rows = np.concatenate([np.array(case.rows) for case in usable])
    hits = [np.array([id_ in case.gold for id_ in case.ids], float) for case in usable]
    goal = np.concatenate([hit / hit.sum() for hit in hits])
    sizes = [len(case.ids) for case in usable]
    starts, group = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(sizes)), sizes)
    spread = rows.std(0) + 1e-9
    scaled = (rows - rows.mean(0)) / spread
    weights, first, second = (np.zeros(rows.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        strength = scaled @ weights
        grown = np.exp(strength - np.maximum.reduceat(strength, starts)[group])
        chance = grown / np.add.reduceat(grown, starts)[group]
        slope = scaled.T @ (chance - goal) / len(sizes) + RIDGE * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        weights -= 0.1 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return [float(value) for value in weights / spread]
