"""How often the right claim comes first, beside the peers; what each part brings; whether a score tells what is new."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from time import process_time
from unittest.mock import patch

from claimcheck.matching.engine import Matcher, MatchQuery, matcher, query_reader, searching
from claimcheck.matching.engine.cleaning import Post, read_post
from claimcheck.matching.engine.synonyms import Synonyms
from claimcheck.matching.engine.weights import FEATURES
from tests.benchmarks.data import (
    Collection,
    area_under_curve,
    average_precision,
    mean,
    recall_at_precision,
    success,
    table,
)
from tests.benchmarks.peers import peers

HEAD = ["method", "MAP@5", "P@1", "success@5", "ms a query"]


def run(found: list[Collection], embedder: str) -> None:
    for collection in found:
        print(f"\n## Quality: {collection.name}, {len(collection.queries)} queries, {len(collection.claims)} claims\n")
        engine = collection.matcher(embedder)
        print(table(HEAD, [*_peers(collection), *_ours(collection, engine)]))
        print(f"\n### What each part brings: {collection.name}\n")
        print(table(["switched off", "MAP@5", "difference"], _ablation(collection, engine)))
        print(f"\n### Known or new: {collection.name}\n")
        print(table(["measure", "value"], _known_or_new(collection, engine)))


def _peers(collection: Collection) -> Iterator[list[object]]:
    for name, ranker, limit in peers(collection):
        asked = collection.queries[:limit]
        label = f"{name} (first {limit} queries)" if limit and limit < len(collection.queries) else name
        yield _row(label, collection, asked, lambda query, ranker=ranker: ranker(query.text))  # type: ignore[misc]


def _ours(collection: Collection, engine: Matcher) -> Iterator[list[object]]:
    name = f"claimcheck, {engine.engine}"
    ranker = _ranker(engine)
    alone = [replace(query, text=read_post(query.text).body, speaker="", before=(), after=())
             for query in collection.queries]  # fmt: skip
    yield _row(f"{name}, body only", collection, alone, ranker)
    yield _row(f"{name}, as it comes", collection, collection.queries, ranker)


def _ranker(engine: Matcher) -> Callable[[MatchQuery], list[str]]:
    return lambda query: [match.id for match in engine.match(query, limit=10)]


def _row(
    name: str, collection: Collection, asked: list[MatchQuery], ranker: Callable[[MatchQuery], list[str]]
) -> list[object]:
    start = process_time()
    runs = [(ranker(query), collection.gold[query.id]) for query in asked]
    spent = 1000 * (process_time() - start) / len(asked)
    precision = mean(average_precision(*pair) for pair in runs)
    return [
        name,
        precision,
        mean(success(*pair, k=1) for pair in runs),
        mean(success(*pair) for pair in runs),
        f"{spent:.1f}",
    ]


@contextmanager
def _without(part: str) -> Iterator[None]:
    """The engine with one part switched off, and nothing else changed."""
    with ExitStack() as off:
        if part in FEATURES:
            off.enter_context(patch.dict(FEATURES, {part: (0.0, 0.0)}))
        elif part == "all features (BM25F alone)":
            off.enter_context(patch.dict(FEATURES, {name: (0.0, 0.0) for name in FEATURES if name != "words"}))
        elif part == "segmentation":
            off.enter_context(patch.object(query_reader, "segment", lambda word, *_: [word]))
        elif part == "spelling":
            off.enter_context(patch.object(query_reader.Asking, "_mended", lambda _, word, term: [(term, 1.0)]))
        elif part == "signature of posts":
            off.enter_context(patch.object(query_reader, "read_post", Post))
        elif part == "vetoes":
            off.enter_context(patch.object(matcher, "VETOED", 1.0))
        elif part == "synonyms":
            off.enter_context(patch.object(Synonyms, "groups", lambda *_: {}))
        elif part == "context":
            off.enter_context(patch.object(query_reader, "BEFORE", 0.0))
            off.enter_context(patch.object(query_reader, "AFTER", 0.0))
        elif part == "speaker among candidates":
            off.enter_context(patch.object(searching, "SPEAKER", 0.0))
        yield


PARTS = ["all features (BM25F alone)", *FEATURES, "signature of posts", "segmentation", "spelling", "synonyms",
         "context", "speaker among candidates", "vetoes"]  # fmt: skip


def _ablation(collection: Collection, engine: Matcher) -> Iterator[list[object]]:
    def measure() -> float:
        ranker = _ranker(engine)
        return mean(average_precision(ranker(query), collection.gold[query.id]) for query in collection.queries)

    whole = measure()
    yield ["nothing", whole, ""]
    for part in PARTS:
        with _without(part):
            value = measure()
        yield [part, value, f"{value - whole:+.3f}"]


def _known_or_new(collection: Collection, engine: Matcher) -> Iterator[list[object]]:
    """Each query asked twice: with its answers in the ledger, and with them taken out."""
    known, new, right = [], [], []
    for query in collection.queries:
        gold = collection.gold[query.id]
        best = engine.match(query, limit=1)
        known.append(best[0].score if best else 0.0)
        right.append(bool(best) and best[0].id in gold)
        rest = engine.match(query, limit=1, only=lambda id_, gold=gold: id_ not in gold)  # type: ignore[misc]
        new.append(rest[0].score if rest else 0.0)
    yield ["AUC, known against new", area_under_curve(known, new)]
    yield ["recall at 95 % precision", recall_at_precision(known, new)]
    for low, high in ((0, 20), (20, 50), (50, 80), (80, 101)):
        inside = [hit for score, hit in zip(known, right, strict=True) if low <= score < high]
        inside += [False for score in new if low <= score < high]
        yield [f"score {low} to {min(high, 100)}: share of right answers (of {len(inside)})", mean(map(float, inside))]
