"""Tables, databases and bibliographies of others read: what becomes of each file, what is refused, what is told.

The files are those below the folder that --samples or $CLAIMCHECK_SAMPLES names; nothing of them is part of the
project.
"""

import argparse
import os
from pathlib import Path

from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.exchange.contract import ReadOptions

SUFFIXES = (".csv", ".tsv", ".xlsx", ".bib", ".db", ".sqlite")


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks tables", description=__doc__)
    parser.add_argument("--samples", help="folder of foreign files")
    given = parser.parse_args(argv)
    samples(given.samples or os.environ.get("CLAIMCHECK_SAMPLES") or "no-samples")


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
