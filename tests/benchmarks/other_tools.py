"""Other tools that keep records in plain text, asked for some of as many records: papis, bean-check, hledger, jq.

What is not installed is said and left out. None of them is part of the project. papis needs minutes to take in ten
thousand records, before the first of its queries that are measured.
"""

import json
import shutil
import statistics
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from tests.benchmarks.scale import measured

BESIDE_PACKAGES = str(Path(yaml.__file__).parents[4] / "bin")  # programs of packages, where that is not on the path


def others(folder: Path, size: int) -> Iterator[tuple[str, list[str]]]:
    """Yield the tools that are there, each with a command that asks it; their records are written below a folder."""
    for name, make in {"papis": _papis, "bean-check": _beancount, "hledger": _hledger, "jq": _jq}.items():
        program = shutil.which(name) or shutil.which(name, path=BESIDE_PACKAGES)
        if not program:
            print(f"not installed, left out: {name}")
            continue
        words = make(folder, size)
        yield name, [program, *words]
        if name == "bean-check":  # which keeps what it read beside the file
            yield f"{name}, without its cache", [program, "--no-cache", *words]


def _papis(folder: Path, size: int) -> Sequence[str]:
    for number in range(size):
        place = folder / "library" / str(number)
        place.mkdir(parents=True)
        info = f"title: Record {number} of the plan\nauthor: Author {number % 400}\nyear: {1990 + number % 35}\n"
        (place / "info.yaml").write_text(f"{info}tags: plan\nnote: The plan has {number} items.\n", encoding="utf-8")
    return "-l", str(folder / "library"), "list", "--all", "author:'Author 7'"


def _beancount(folder: Path, size: int) -> Sequence[str]:
    accounts = "".join(f"1990-01-01 open Expenses:A{n} EUR\n" for n in range(400)) + "1990-01-01 open Assets:Cash EUR\n"
    entries = (f'{1990 + n % 35}-05-11 * "Payee {n}" "Record {n} of the plan"\n  Expenses:A{n % 400}  {n}.00 EUR\n'
               f"  Assets:Cash\n" for n in range(size))  # fmt: skip
    path = folder / "plan.beancount"
    path.write_text(accounts + "".join(entries), encoding="utf-8")
    return (str(path),)


def _hledger(folder: Path, size: int) -> Sequence[str]:
    path = folder / "plan.journal"
    entries = (
        f"{1990 + n % 35}-05-11 Payee {n}\n    expenses:a{n % 400}  {n}.00 EUR\n    assets:cash\n\n"
        for n in range(size)
    )
    path.write_text("".join(entries), encoding="utf-8")
    return "-f", str(path), "register", "expenses:a7$"


def _jq(folder: Path, size: int) -> Sequence[str]:
    path = folder / "plan.json"
    path.write_text(
        json.dumps([{"id": n, "text": f"Record {n} of the plan", "actor": f"actor-{n % 400}"} for n in range(size)])
    )
    return '.[] | select(.actor == "actor-7") | .text', str(path)


def print_beside(ours: Sequence[str], folder: Path, size: int, runs: int) -> None:
    """Print the CPU seconds of our query and of theirs, in turn in one run, and how many times ours each takes."""
    commands = {"claimcheck, from the index": list(ours), **dict(others(folder, size))}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            times[name].append(measured(command, (0,))[0])
    medians = {name: statistics.median(values[1:]) for name, values in times.items()}
    print(f"\n| a query over {size:,} records | s | x ours |\n| --- | ---: | ---: |")
    for name, median in medians.items():
        print(f"| {name} | {median:.2f} | {median / next(iter(medians.values())):.1f} |")
