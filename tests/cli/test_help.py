"""The help of the program: what there is, by what it is for, and where a wrong word leads."""

import shlex
import shutil
from pathlib import Path

import pytest
from conftest import Run, command_modules

from claimcheck import registry
from claimcheck.cli import commands
from claimcheck.cli.command_groups import MOST, SECTIONS, summary


def test_the_help_lists_every_command_under_what_it_is_for(run: Run) -> None:
    help = run("--help", ledger=None).out
    headings = [line.removesuffix(":") for line in help.splitlines() if line.endswith(":")]
    assert headings == ["Options", *SECTIONS.values()]
    for name, module in registry.members(commands).items():
        assert f"\n  {name} " in help
        assert module.SECTION in SECTIONS


def test_no_line_of_the_help_is_cut_or_longer_than_80_columns(run: Run) -> None:
    help = run("--help", ledger=None).out
    assert "..." not in help.replace("[ARGS]...", "")
    assert max(map(len, help.splitlines())) <= 80
    assert all(len(summary(module.run.__doc__)) <= MOST for module in command_modules().values())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("rm", "remove"), ("delete", "remove"), ("find", "search"), ("new", "add"), ("validate", "check"),
     ("lint", "check"), ("ls", "list")],
)  # fmt: skip
def test_the_word_of_another_program_leads_to_the_command(run: Run, wrong: str, right: str) -> None:
    ran = run(wrong, ledger=None)
    assert ran.code == 2
    assert f"claimcheck {right} is what does it" in ran.err


def test_no_word_leads_to_two_commands() -> None:
    synonyms = [word for module in registry.members(commands).values() for word in getattr(module, "SYNONYMS", ())]
    assert len(synonyms) == len({*synonyms, *registry.names(commands)}) - len(registry.names(commands))


def test_without_a_ledger_the_way_to_one_is_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("list", ledger=None)
    assert ran.code == 3
    assert "claimcheck init writes a first one" in ran.err
    assert "--ledger" in ran.err


@pytest.mark.parametrize(("option", "command"), [("--bare", "claimcheck add source"), ("--example", "claimcheck list")])
def test_after_init_the_next_step_is_named(run: Run, tmp_path: Path, option: str, command: str) -> None:
    folder = tmp_path / "a house's facts"
    assert f"next: cd {shlex.quote(str(folder))} && {command}" in run("init", str(folder), option, ledger=None).out
    shutil.rmtree(folder)
    assert "--install-completion" in run("init", str(folder), option, ledger=None, wide=80).err
