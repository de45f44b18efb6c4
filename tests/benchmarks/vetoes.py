"""Which single differences the vetoes catch, and how often they fire where nothing differs."""

import json
from collections import Counter, defaultdict
from pathlib import Path

from claimcheck.matching import Matcher
from tests.benchmarks.data import table

PAIRS = Path(__file__).parents[1] / "matching" / "veto_pairs.jsonl"
SAME = "same"  # the kind of a pair that differs in nothing


def run(path: Path | None, show: bool) -> None:
    pairs = [json.loads(line) for line in (path or PAIRS).read_text(encoding="utf-8").splitlines()]
    halves = [("unseen", pairs)] if path else [("tuned on", _half(pairs, 0)), ("held out", _half(pairs, 1))]
    for name, half in halves:
        print(f"\n## Vetoes: {name}, {len(half)} pairs\n")
        _report(half, show)


def _half(pairs: list[dict[str, str]], which: int) -> list[dict[str, str]]:
    """Every other pair of each kind."""
    kinds: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for pair in pairs:
        kinds[pair["kind"]].append(pair)
    return [pair for group in kinds.values() for pair in group[which::2]]


def _report(pairs: list[dict[str, str]], show: bool) -> None:
    engine, counts, caught, named, fired = Matcher(), Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for pair in pairs:
        kind, vetoes = pair["kind"], engine.compare(pair["left"], pair["right"]).vetoes
        names = {veto.name for veto in vetoes}
        counts[kind] += 1
        caught[kind] += bool(vetoes)
        named[kind] += kind in names
        fired.update(names)
        if show and bool(vetoes) == (kind == SAME):
            print(f"- {kind}: {pair['left']} | {pair['right']} | {'; '.join(map(str, vetoes))}")
    different = [kind for kind in counts if kind != SAME]
    rows = [[kind, counts[kind], caught[kind] / counts[kind], named[kind] / counts[kind], named[kind] / max(1, fired[kind])]
            for kind in different]  # fmt: skip
    print(table(["difference", "pairs", "caught", "by its own veto (recall)", "precision of that veto"], rows))
    if different:
        total = sum(counts[kind] for kind in different)
        print(f"\nSingle differences caught: {sum(caught[kind] for kind in different) / total:.3f} of {total}")
    if counts[SAME]:
        print(f"False vetoes on paraphrases: {caught[SAME] / counts[SAME]:.3f} of {counts[SAME]}")
