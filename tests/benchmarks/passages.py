"""Whether the passage that bears a right sentence is shown first, out of all the passages of the sets together.

The sets say with `at` which paragraph it is. `far` are paraphrases that hardly share a word with it.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import Evidence, Passage, read_evidence
from claimcheck.verify.meaning import Meaning, meaning_by
from claimcheck.verify.verifying import verify_draft
from tests.benchmarks.data import table

FAR = Path(__file__).parents[1] / "verify" / "far-paraphrases.jsonl"
LEAD = "—\n\n—\n\n"  # in the place of headline and byline
KINDS = ("paraphrase", "far")
KEPT_BACK = ("fifth-strangers-paraphrases", "ninth-strangers-paraphrases")  # sets that nobody looks at
Row = dict[str, Any]


def rows_of(path: Path) -> Iterator[tuple[str, Row]]:
    """Yield the sentences of a set, each with the text that it is held to."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = {row["passage"]: row["source_text"] for row in rows if "sentence" not in row}
    yield from ((row.get("source_text") or texts[row["passage"]], row) for row in rows if "sentence" in row)


def report(sets: Sequence[Path], embedder: str, *, show: bool) -> None:
    """Print the share of right paraphrases whose passage is shown first, by words and with an embedder."""
    rows = [
        (text, {**row, "set": path.stem}) for path in sets for text, row in rows_of(path) if row.get("at", -1) != -1
    ]
    texts = {row.get("passage", ""): text for text, row in rows}
    far = [json.loads(line) for line in FAR.read_text(encoding="utf-8").splitlines()]
    rows += [(texts[row["passage"]], {**row, "set": "far"}) for row in far if row["passage"] in texts]
    names = {text: f"s{number}" for number, text in enumerate(dict.fromkeys(text for text, _ in rows))}
    ledger = Ledger(sources={name: Source(id=name) for name in names.values()})
    evidence = read_evidence(ledger, given={name: Text(LEAD + text) for text, name in names.items()})
    ways = {"by words": None, **({f"with {embedder}": meaning_by(embedder, evidence)} if embedder else {})}
    right = [(names[text], row) for text, row in rows if row["label"] == "supported" and row.get("kind") in KINDS]
    right = [(name, row) for name, row in right if row.get("at") is not None]
    figures = {way: _shares(right, evidence, meaning, show=show) for way, meaning in ways.items()}
    head = list(dict.fromkeys(row["set"] for _, row in right))
    print(f"\n## The right passage shown first, per cent, among {len(evidence.passages)} of {len(names)} texts\n")
    print(table(["", *head], [[way, *(shares[name] for name in head)] for way, shares in figures.items()]))


def _shares(
    right: Sequence[tuple[str, Row]], evidence: Evidence, meaning: Meaning | None, *, show: bool
) -> dict[str, str]:
    hits = defaultdict[str, list[bool]](list)
    for source, row in right:
        verified = verify_draft(read_draft(row["sentence"].encode(), "sentence.txt"), evidence, meaning=meaning)
        shown = [passage for sentence in verified.sentences for passage in sentence.passages]
        hits[row["set"]].append(bool(shown) and _is_in(shown[0], source, row["at"], evidence))
        if show and row["set"] not in KEPT_BACK and not hits[row["set"]][-1]:
            print(f"- {row['set']}: {row['sentence']} ({shown[0].text if shown else 'nothing'})")
    return {name: f"{100 * sum(some) / len(some):.1f} of {len(some)}" for name, some in hits.items()}


def _is_in(passage: Passage, source: str, at: int, evidence: Evidence) -> bool:
    """Whether a passage stands in a paragraph of a source, counted from 0."""
    return passage.source == source and evidence.texts[source].raw[len(LEAD) : passage.start].count("\n\n") == at
