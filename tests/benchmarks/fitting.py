"""Where the weights of the second stage come from: softmax regression over the candidates of each training query.

Prints the weights as they stand in claimcheck/matching/engine/weights.py, and MAP@5 by cross-validation; of the small
ledgers each is in one fold as a whole. Nothing is drawn at random but with a seed: a run prints what the last one did.
Needs numpy.
"""

import textwrap
from collections.abc import Iterable
from typing import Any

from claimcheck.matching.engine.calibration import ledger_size
from claimcheck.matching.engine.features import NAMES
from tests.benchmarks import fitting_chance
from tests.benchmarks.cases import FOLDS, Case, Weights, strengths, training
from tests.benchmarks.data import Collection, average_precision, mean

STEPS = 300
RIDGE, RIDGE_BY_MEANING = 1e-3, 3e-3  # by cross-validation: meaning says much of what words say
DATES = NAMES.index("far"), NAMES.index("soon")
MOST_BY_DATE = 4.0  # the most that dates may add: they are the habit of one publisher, and must not overrule words


def run(found: list[Collection], step: int, embedder: str) -> None:
    sets = training(found, step, embedder)
    print("\n## Weights of the second stage\n")
    ridge = RIDGE_BY_MEANING if embedder else RIDGE
    ranked = {name: own for name, own in sets.items() if name not in ("near", "other subjects")}
    folds = [fit([case for own in ranked.values() for case in own if case.fold != k], ridge) for k in range(FOLDS)]
    for name, own in ranked.items():
        value = mean(average_precision(order(case, folds[case.fold]), case.gold) for case in own)
        print(f"{name}: MAP@5 {value:.3f} by {FOLDS}-fold cross-validation on {len(own)} queries")
    weights = fit([case for own in ranked.values() for case in own], ridge)
    print(block("FEATURES_BY_MEANING" if embedder else "FEATURES", NAMES, weights))
    counts = fitting_chance.WEIGHT_BY_MEANING if embedder else fitting_chance.WEIGHT
    ends = fitting_chance.run(sets, folds, weights, counts)
    print(block("CHANCE_BY_MEANING" if embedder else "CHANCE", ["bias", *fitting_chance.NAMES], ends))


def block(name: str, names: Iterable[str], weights: Weights) -> str:
    """The weights as Python, without those that count nothing."""
    rounded = {name: (round(small, 2) + 0.0, round(large, 2) + 0.0)
               for name, (small, large) in zip(names, weights, strict=True)}  # fmt: skip
    items = [f'"{name}": {ends},'.replace(" ", "~") for name, ends in rounded.items() if any(ends)]
    lines = textwrap.fill(" ".join(items), 114, initial_indent="    ", subsequent_indent="    ")
    return f"{name} = {{\n{lines.replace('~', ' ')}\n}}  # fmt: skip"


def order(case: Case, weights: Weights) -> list[str]:
    """The candidates of a case by their strength, strongest first."""
    strength = strengths(case, weights)
    return [case.ids[at] for at in sorted(range(len(strength)), key=lambda at: -strength[at])]


def fit(training: list[Case], ridge: float) -> Weights:
    """Weights that make the answers the likeliest of the candidates, by Adam on standardised features.

    Each feature has two: in a ledger of one claim, and in a large one. What the small ledgers never have (a speaker, a
    context) counts there as in large ones, but for dates.
    """
    import numpy as np

    usable = [case for case in training if case.gold & set(case.ids)]
    rows = np.concatenate([_by_size(np.array(case.rows), ledger_size(case.claims)) for case in usable])
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
        slope = scaled.T @ (chance - goal) / len(sizes) + ridge * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        weights -= 0.1 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    small, large = (weights / spread).reshape(2, -1)
    never = ~rows[:, : len(small)].any(0)
    never[list(DATES)] = False
    small[never] = large[never]
    return list(zip(_bounded(small.tolist()), _bounded(large.tolist()), strict=True))


def _by_size(rows: Any, size: float) -> Any:
    import numpy as np

    size = round(size, 1)  # what a ledger of nearly LARGE shows of a small one is nothing, times a huge weight
    return np.hstack([(1 - size) * rows, size * rows])


def _bounded(weights: list[float]) -> list[float]:
    """The weights with those of dates held to MOST_BY_DATE together."""
    scale = min(1.0, MOST_BY_DATE / (sum(abs(weights[at]) for at in DATES) or 1.0))
    return [weight * scale if at in DATES else weight for at, weight in enumerate(weights)]
