"""A large ledger through its index: the first read, then list, show and search, beside a bare Typer command.

Ratios of one run, by CPU seconds; the first read is compared with libyaml's bare scan of the file, and with
reading it without an index.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import yaml

from tests.benchmarks.scale import COMMANDS, ledger_text, measured
from tests.benchmarks.startup import BARE

ASKED = ("list --actor (100 rows)", "show ID", "search")
LONG_AGO = 1e9  # seconds since 1970: an index is made of what has lain still for a minute


def scan_seconds(data: bytes) -> float:
    """Return the CPU seconds that libyaml takes to parse a text in C alone, without an event made for Python."""
    start = time.process_time()
    yaml.CBaseLoader(data).raw_parse()
    return time.process_time() - start


def main(argv: list[str]) -> None:
    """Print a table: each way, its CPU seconds and memory, and how many times the yardstick that is."""
    parser = argparse.ArgumentParser(prog="index", description=__doc__)
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        ledger, bare = Path(folder) / "claims.yaml", Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        text = ledger_text(asked.claims)
        ledger.write_text(text, encoding="utf-8")
        os.utime(ledger, (LONG_AGO, LONG_AGO))
        os.environ |= {"XDG_CACHE_HOME": folder, "PYTHONPYCACHEPREFIX": str(Path(folder) / "code")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        _first_reads(text, ledger)
        _warm(text, ledger, bare, asked.runs)


def _first_reads(text: str, ledger: Path) -> None:
    words = COMMANDS["list --actor (100 rows)"]
    tool = [sys.executable, "-m", "claimcheck"]
    for options in (["--no-index"], []):
        measured([*tool, *options, *words, "--ledger", str(ledger)])  # makes the byte code
    clear = [*tool, "cache", "--clear"]
    measured(clear)
    scan = scan_seconds(text.encode())
    print(f"| reading | s | MB | x scan |\n| --- | ---: | ---: | ---: |\n| bare scan in C | {scan:.2f} | | 1.0 |")
    for name, options in {"without an index": ["--no-index"], "the index made": []}.items():
        seconds, memory = measured([*tool, *options, *words, "--ledger", str(ledger)], (0,))
        print(f"| {name} | {seconds:.2f} | {memory:.0f} | {seconds / scan:.1f} |", flush=True)


def _warm(text: str, ledger: Path, bare: Path, runs: int) -> None:
    word = max(text.split("text: '")[7].split("'")[0].split(), key=len).strip(".")
    commands = {"bare Typer command": [sys.executable, str(bare), "nothing"]}
    for name in ASKED:
        given = [part.format(word=word) for part in COMMANDS[name]]
        commands[name] = [sys.executable, "-m", "claimcheck", *given, "--ledger", str(ledger)]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs + 1):  # in turn, so that a drift of the machine hits all alike
        for name, command in commands.items():
            times[name].append(measured(command, (0,))[0])
    medians = {name: statistics.median(values[1:]) for name, values in times.items()}
    print("\n| from the index | ms | x bare |\n| --- | ---: | ---: |")
    for name, median in medians.items():
        print(f"| {name} | {1000 * median:.0f} | {median / medians['bare Typer command']:.2f} |")
