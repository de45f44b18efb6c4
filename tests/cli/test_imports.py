"""A command imports what it needs: what only others use would cost each start of it."""

import subprocess
import sys

import pytest
from conftest import ROOT, SPECIMEN

from claimcheck.cli.late_modules import OF_TYPER, late_modules

PATHS = f"import sys; sys.path[:0] = {sys.path!r}\n"  # -S: what site-packages load at every start is not ours
RUN = """
import sys
from claimcheck.cli.app import main
try:
    main(sys.argv[1:])
except SystemExit:
    print(*sys.modules, file=sys.stderr)
"""
UNINDEXED = ("json", "pkgutil", "platformdirs", "claimcheck.query.grammar", "claimcheck.ledger.lookup")
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
        (
            "list",
            (
                *HEAVY,
                *OF_TYPER,
                "json",
                "pkgutil",
                "platformdirs",
                "claimcheck.query.grammar",
                "claimcheck.ledger.lookup",
            ),
        ),
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


LATE = """
from claimcheck.cli.app import _program
_program()
import typer
typers = typer.main.subprocess
assert "subprocess" not in sys.modules
print(typers.run([sys.executable, "-c", "print(7)"], capture_output=True, text=True).stdout)
import subprocess
assert subprocess is sys.modules["subprocess"] is not typers
assert typers.Popen is subprocess.Popen
print(getattr(typers, "no_such_name", "none"))
"""


def test_what_typer_imports_and_does_not_use_is_there_when_it_does() -> None:
    ran = subprocess.run([sys.executable, "-S", "-c", PATHS + LATE], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["7", "none"]


def test_a_module_that_is_there_stays_and_one_that_is_taken_from_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with late_modules(["subprocess", "colorsys", "no_such_module"]):
        from colorsys import rgb_to_hsv

        import no_such_module

        assert sys.modules["subprocess"] is subprocess
        assert rgb_to_hsv(1, 1, 1) == (0, 0, 1)
    assert "rgb_to_hsv" in vars(sys.modules["colorsys"])
    with pytest.raises(ModuleNotFoundError):
        print(no_such_module.anything)
    with pytest.raises(ModuleNotFoundError):
        __import__("no_such_module")
