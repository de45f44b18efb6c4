"""Whole commands, CPU time: claimcheck beside an empty Python and beside bare Typer programs, in turn in one run."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.scale import ledger_text

CLAIMS = 60
OTHERS = ("show claim-7", "search claim", "actors", "stats", "status", "match wells", "duplicates", "check", "report")
ROOT = Path(__file__).parents[2]
BARE = """
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
@app.callback()
def main() -> None: ...
@app.command()
def nothing() -> None: ...
"""
OPTIONS = ", ".join(f"o{number}: str = typer.Option('', help='A word.')" for number in range(18))  # as many as list has
WITH_OPTIONS = f"""{BARE}
@app.command()
def options({OPTIONS}) -> None:
    import yaml
"""
WITH_TABLE = f"""{BARE}
@app.command()
def table(rows: str) -> None:
    import json
    from rich.console import Console
    from rich.table import Table
    shown = Table()
    for name in ("id", "claim", "attribution", "confidence", "verdict"):
        shown.add_column(name, overflow="fold")
    for row in json.load(open(rows)):
        shown.add_row(*row)
    Console(force_terminal=True).print(shown)
"""


def program(folder: Path, name: str, source: str = BARE) -> str:
    """Write a Typer program and return its path: what one has in it, it makes at every start."""
    path = folder / f"{name}.py"
    path.write_text(f"{source}app()\n", encoding="utf-8")
    return str(path)


def entry(folder: Path) -> list[str]:
    """Write a script that does what the installed command does, and return the command that runs it."""
    path = folder / "command.py"
    path.write_text("from claimcheck.__main__ import run\n\nrun()\n", encoding="utf-8")
    return [sys.executable, str(path)]


def cpu_ms(command: list[str], **env: str) -> float:
    """User and system time of one process, in milliseconds; byte code is kept, as in an installed program."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=kept | env, cwd=ROOT)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):  # 1: findings, or nothing found
        raise SystemExit(f"{' '.join(command)} ended with {child.returncode}")
    return 1000 * (used.ru_utime + used.ru_stime)


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="startup", description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="how often each is run; the medians are printed")
    runs = parser.parse_args(argv).runs
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "rows.json"
        ledger = Path(folder) / "ledger.yaml"
        ledger.write_text(ledger_text(CLAIMS), encoding="utf-8")
        of_ledger = ["--ledger", str(ledger)]
        answer = subprocess.run([sys.executable, "-m", "claimcheck", "list", "-f", "json", *of_ledger], cwd=ROOT,
                                check=True, capture_output=True, text=True)  # fmt: skip
        claims = json.loads(answer.stdout)["claims"]
        cells = [[c["id"], c["text"], " → ".join(h["actor"] for h in c["attribution"]), c.get("confidence", ""),
                  c.get("verdict", "")] for c in claims]  # fmt: skip
        rows.write_text(json.dumps(cells), encoding="utf-8")
        tool, terminal = entry(Path(folder)), {"FORCE_COLOR": "1", "COLUMNS": "120"}
        code = {"PYTHONPYCACHEPREFIX": str(Path(folder) / "code")}
        commands: dict[str, tuple[list[str], dict[str, str]]] = {
            "python -c pass": ([sys.executable, "-c", "pass"], {}),
            "claimcheck --version": ([*tool, "--version"], {}),
            "bare Typer command": ([sys.executable, program(Path(folder), "bare"), "nothing"], {}),
            f"bare Typer, one rich table of {len(cells)} rows": (
                [sys.executable, program(Path(folder), "tables", WITH_TABLE), "table", str(rows)],
                terminal,
            ),
            "the same with the options of list, PyYAML loaded": (
                [sys.executable, program(Path(folder), "optioned", WITH_OPTIONS), "options"],
                {},
            ),
            "claimcheck list --help": ([*tool, "list", "--help"], {}),
            "claimcheck list, piped": ([*tool, "list", *of_ledger], {}),
            "claimcheck list, on a terminal": ([*tool, "list", *of_ledger], terminal),
            "claimcheck list kind:assertion, piped": ([*tool, "list", "kind:assertion", *of_ledger], {}),
            **{f"claimcheck {words}": ([*tool, *words.split(), *of_ledger], {}) for words in OTHERS},
            "claimcheck check of claims.yaml": ([*tool, "check"], {}),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(runs + 1):  # in turn, so that a drift of the machine hits all alike
            for name, (command, env) in commands.items():
                times[name].append(cpu_ms(command, **env, **code))
    medians = {name: statistics.median(spent[1:]) for name, spent in times.items()}
    print(
        f"CPU ms, median of {runs} runs after a warm-up\n\n"
        "| command | ms | x python -c pass | x bare Typer command |\n| --- | ---: | ---: | ---: |"
    )
    for name, median in medians.items():
        print(f"| {name} | {median:.0f} | {median / medians['python -c pass']:.1f} "
              f"| {median / medians['bare Typer command']:.2f} |")  # fmt: skip
    table = next(median for name, median in medians.items() if "rich table" in name)
    ratio = medians["claimcheck list, on a terminal"] / table
    print(f"\nlist on a terminal / bare Typer with one rich table: {ratio:.2f}")
