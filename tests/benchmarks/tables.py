"""Tables and bibliographies of others read, and how long each format takes for a ledger and for one of twice its size.

The files are those below the folder that --samples or $CLAIMCHECK_SAMPLES names; nothing of them is part of the
project.
"""

import argparse
import os
import resource
import time
from collections.abc import Sequence
from pathlib import Path

from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.exchange.contract import ReadOptions, WriteOptions
from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from tests.benchmarks.reading import RECORD

SUFFIXES = (".csv", ".tsv", ".xlsx", ".bib", ".db", ".sqlite")
HEAD = """\
actors: [{id: ministry, name: The Ministry}, {id: agency, name: The Agency}]
sources:
- {id: bulletin, title: The bulletin, publisher: ministry}
"""
SOURCE = """\
- {{id: page-{n}, title: What became of item {n} of the plan, author: [agency], publisher: ministry, date: 2024-05-03,
  url: https://site.example/plan/{n}, tags: [plans], note: A page on item {n}.}}
"""
OPTIONS = WriteOptions(publisher="The Desk", url="https://desk.example")
ADOPTED = ReadOptions(adopt_verdicts=True)


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks tables", description=__doc__)
    parser.add_argument("--samples", help="folder of foreign files")
    parser.add_argument("--claims", type=int, default=5_000)
    parser.add_argument("--formats", nargs="*", help="those to measure; all without it")
    given = parser.parse_args(argv)
    samples(given.samples or os.environ.get("CLAIMCHECK_SAMPLES") or "no-samples")
    sizes(given.claims, given.formats or exchange.known("write"))


def samples(folder: str) -> None:
    """Print what becomes of each file: its records, what is refused, what is told."""
    paths = sorted(path for path in Path(folder).rglob("*") if path.suffix in SUFFIXES)
    if not paths:
        print(f"skipped: no table or bibliography below {folder}")
    for path in paths:
        try:
            content = path.read_bytes()
            name = exchange.recognise(content, path.name)
            records = exchange.read(name, content, ReadOptions(file_name=path.name))
        except ClaimcheckError as error:
            print(f"{path.name}: refused whole: {error}")
            continue
        faults = exchange.as_ledger(records).faults
        counts = f"{len(records.claims)} claims, {len(records.sources)} sources, {len(records.actors)} actors"
        print(f"{path.name} ({name}): {counts}, {len(records.refused)} refused, {len(faults)} faults")
        for line in (*(f"{refusal.where}: {refusal.reason}" for refusal in records.refused), *records.notes):
            print(f"  {line}")


def sizes(claims: int, formats: Sequence[str]) -> None:
    """Print for each format how long it takes to write and to read so many claims, and twice as many."""
    small, large = ledger_of(claims), ledger_of(2 * claims)
    print(f"{'':15} write {claims:,}    x2    read    x2   bytes a claim")
    for name in formats:
        first, second = timed(name, small), timed(name, large)
        ratios = [
            f"{after / before:4.1f}" if before > 0.001 else "   -" for before, after in zip(first, second, strict=True)
        ]
        shown = f"{first[0]:8.2f} s  {ratios[0]}  {first[1]:6.2f} s  {ratios[1]}  {second[2] / 2 / claims:8.0f}"
        print(f"{name:15} {shown}", flush=True)
    print(f"most memory of it all: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def ledger_of(claims: int) -> Ledger:
    sources = "".join(SOURCE.format(n=number) for number in range(claims))
    text = f"{HEAD}{sources}claims:\n" + "".join(
        f"{RECORD.format(n=number)}  verdict: mostly-true\n  evidence: [page-{number}]\n" for number in range(claims)
    )
    return read([parse("claims.yaml", text.encode())]).ledger


def timed(name: str, ledger: Ledger) -> tuple[float, float, float]:
    """CPU seconds to write and to read a ledger (0 for a format that is only written), and the bytes written."""
    start = time.process_time()
    content = exchange.write(name, ledger, OPTIONS).content
    written = time.process_time() - start
    data = content.encode() if isinstance(content, str) else content
    if name not in exchange.known("read"):
        return written, 0.0, float(len(data))
    start = time.process_time()
    exchange.read(name, data, ADOPTED)
    return written, time.process_time() - start, float(len(data))
