"""Where the weights of the score come from: logistic regression on the best candidates of the training queries.

Each query is asked twice, with its answers in the ledger and without; what is near and not there is asked once.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.matching.engine.calibration import ahead, ledger_size
from claimcheck.matching.engine.ranking import lead
from claimcheck.matching.engine.weights import CHANCE_BY_MEANING
from tests.benchmarks.cases import FOLDS, JUDGED, Case, Weights, strengths
from tests.benchmarks.data import area_under_curve, recall_at_precision

STEPS = 30
RIDGE = 10.0
SLIGHT = 1e-6  # penalty of the bias, which none of a size at hand would leave open
WEIGHT = {"near": 4.0, "other subjects": 0.3, "drawn ledgers": 0.2}  # how much a case counts, where not 1
# By meaning no score is less than that by words, to which the parts belong, and near texts are told apart by more.
WEIGHT_BY_MEANING = {"near": 2.0, "parts": 0.0, "other subjects": 0.15}
# What tells for an answer never counts against it in a large ledger, and the other way round. In the small ones near
# texts were written to share more words with a claim than its rewordings do.
FOR = {"margin", "field", "cover", "said", "alike", "shared", "weight", "letters", "meaning"}
AGAINST = {"elsewhere", "common", "strangers"}
NAMES = [name for name in CHANCE_BY_MEANING if name != "bias"]

# set, fold, whether its answers are there, traits of the best, whether it is one of them, size of the ledger
Row = tuple[str, int, bool, list[float], bool, float]


def run(sets: Mapping[str, list[Case]], folds: list[Weights], weights: Weights, counts: Mapping[str, float]) -> Weights:
    """The weights of bias and traits; prints how well they do by cross-validation."""
    rows = [row for name, own in sets.items() for case in own for row in twice(name, case, folds[case.fold])]
    print("\n## Weights of the score\n")
    fits = [fit([row for row in rows if row[1] != fold], counts) for fold in range(FOLDS)]
    for name in sets:
        own = [(row, logit(row, fits[row[1]])) for row in rows if row[0] == name]
        known, new = ([score for row, score in own if row[2] is there] for there in (True, False))
        sure = [row[4] for row, score in own if score >= 1.386]  # the logit of 80
        right = f"of {len(sure)} from 80 on {sum(sure) / max(1, len(sure)):.2f} are right"
        if not known:
            print(f"{name}: {right}")
            continue
        auc, recall = area_under_curve(known, new), recall_at_precision(known, new)
        print(f"{name}: AUC {auc:.3f}, recall at 95 % precision {recall:.2f}, {right} (cross-validated)")
    rows = [row for name, own in sets.items() for case in own for row in twice(name, case, weights)]
    return [(small, large) for small, large in fit(rows, counts).T.tolist()]


def twice(name: str, case: Case, weights: Weights) -> Iterator[Row]:
    """The best candidate of a case, with the answers in the ledger and without."""
    strength = strengths(case, weights)
    order = sorted(range(len(strength)), key=lambda at: -strength[at])
    for there in (True, False) if case.gold else (False,):
        left = [at for at in order if there or case.ids[at] not in case.gold]
        judged = next((at for at in left if at in case.evidence), None)
        if judged is None:
            continue
        others = [(strength[at], (judged, at) in case.twins) for at in left if at != judged][:JUDGED]
        values = case.evidence[judged] | ahead(lead(strength[judged], others))
        traits = [values[trait] for trait in NAMES]
        yield name, case.fold, there, traits, case.ids[judged] in case.gold, ledger_size(case.claims)


def logit(row: Row, weights: Any) -> float:
    """The score of a row before it is made a chance, by weights in small and in large ledgers."""
    small, large = weights
    return float([1.0, *row[3]] @ (small + row[5] * (large - small)))


def fit(rows: list[Row], weight: Mapping[str, float]) -> Any:
    """Logistic regression, penalty on standardised traits: weights in small and large ledgers, none of a wrong sign.

    `weight` is how much the cases of a set count, where not 1.
    """
    import numpy as np

    rows = [row for row in rows if weight.get(row[0], 1.0)]
    traits = np.array([row[3] for row in rows])
    right = np.array([row[4] for row in rows], float)
    size = np.array([row[5] for row in rows])[:, None]
    counts = np.array([weight.get(row[0], 1.0) for row in rows])
    middle, spread = traits.mean(0), traits.std(0) + 1e-9
    scaled = np.hstack([np.ones((len(rows), 1)), (traits - middle) / spread])
    scaled = np.hstack([(1 - size) * scaled, size * scaled])
    signs = np.array([0.0] * (len(NAMES) + 2) + [float(name in FOR) - float(name in AGAINST) for name in NAMES])
    free = np.ones(len(signs), bool)
    while (wrong := signs * (weights := _newton(scaled, right, counts, free))).min() < 0:
        free[wrong.argmin()] = False
    ends = weights.reshape(2, -1)
    own = ends[:, 1:] / spread
    return np.hstack([ends[:, :1] - (own @ middle)[:, None], own])


def _newton(scaled: Any, right: Any, counts: Any, free: Any) -> Any:
    """Weights by Newton's method; 0 for those that are not free."""
    import numpy as np

    penalty = RIDGE * np.array([SLIGHT, *np.ones(len(NAMES))] * 2)[free]
    known, weights = scaled[:, free], np.zeros(int(free.sum()))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(known @ weights)))
        slope = known.T @ (counts * (chance - right)) + penalty * weights
        curve = known.T @ (known * (counts * chance * (1 - chance))[:, None]) + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    every = np.zeros(len(free))
    every[free] = weights
    return every
