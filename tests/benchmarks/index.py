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

from tests.benchmarks.other_tools import print_beside
from tests.benchmarks.scale import COMMANDS, ledger_text, measured
from tests.benchmarks.startup import entry, program

ASKED = ("list --actor (100 rows)", "show ID", "search")
ASKED_FOR = COMMANDS["list --actor (100 rows)"]
TOOL = [sys.executable, "-m", "claimcheck"]
LONG_AGO = 1e9  # seconds since 1970: a file that was not written just now is trusted by its times
FILES = 1000


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
        ledger, bare = Path(folder) / "claims.yaml", program(Path(folder), "bare")
        text = ledger_text(asked.claims)
        ledger.write_text(text, encoding="utf-8")
        os.utime(ledger, (LONG_AGO, LONG_AGO))
        os.environ |= {"XDG_CACHE_HOME": folder, "PYTHONPYCACHEPREFIX": str(Path(folder) / "code")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        first = _first_reads(text, ledger)
        _warm(text, ledger, bare, asked.runs)
        print("\n| one record edited, next command | s | % of the first read |\n| --- | ---: | ---: |")
        _edited("in one file", ledger, ledger, first)
        _edited(f"in a folder of {FILES:,} files", *_parted(text, Path(folder) / "claims"), first)
        print_beside([*TOOL, *ASKED_FOR, "--ledger", str(ledger)], Path(folder), asked.claims, asked.runs)


def _first_reads(text: str, ledger: Path) -> float:
    """Print what the first reads cost, and return the CPU seconds of the one that makes the index."""
    for options in (["--no-index"], []):
        measured([*TOOL, *options, *ASKED_FOR, "--ledger", str(ledger)])  # makes the byte code
    measured([*TOOL, "cache", "--clear"])
    scan = scan_seconds(text.encode())
    print(f"| reading | s | MB | x scan |\n| --- | ---: | ---: | ---: |\n| bare scan in C | {scan:.2f} | | 1.0 |")
    seconds = 0.0
    search = ["search", _word(text)]
    ways = {"without an index": ["--no-index", *ASKED_FOR], "the index made": ASKED_FOR, "words added": search}
    for name, words in ways.items():
        last, memory = measured([*TOOL, *words, "--ledger", str(ledger)], (0,))
        print(f"| {name} | {last:.2f} | {memory:.0f} | {last / scan:.1f} |", flush=True)
        seconds = last if name == "the index made" else seconds
    return seconds


def _word(text: str) -> str:
    """Return a word of the ledger's first claim."""
    return max(text.split("text: '")[7].split("'")[0].split(), key=len).strip(".")


def _parted(text: str, folder: Path) -> tuple[Path, Path]:
    """Write a ledger as a folder of files; return the folder, and a file of claims in it."""
    folder.mkdir()
    head, _, claims = text.partition("claims:\n")
    (folder / "a.yaml").write_text(head, encoding="utf-8")
    records = claims.split("\n- id: ")
    size = max(1, len(records) // FILES)
    for number, at in enumerate(range(0, len(records), size)):
        part = "\n- id: ".join(["", *records[at : at + size]]) if at else "\n- id: ".join(records[:size])
        (folder / f"c{number:05}.yaml").write_text(f"claims:{'' if at else chr(10)}{part}\n", encoding="utf-8")
    measured([*TOOL, *ASKED_FOR, "--ledger", str(folder)], (0,))
    return folder, folder / "c00007.yaml"


def _edited(where: str, ledger: Path, file: Path, first: float) -> None:
    text = file.read_text(encoding="utf-8")
    middle = text.index("  text: '", len(text) // 2) + len("  text: '")
    file.write_text(f"{text[:middle]}Edited {text[middle:]}", encoding="utf-8")
    seconds, _ = measured([*TOOL, *ASKED_FOR, "--ledger", str(ledger)], (0,))
    print(f"| {where} | {seconds:.2f} | {100 * seconds / first:.0f} |", flush=True)


def _warm(text: str, ledger: Path, bare: str, runs: int) -> None:
    word = _word(text)
    commands = {"bare Typer command": [sys.executable, bare, "nothing"]}
    for name in ASKED:
        given = [part.format(word=word) for part in COMMANDS[name]]
        commands[name] = [*entry(ledger.parent), *given, "--ledger", str(ledger)]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs + 1):  # in turn, so that a drift of the machine hits all alike
        for name, command in commands.items():
            times[name].append(measured(command, (0,))[0])
    medians = {name: statistics.median(values[1:]) for name, values in times.items()}
    print("\n| from the index | ms | x bare |\n| --- | ---: | ---: |")
    for name, median in medians.items():
        print(f"| {name} | {1000 * median:.0f} | {median / medians['bare Typer command']:.2f} |")
