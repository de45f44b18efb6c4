"""Time and memory at 1k to 1M claims, synthesised from the words of real ones; ratios to the peers in the same run.

Each size runs in a process of its own, so that the peak of memory is its own.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from time import perf_counter, process_time

from claimcheck.matching.engine import IndexedClaim, Matcher
from tests.benchmarks.data import NOWHERE, table

SIZES = (1_000, 10_000, 100_000, 1_000_000)
ASKED = 100
COLD = "import sys; from claimcheck.matching.engine import Matcher; Matcher.load(sys.argv[1]).match(sys.argv[2])"
HEAD = ["claims", "build s", "peak MB", "save s", "file MB", "load s",
        "one query in a cold process s", "ms a query (CPU)",
        "queries/s, 1 process", "queries/s, 2 processes", "times rapidfuzz WRatio", "times bm25s"]  # fmt: skip


def run(bench: Path, sizes: tuple[int, ...]) -> None:
    if not (bench / "tweets" / "claims.jsonl").exists():
        print(f"skipped: speed: no words to make claims of in {bench or NOWHERE}")
        return
    print("\n## Speed and memory\n")
    rows = []
    for size in sizes:
        command = [sys.executable, "-m", "tests.benchmarks", "one-size", "--bench", str(bench), "--sizes", str(size)]
        rows.append(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    print(table(HEAD, rows))


def texts(bench: Path, count: int, chance: random.Random) -> Iterator[str]:
    """Claims of 8 to 28 words, drawn as often as real claims use them."""
    with (bench / "tweets" / "claims.jsonl").open(encoding="utf-8") as file:
        words = Counter(word for line in file for word in json.loads(line)["text"].split())
    known, weights = list(words), list(accumulate(words.values()))
    for _ in range(count):
        yield " ".join(chance.choices(known, cum_weights=weights, k=chance.randint(8, 28)))


def one_size(bench: Path, size: int) -> None:
    """Measure one size and print a row as JSON."""
    chance = random.Random(size)
    sample = list(texts(bench, ASKED, random.Random(size)))
    start = process_time()
    engine = Matcher(IndexedClaim(str(number), text) for number, text in enumerate(texts(bench, size, chance)))
    build = process_time() - start
    queries = [" ".join(random.Random(text).sample(text.split(), k=len(text.split()) * 3 // 4)) for text in sample]
    ours, rate = _rates(engine, queries)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        start = perf_counter()
        engine.save(path)
        save, file = perf_counter() - start, path.stat().st_size / 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        load = _timed(lambda: Matcher.load(path))
        cold = _timed(lambda: subprocess.run([sys.executable, "-c", COLD, str(path), queries[0]], check=True))
    ratios = _ratios(bench, size, queries, ours) if size <= 100_000 else ["", ""]
    times = [f"{save:.2f}", f"{file:.0f}", f"{load:.2f}", f"{cold:.2f}", f"{1000 * ours:.1f}"]
    rates = [f"{each:.0f}" for each in rate]
    print(json.dumps([f"{size:,}", f"{build:.1f}", f"{peak:.0f}", *times, *rates, *ratios]))


def _timed(action: object) -> float:
    start = perf_counter()
    action()  # type: ignore[operator]
    return perf_counter() - start


def _rates(engine: Matcher, queries: list[str]) -> tuple[float, list[float]]:
    """CPU seconds a query, and queries a second by the clock in one and in two processes."""
    engine.match(queries[0])
    start = process_time()
    for query in queries:
        engine.match(query)
    spent = (process_time() - start) / len(queries)
    rates = [len(queries) / _timed(lambda jobs=jobs: list(engine.match_many(queries, jobs=jobs))) for jobs in (1, 2)]
    return spent, rates


def _ratios(bench: Path, size: int, queries: list[str], ours: float) -> list[str]:
    """How many times as long the peers take a query."""
    from rapidfuzz import fuzz, process

    claims = list(texts(bench, size, random.Random(size)))
    asked = queries[:5]
    start = process_time()
    for query in asked:
        process.extract(query, claims, scorer=fuzz.WRatio, limit=5)
    slow = (process_time() - start) / len(asked)
    return [f"{slow / ours:.0f}", _bm25s(claims, queries, ours)]


def _bm25s(claims: list[str], queries: list[str], ours: float) -> str:
    try:
        import bm25s
    except ImportError:
        return "not installed"
    index = bm25s.BM25()
    index.index(bm25s.tokenize(claims, stopwords="en", show_progress=False), show_progress=False)
    start = process_time()
    for query in queries:
        index.retrieve(bm25s.tokenize(query, stopwords="en", show_progress=False), k=5, show_progress=False)
    return f"{(process_time() - start) / len(queries) / ours:.2f}"
