"""The collections to measure on, read from where they are, and the measures of retrieval."""

import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck.matching.claims import comparing_by
from claimcheck.matching.engine import IndexedClaim, Matcher, MatchQuery
from claimcheck.matching.engine.meaning import Embed, Meaning

NOWHERE = "benchmark-collections"  # a name for the message, when no folder is given
NAMES = ("tweets", "debates")


@cache
def meaning(embedder: str) -> Callable[[Sequence[Sequence[str]]], Meaning] | None:
    """What a matcher compares by meaning with; vectors of claims are kept in this user's cache.

    Those of texts that are asked are kept for the run: one is asked of many ledgers.
    """
    if not embedder:
        return None
    make, known, known_as_queries = comparing_by(embedder, print_progress), dict[str, Any](), dict[str, Any]()

    def made(groups: Sequence[Sequence[str]]) -> Meaning:
        comparing = make(groups)
        comparing._embed = _remembering(comparing._embed, known)
        comparing._embed_query = _remembering(comparing._embed_query, known_as_queries)
        return comparing

    return made


def _remembering(embed: Embed, known: dict[str, Any]) -> Embed:
    def rows(texts: Sequence[str]) -> Any:
        import numpy as np

        if new := [text for text in texts if text not in known]:
            known.update(zip(new, embed(new), strict=True))
        return np.array([known[text] for text in texts])

    return rows


def print_progress(done: int, whole: int) -> None:
    if done == whole or done % 6400 == 0:
        print(f"embedded {done} of {whole}", file=sys.stderr)


@dataclass(frozen=True)
class Collection:
    """Claims, queries of one split, and which claims answer which query."""

    name: str
    claims: list[IndexedClaim]
    queries: list[MatchQuery]
    gold: dict[str, set[str]]

    def matcher(self, embedder: str = "") -> Matcher:
        return Matcher(self.claims, meaning=meaning(embedder))


def folder(given: str | None) -> Path:
    return Path(given or os.environ.get("CLAIMCHECK_BENCH") or NOWHERE)


def lines(path: Path) -> Iterator[dict[str, object]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def collections(bench: Path, split: str) -> Iterator[Collection]:
    """The collections that are there; says which are not."""
    found = sorted(path.parent.name for path in bench.glob("*/claims.jsonl"))
    for name in found or NAMES:
        queries = bench / name / f"queries.{split}.jsonl"
        if not queries.exists():
            print(f"skipped: {name}, split {split}: no {queries}")
            continue
        gold: defaultdict[str, set[str]] = defaultdict(set)
        for line in (bench / name / f"qrels.{split}.tsv").read_text(encoding="utf-8").splitlines():
            query, claim, _ = line.split("\t")
            gold[query].add(claim)
        asked = [_query(record) for record in lines(queries)]
        claims = [_entry(record) for record in lines(bench / name / "claims.jsonl")]
        yield Collection(name, claims, [query for query in asked if query.id in gold], dict(gold))


def drawn(collection: Collection, claims: int) -> Collection:
    """The collection with so many of its claims, drawn, and those that answer its queries."""
    order, answers = list(collection.claims), set[str]().union(*collection.gold.values())
    random.Random(3).shuffle(order)
    return replace(collection, claims=[one for at, one in enumerate(order) if at < claims or one.id in answers])


def _entry(record: dict[str, object]) -> IndexedClaim:
    speaker = record.get("speaker")
    text, title, date = (str(record.get(field) or "") for field in ("text", "title", "date"))
    return IndexedClaim(str(record["id"]), text, title, (str(speaker),) if speaker else (), date)


def _query(record: dict[str, object]) -> MatchQuery:
    before, after = (tuple(map(str, record.get(side) or ())) for side in ("before", "after"))  # type: ignore[call-overload]
    return MatchQuery(str(record["text"]), str(record["id"]), str(record.get("speaker") or ""), before, after)


def mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def average_precision(ranked: list[str], relevant: set[str], k: int = 5) -> float:
    """As the CheckThat! task's scorer has it: precisions at the hits among the first k over the relevant claims."""
    hits, total = 0, 0.0
    for place, claim in enumerate(ranked[:k], 1):
        if claim in relevant:
            hits += 1
            total += hits / place
    return total / len(relevant)


def success(ranked: list[str], relevant: set[str], k: int = 5) -> float:
    return float(any(claim in relevant for claim in ranked[:k]))


def area_under_curve(known: list[float], new: list[float]) -> float:
    """The chance that a known query scores above a new one; ties count half."""
    ranked = sorted([(score, 1) for score in known] + [(score, 0) for score in new])
    above, below, at = 0.0, 0, 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        hits = sum(label for _, label in ranked[at:end])
        above += hits * (below + (end - at - hits) / 2)
        below += end - at - hits
        at = end
    return above / (len(known) * len(new))


def recall_at_precision(known: list[float], new: list[float], min_score: float = 0.95) -> float:
    """The largest share of known queries above a threshold of which at least `least` are known."""
    best = 0.0
    for threshold in sorted(set(known)):
        right = sum(score >= threshold for score in known)
        if right >= min_score * (right + sum(score >= threshold for score in new)):
            best = max(best, right / len(known))
    return best


def table(head: list[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table."""
    shown = [[f"{cell:.3f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    cells = [head, ["---"] * len(head), *shown]
    return "\n".join("| " + " | ".join(row) + " |" for row in cells)
