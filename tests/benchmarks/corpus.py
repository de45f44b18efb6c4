"""`match` over a corpus: texts a second in one process and on a cluster of two, and what goes to each worker.

Texts and claims are made up; the ratio is that of the same run. The clock of the wall counts here, not that of the CPU.
"""

import argparse
import json
import pickle
import tempfile
import time
from pathlib import Path

from claimcheck.corpus import cluster
from claimcheck.corpus.job import MatchJob, answer
from claimcheck.corpus.lines import stretches
from claimcheck.corpus.parts import Choices, find
from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read
from claimcheck.matching.claims import matcher
from tests.benchmarks.scale import ledger_text


def main(argv: list[str]) -> None:
    """Print the sizes, the rates, and the ratio of two workers to one process."""
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--texts", type=int, default=2_000)
    asked = parser.parse_args(argv)
    ledger = read([parse("claims.yaml", ledger_text(asked.claims).encode())]).ledger
    job = MatchJob(matcher(ledger.claims.values(), ledger), ledger, Choices())
    print(f"{asked.claims:,} claims: {len(pickle.dumps(job)) / 1e6:.1f} MB go to each worker, once")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "crawl.jsonl")
        claims = [*ledger.claims.values()]
        texts = (claims[number * 7919 % len(claims)].text for number in range(asked.texts))
        path.write_text("".join(json.dumps({"text": f"They said that {text}"}) + "\n" for text in texts))
        [file] = find([str(path)])
        parts = [*stretches(file, max(1, file.size // 40))]
        begun = time.perf_counter()
        alone = sorted(line for part in parts for line in answer(part, job).lines)
        one = time.perf_counter() - begun
        begun = time.perf_counter()
        replies = cluster.replies(cluster.LOCAL, job, parts)
        lines = next(replies).lines
        first = time.perf_counter() - begun
        lines += [line for reply in replies for line in reply.lines]
        both = time.perf_counter() - begun
    print(f"one process: {one:.1f} s, {asked.texts / one:,.0f} texts a second")
    print(f"a cluster of this machine: {both:.1f} s with its start, first answers after {first:.1f} s")
    print(f"{one / both:.2f}x, and {one / (both - first):.2f}x without the start")
    print("the same answers" if sorted(lines) == alone else "OTHER ANSWERS")
