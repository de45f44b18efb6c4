"""A command imports what it needs: what only others use would cost each start of it."""

import subprocess
import sys

import pytest
from conftest import ROOT, SPECIMEN

PATHS = f"import sys; sys.path[:0] = {sys.path!r}\n"  # -S: what site-packages load at every start is not ours
RUN = """
import sys
from claimcheck.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit:
    print(*sys.modules, file=sys.stderr)
"""
HEAVY = ("rapidfuzz", "rich", "jinja2", "httpx", "sqlite3", "claimcheck.matching", "claimcheck.exchange",
         "claimcheck.draft", "claimcheck.verify", "claimcheck.edit", "claimcheck.sources",
         "claimcheck.lint.rules")  # fmt: skip
ENGINE = (
    "claimcheck.matching.engine.matcher",
    "claimcheck.matching.engine.vetoes",
    "claimcheck.matching.engine.places",
)


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        ("--version", (*HEAVY, "typing", "typer", "yaml", "dataclasses", "collections", "re")),
        ("list --help", (*HEAVY, "yaml", "claimcheck.ledger", "claimcheck.query")),
        ("list", (*HEAVY, "json", "pkgutil", "platformdirs", "claimcheck.query.grammar", "claimcheck.ledger.lookup")),
        (
            "show clinics-open -f json",
            ("platformdirs", "rich", "jinja2", "httpx", "sqlite3", "claimcheck.draft", *ENGINE),
        ),
        ("check", ("rich", "jinja2", "httpx", "claimcheck.draft", "claimcheck.exchange", "claimcheck.edit", *ENGINE)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_command_imports_nothing_that_it_does_not_use(command: str, unwanted: tuple[str, ...]) -> None:
    name, *options = command.split()
    named = [] if name.startswith("-") or "--help" in options else ["--ledger", str(SPECIMEN)]
    ran = subprocess.run([sys.executable, "-S", "-c", PATHS + RUN, name, *options, *named], cwd=ROOT,
                         capture_output=True, text=True, check=True)  # fmt: skip
    assert ran.stdout
    assert {*unwanted} & {*ran.stderr.split()} == set()


FROZEN = """
import sys
from claimcheck.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit:
    modules = [module for name, module in sys.modules.items() if name.startswith("claimcheck.")]
    made = {made for module in modules for made in vars(module).values() if isinstance(made, type)}
    frozen = {cls.__name__ for cls in made if getattr(getattr(cls, "__dataclass_params__", None), "frozen", False)}
    print("frozen:", *sorted(frozen), file=sys.stderr)
"""


@pytest.mark.parametrize("command", ["list kind:assertion", "show clinics-open", "search clinics"])
def test_what_a_command_imports_makes_no_dataclass_that_takes_three_times_as_long(command: str) -> None:
    words = [*command.split(), "--ledger", str(SPECIMEN)]
    ran = subprocess.run([sys.executable, "-S", "-c", PATHS + FROZEN, *words], cwd=ROOT, capture_output=True, text=True,
                         check=True)  # fmt: skip
    assert ran.stderr.splitlines()[-1] == "frozen:"


COLLECTED = """
import gc, sys
from claimcheck.__main__ import run

def collections():
    return sum(state["collections"] for state in gc.get_stats())

before = collections()
try:
    run()
except SystemExit:
    print(collections() - before, file=sys.stderr)
"""


def test_a_small_command_ends_before_what_it_imported_is_looked_through_for_cycles() -> None:
    ran = subprocess.run([sys.executable, "-S", "-c", PATHS + COLLECTED, "list", "--ledger", str(SPECIMEN)], cwd=ROOT,
                         capture_output=True, text=True, check=True)  # fmt: skip
    assert ran.stdout
    assert ran.stderr.split() == ["0"]
