"""The examples of every command's help work: on the project's ledger, and where they need a text, on the example."""

import io
import re
import shlex
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT, Run, command_modules, commit_all

LEDGER = (ROOT / "claims.yaml").read_text(encoding="utf-8")
IN_A_REPOSITORY = ("diff", "log", "stats")
ON_THE_WHOLE = ("check", "match")  # what they answer depends on claims that no example names
ON_THE_EXAMPLE = ("accept", "cite", "coverage", "draft", "evidence", "quotes", "snapshot", "verify")


@cache
def part() -> str:
    """The project's ledger with one claim in four and those that an example names: all the examples answer as on it."""
    named = {word for module in command_modules().values() for word in re.findall(r"[\w-]+", " ".join(module.EXAMPLES))}
    before, claims = LEDGER.split("\nclaims:\n")
    head, *records = re.split(r"(?m)^(?=- id: )", claims)
    return f"{before}\nclaims:\n{head}" + "".join(
        record for number, record in enumerate(records) if number % 4 == 0 or record.split()[2] in named
    )


@pytest.fixture
def folder(run: Run, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with the ledger that the examples of a command name: `init --example`, or the project's own."""
    if request.node.callspec.params["name"].split()[0] in ON_THE_EXAMPLE:
        run("init", str(tmp_path), "--example", ledger=None)
    else:
        whole = request.node.callspec.params["name"] in ON_THE_WHOLE
        (tmp_path / "claims.yaml").write_text(LEDGER if whole else part(), encoding="utf-8")
    if request.node.callspec.params["name"] == "accept":
        run("draft", "lantern-denial", ledger=tmp_path / "claims.yaml")
    if request.node.callspec.params["name"] == "import":
        run("export", "csv", "-o", str(tmp_path / "claims.csv"), ledger=tmp_path / "claims.yaml")
    if request.node.callspec.params["name"] in IN_A_REPOSITORY:
        commit_all(tmp_path)
        commit_all(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", command_modules())
def test_the_examples_of_every_help_work(run: Run, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr("socketserver.BaseServer.serve_forever", lambda server: None)  # what would serve ends at once
    monkeypatch.setattr("webbrowser.open", lambda address: True)
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))  # nobody is at the keyboard
    for example in command_modules()[name].EXAMPLES:
        words = shlex.split(example)
        if words[0] == "claimcheck":
            ran = run(*words[1:], ledger=None)
            assert "Traceback" not in ran.err
            assert ran.code in (0, 1), f"{example}: {ran.err}"
            assert ran.out or not ran.code, f"{example}: {ran.err}"
