"""Which single differences the vetoes catch, and how often they fire where nothing differs."""

import json
from collections import Counter
from pathlib import Path

from claimcheck.matching.engine import Matcher
from tests.benchmarks.data import table

PAIRS = Path(__file__).parents[1] / "matching" / "veto_pairs.jsonl"
SAME = "same"  # the kind of a pair that differs in nothing


def run(path: Path | None, show: bool) -> None:
    """All pairs of a file; those of the project come in rounds, each written before the vetoes were mended by it."""
    pairs = [json.loads(line) for line in (path or PAIRS).read_text(encoding="utf-8").splitlines()]
    print(f"\n## Vetoes: {'unseen' if path else 'tuned on'}, {len(pairs)} pairs\n")
    _report(pairs, show)


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
    rows = [
        [kind, n := counts[kind], caught[kind] / n, named[kind] / n, named[kind] / max(1, fired[kind])]
        for kind in different
    ]
    print(table(["difference", "pairs", "caught", "by its own veto (recall)", "precision of that veto"], rows))
    if different:
        total = sum(counts[kind] for kind in different)
        print(f"\nSingle differences caught: {sum(caught[kind] for kind in different) / total:.3f} of {total}")
    if counts[SAME]:
        print(f"False vetoes on paraphrases: {caught[SAME] / counts[SAME]:.3f} of {counts[SAME]}")
