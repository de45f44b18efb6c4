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
        ("--version", (*HEAVY, "typing", "typer", "yaml", "dataclasses")),
        ("list --help", (*HEAVY, "yaml")),
        ("list", HEAVY),
        ("show clinics-open -f json", ("rich", "jinja2", "httpx", "sqlite3", "claimcheck.draft", *ENGINE)),
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
