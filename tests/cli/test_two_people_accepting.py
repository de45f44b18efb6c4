"""Two people go through the same drafts at once: nothing is lost, nothing stands twice, and the second one is told."""

import io
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Ran, Run

from claimcheck.cli.workflows.accept import AcceptOptions, accept
from claimcheck.draft import kept
from claimcheck.draft.kept import Draft
from claimcheck.edit import drafts as keeping
from claimcheck.ledger import files

TEXT = """Dam leaks, says mayor

The council disagrees

Mayor Ann Lee said the dam leaks and she warned of a flood. "We will repair it," she told the Courier.

The council denied any neglect. The dam was built in 1950.
"""
LEDGER = "sources:\n- {id: dam, title: Dam leaks, date: 2024-05-14, snapshot: dam.txt}\nclaims: []\n"
DRAFTS = Path("drafts.yaml")
COMMAND = [sys.executable, "-m", "claimcheck", "accept"]
Sitting = Callable[..., Ran]


@pytest.fixture
def meanwhile(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    """Accept with typed lines; where a line is a function, somebody else does that while the question stands."""
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert run("draft", "dam", ledger=None).code == 0

    def sitting(*lines: str | Callable[[], object]) -> Ran:
        left = iter(lines)

        def typed(_prompt: str) -> str:
            for line in left:
                if isinstance(line, str):
                    return line
                line()
            raise EOFError

        monkeypatch.setattr("builtins.input", typed)
        return run("accept", ledger=None)

    return sitting


def other(*lines: str) -> Callable[[], object]:
    """Return what somebody else types at another terminal."""

    def sitting() -> None:
        left = iter(lines)
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            patch.setattr("builtins.input", lambda _prompt: next(left))
            accept(AcceptOptions())

    return sitting


def other_process(*lines: str) -> Callable[[], object]:
    """Return what somebody else types in another process."""
    typed = "".join(f"{line}\n" for line in lines)
    return lambda: subprocess.run(COMMAND, input=typed, text=True, check=True, capture_output=True)


def states() -> list[str]:
    return [draft.state for draft in kept.read(DRAFTS).drafts]


def texts() -> list[str]:
    return [claim.text for claim in files.load(["claims.yaml"]).ledger.claims.values()]


def first() -> Draft:
    return kept.read(DRAFTS).drafts[0]


def change(**fields: str) -> Callable[[], object]:
    """Return what gives fields of the first draft other values."""

    def changed(now: Draft) -> list[Draft]:
        return [replace(now, claim={**now.claim, **fields})]

    return lambda: keeping.answer(DRAFTS, first(), changed, "elsewhere")


def test_two_processes_at_once_record_each_draft_once(meanwhile: Sitting) -> None:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    both = [subprocess.Popen(COMMAND, stdin=pipe, stderr=pipe, stdout=nothing, text=True) for _ in range(2)]
    for process in both:
        assert process.stdin
        process.stdin.write("y\n\n" * 4)
        process.stdin.flush()
    said = [process.communicate()[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert sorted(texts()) == sorted(str(draft.claim["text"]) for draft in kept.read(DRAFTS).drafts)
    assert states() == ["accepted"] * 4
    answered = [int(line.split()[0]) for text in said for line in text.splitlines() if " answered; " in line]
    assert sum(answered) == 4, said


def test_the_second_to_answer_is_told_and_goes_on_with_the_next(meanwhile: Sitting) -> None:
    id = first().id
    ran = meanwhile("y", other("n", "q"), "", "n", "q")
    assert f"{id} was rejected by somebody else meanwhile: nothing was written" in ran.err
    assert "1 draft answered; 2 wait in drafts.yaml" in ran.err
    assert (texts(), states()) == ([], ["rejected", "rejected", "waiting", "waiting"])


def test_drafts_that_somebody_else_has_answered_are_passed_over_by_name(meanwhile: Sitting) -> None:
    second = kept.read(DRAFTS).drafts[1].id
    ran = meanwhile(other("l", "y", "", "q"), "n", "q")
    assert f"{second} was accepted by somebody else meanwhile\n" in ran.err
    assert "1 draft answered; 2 wait in drafts.yaml" in ran.err


@pytest.mark.parametrize("typed", ["y", "n", "l"])
def test_a_draft_that_was_changed_meanwhile_is_looked_at_again(meanwhile: Sitting, typed: str) -> None:
    ran = meanwhile(change(text="The old dam leaks."), typed, *[""] * (typed == "y"))
    assert f"{first().id} was changed by somebody else meanwhile: nothing was written, look at it again" in ran.err
    assert (texts(), states()) == ([], ["waiting"] * 4)


def test_two_change_different_fields_and_both_changes_stay(meanwhile: Sitting) -> None:
    meanwhile("t", change(kind="opinion"), "The dam is leaking.", "q")
    assert (first().claim["text"], first().claim["kind"]) == ("The dam is leaking.", "opinion")


def test_two_change_the_same_field_and_the_second_is_told(meanwhile: Sitting) -> None:
    ran = meanwhile("t", change(text="The old dam leaks."), "The dam is leaking.", "q")
    assert "was changed by somebody else meanwhile" in ran.err
    assert first().claim["text"] == "The old dam leaks."


def test_all_that_are_ready_are_recorded_by_one_of_two(meanwhile: Sitting) -> None:
    ran = meanwhile("a", other("a", "y"), "y", "q")
    assert "was accepted by somebody else meanwhile: nothing was written" in ran.err
    assert "0 drafts answered; 0 wait in drafts.yaml" in ran.err
    assert (len(texts()), len(set(texts()))) == (4, 4)


def test_undo_takes_back_ones_own_answer_and_no_other(meanwhile: Sitting) -> None:
    ran = meanwhile("n", other_process("y", "", "q"), "u", "q")
    assert "the last write is somebody else's (added claim" in ran.err
    assert states() == ["rejected", "accepted", "waiting", "waiting"]
    assert len(texts()) == 1
    meanwhile("n", "u", "q")
    assert states() == ["rejected", "accepted", "waiting", "waiting"]


def test_a_split_and_a_join_of_what_is_gone_are_refused(meanwhile: Sitting) -> None:
    assert "was rejected by somebody else meanwhile" in meanwhile("s", other("n", "q"), "she warned", "q").err
    assert "was changed by somebody else meanwhile" in meanwhile(other("t", "New.", "q"), "j", "q").err
    assert states() == ["rejected", "waiting", "waiting", "waiting"]


@pytest.mark.parametrize("name", ["claims.yaml", "drafts.yaml"])
def test_a_file_that_is_broken_meanwhile_is_told_with_its_place_and_left_alone(meanwhile: Sitting, name: str) -> None:
    broken = "claims: [\n"
    ran = meanwhile("y", lambda: Path(name).write_text(broken, encoding="utf-8"), "", "q")
    assert f"{name}:2:1: " in ran.err
    assert Path(name).read_text(encoding="utf-8") == broken


def test_drafts_and_ledger_that_are_taken_away_meanwhile_are_told(meanwhile: Sitting) -> None:
    ran = meanwhile("n", DRAFTS.unlink, "n", "q")
    assert "stands in drafts.yaml no more: somebody has taken it out" in ran.err
    assert not DRAFTS.exists()
