"""Made-up ledgers of growing size written in each format and read back, each in a process of its own.

CPU seconds, peak memory, and the exponent between the last two sizes; 1 grows with the ledger.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from claimcheck import exchange
from tests.benchmarks.scale import SIZES, ledger_text, measured, row

PUBLISHED = ("--publisher", "Desk", "--url", "https://desk.example/")


def main(argv: list[str]) -> None:
    """Print a table: two rows a format, written and read, for each size its seconds and memory."""
    parser = argparse.ArgumentParser(prog="exchange", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--only", nargs="+", default=exchange.known("write"), help="these formats alone")
    asked = parser.parse_args(argv)
    heads = " | ".join(f"{size:,}" for size in asked.sizes)
    print(f"| format | {heads} | exponent |\n| --- |{' ---: |' * (len(asked.sizes) + 1)}")
    with tempfile.TemporaryDirectory() as folder:
        ledgers = {size: Path(folder) / f"{size}.yaml" for size in asked.sizes}
        for size, file in ledgers.items():
            file.write_text(ledger_text(size), encoding="utf-8")
        for name in asked.only:
            written = [_cost("export", name, *PUBLISHED, "-o", f"{file}.out", "-l", str(file))
                       for file in ledgers.values()]  # fmt: skip
            print(f"| {name}, written | {row(asked.sizes, written)} |", flush=True)
            if name in exchange.known("read"):
                read = [
                    _cost("convert", name, "jsonl", f"{file}.out", "-o", f"{file}.back") for file in ledgers.values()
                ]
                print(f"| {name}, read | {row(asked.sizes, read)} |", flush=True)


def _cost(*words: str) -> tuple[float, float]:
    return measured([sys.executable, "-m", "claimcheck", *words])
