"""Writing from Python: verbs that neither print nor ask, and tell what they did."""

import os
import threading
from pathlib import Path

import pytest

import claimcheck
from claimcheck import LedgerError, NotFound, Refused, UsageError
from claimcheck.edit import Change, State, transaction
from claimcheck.edit.history import history
from claimcheck.edit.journal import KEPT, content
from claimcheck.edit.yaml import Edit
from claimcheck.ledger import atomic

LEDGER = """\
# about wells
actors:
- {id: office, name: Water Office}
sources:
- {id: report, title: Report, publisher: office}
claims:
- id: wells-open   # the first
  text: All wells are open.
  attribution: [office]
  appears_in: [report]
  confidence: low
- id: wells-dry
  text: Two wells are dry.
  attribution: [office]
  appears_in: [report]
  confidence: low
"""


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def text(ledger: Path) -> str:
    return ledger.read_text(encoding="utf-8")


def test_set_changes_one_field_and_nothing_else(ledger: Path) -> None:
    outcome = claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    assert outcome.written
    assert outcome.state is State.WRITTEN
    assert text(ledger) == LEDGER.replace("confidence: low", "confidence: high", 1)
    assert outcome.message == "set confidence of claim wells-open"
    assert "-  confidence: low" in outcome.diff
    assert "+  confidence: high" in outcome.diff


def test_a_dry_run_tells_the_same_and_writes_nothing(ledger: Path) -> None:
    outcome = claimcheck.set(str(ledger), ["wells-open", "wells-dry"], {"confidence": "high"}, dry_run=True)
    assert (outcome.state, outcome.written) == (State.PREVIEWED, False)
    assert outcome.diff.count("+  confidence: high") == 2
    assert text(ledger) == LEDGER


def test_none_takes_a_field_out_and_an_unknown_one_is_refused(ledger: Path) -> None:
    assert claimcheck.set(ledger, "wells-open", {"confidence": None}).written
    assert text(ledger) == LEDGER.replace("  confidence: low\n", "", 1)
    with pytest.raises(UsageError, match="'confidense' is no field"):
        claimcheck.set(ledger, "wells-open", {"confidense": "high"})


def test_what_is_so_already_is_not_written(ledger: Path) -> None:
    outcome = claimcheck.set(ledger, "wells-open", {"confidence": "low"})
    assert (outcome.state, outcome.diff) == (State.UNCHANGED, "")


def test_a_change_that_brings_findings_is_refused_unless_forced(ledger: Path) -> None:
    outcome = claimcheck.set(ledger, "wells-open", {"attribution": ["nobody"]})
    assert outcome.state is State.REFUSED
    assert [finding.rule for finding in outcome.brought] == ["dangling-actor"]
    assert text(ledger) == LEDGER
    assert claimcheck.set(ledger, "wells-open", {"attribution": ["nobody"]}, force=True).written
    mended = claimcheck.set(ledger, "wells-open", {"attribution": ["office"]})
    assert [finding.rule for finding in mended.mended] == ["dangling-actor"]
    assert not mended.brought


def test_add_makes_an_id_and_remove_refuses_while_others_refer(ledger: Path) -> None:
    outcome = claimcheck.add(
        ledger, {"text": "The river is high.", "attribution": ["office"], "appears_in": ["report"]}
    )
    assert outcome.written
    assert "river-high" in claimcheck.load(ledger).ledger.claims
    assert claimcheck.add(ledger, {"name": "Ann Lee", "kind": "individual"}, "actor", force=True).written
    with pytest.raises(Refused, match="--cascade"):
        claimcheck.remove(ledger, "office")
    assert claimcheck.remove(ledger, "river-high").written
    assert "river" not in text(ledger)


def test_rename_and_link_follow_every_reference(ledger: Path) -> None:
    assert claimcheck.rename(ledger, "office", "water-office").written
    assert "attribution: [water-office]" in text(ledger)
    assert claimcheck.link(ledger, "wells-open", "contradicts", "wells-dry").written
    claims = claimcheck.load(ledger).ledger.claims
    assert claims["wells-open"].relations == {"contradicts": ("wells-dry",)}
    assert claims["wells-dry"].relations == {"contradicts": ("wells-open",)}


def test_undo_goes_back_step_by_step_and_redo_forward(ledger: Path) -> None:
    versions = [text(ledger)]
    for confidence in ("high", "moderate", "low"):
        claimcheck.set(ledger, "wells-dry", {"confidence": confidence, "note": confidence}, force=True)
        versions.append(text(ledger))
    assert "-  note: low" in claimcheck.undo(ledger, dry_run=True).diff
    assert text(ledger) == versions[3]
    for version in (2, 1, 0):
        assert claimcheck.undo(ledger).message.startswith("undid: ")
        assert text(ledger) == versions[version]
    with pytest.raises(NotFound, match="nothing to undo"):
        claimcheck.undo(ledger)
    for version in (1, 2, 3):
        assert claimcheck.redo(ledger).message.startswith("did again: ")
        assert text(ledger) == versions[version]
    with pytest.raises(NotFound, match="nothing to redo"):
        claimcheck.redo(ledger)


def test_a_new_write_ends_what_could_be_done_again(ledger: Path) -> None:
    claimcheck.set(ledger, "wells-dry", {"note": "first"}, force=True)
    claimcheck.set(ledger, "wells-dry", {"note": "second"}, force=True)
    claimcheck.undo(ledger)
    claimcheck.set(ledger, "wells-open", {"note": "third"}, force=True)
    with pytest.raises(NotFound, match="nothing to redo"):
        claimcheck.redo(ledger)
    assert [entry.message for entry in history(ledger)] == [
        "set note of claim wells-open",
        "set note of claim wells-dry",
    ]
    claimcheck.undo(ledger)
    claimcheck.undo(ledger)
    assert text(ledger) == LEDGER


def test_redo_refuses_what_somebody_else_has_changed_since(ledger: Path) -> None:
    claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    claimcheck.undo(ledger)
    ledger.write_text(text(ledger) + "# a remark\n", encoding="utf-8")
    with pytest.raises(LedgerError, match=r"has changed since .* nothing was done again"):
        claimcheck.redo(ledger)


def test_undo_takes_the_latest_of_several_files(ledger: Path, tmp_path: Path) -> None:
    """Each file of a ledger in folders of its own has writes of its own: the youngest one is meant."""
    other = tmp_path / "more" / "claims.yaml"
    other.parent.mkdir()
    other.write_text("claims:\n- {id: late, text: It rained., attribution: [office]}\n", encoding="utf-8")
    both = [ledger, other]
    claimcheck.set(both, "wells-open", {"confidence": "high"}, force=True)
    claimcheck.set(both, "late", {"confidence": "low"}, force=True)
    assert "late" in claimcheck.undo(both).message
    assert "high" in text(ledger)


def test_undo_refuses_what_somebody_else_has_changed_since(ledger: Path) -> None:
    claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    ledger.write_text(text(ledger) + "# a remark\n", encoding="utf-8")
    with pytest.raises(LedgerError, match="has changed since"):
        claimcheck.undo(ledger)
    with pytest.raises(NotFound, match="nothing to undo"):
        claimcheck.undo(other_ledger(ledger.parent))


def other_ledger(folder: Path) -> Path:
    path = folder / "elsewhere.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def test_a_write_to_many_files_is_remembered_once(tmp_path: Path, ledger: Path) -> None:
    """What a file held before is kept once, compressed, whatever the number of files that the write touched."""
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "a.yaml").write_text("actors: [{id: office}]\n", encoding="utf-8")
    for number in range(60):
        note = f"  note: {'x' * 2000}\n"
        claim = f"claims:\n- id: c{number}\n  text: Well {number} is open.\n  attribution: [office]\n{note}"
        (folder / f"c{number}.yaml").write_text(claim, encoding="utf-8")
    assert claimcheck.rename(folder, "office", "bureau", force=True).written
    kept = sum(file.stat().st_size for file in (tmp_path / "state").rglob("*") if file.is_file())
    assert kept < sum(file.stat().st_size for file in folder.glob("*.yaml"))
    claimcheck.undo(folder)
    assert "office" in (folder / "c59.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("damage", ["[]", "null", "{", '{"files": 3}', '{"files": [{}], "message": 1}', "\x00", ""])
def test_a_damaged_journal_is_passed_over(ledger: Path, tmp_path: Path, damage: str) -> None:
    claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    claimcheck.set(ledger, "wells-open", {"confidence": "moderate"})
    newest = max((tmp_path / "state").rglob("*.json"))
    newest.write_text(damage, encoding="utf-8")
    (entry,) = history(ledger)
    assert b"confidence: low" in content(ledger, entry.before[ledger])


def test_a_journal_whose_content_is_gone_is_told(ledger: Path, tmp_path: Path) -> None:
    claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    for blob in (tmp_path / "state").rglob("*"):
        if blob.is_file() and blob.suffix != ".json":
            blob.unlink()
    with pytest.raises(LedgerError, match="no longer remembered"):
        claimcheck.undo(ledger)


def test_old_writes_are_forgotten_with_their_content(ledger: Path, tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        claimcheck.set(ledger, "wells-open", {"note": f"turn {number}"}, force=True)
    files = [file for file in (tmp_path / "state").rglob("*") if file.is_file()]
    assert sum(file.suffix == ".json" for file in files) == KEPT
    assert len(files) <= 2 * KEPT


def test_a_plan_of_ones_own(ledger: Path) -> None:
    def plan(reading: claimcheck.Reading) -> Change:
        where = reading.ledger.claims["wells-dry"].where
        return Change([(where.file, Edit("put", (*where.path, "note"), "Seen on site."))], "noted a visit")

    outcome = claimcheck.apply(ledger, plan)
    assert outcome.message == "noted a visit"
    assert "note: Seen on site." in text(ledger)


def test_a_hand_edit_saved_under_the_lock_is_not_overwritten(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor knows of no lock: what it saved by rename, right before the write, stays."""
    edited = LEDGER.replace("All wells", "Some wells")
    keep = transaction.journal.keep

    def meanwhile(message: str, when: float, changes: list[tuple[Path, bytes, bytes]]) -> None:
        keep(message, when, changes)
        aside = ledger.with_suffix(".new")
        aside.write_text(edited, encoding="utf-8")
        os.replace(aside, ledger)

    monkeypatch.setattr(transaction.journal, "keep", meanwhile)
    with pytest.raises(LedgerError, match="changed by somebody else meanwhile") as refused:
        claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    assert refused.value.exit_code == 3
    assert text(ledger) == edited
    assert [file.name for file in ledger.parent.iterdir() if file.name.endswith(atomic.TEMPORARY)] == []


def test_only_a_regular_file_of_one_name_is_replaced(ledger: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(LedgerError, match="is a pipe, no regular file"):
        atomic.replace(pipe, b"")
    with pytest.raises(LedgerError, match="is a folder, no regular file"):
        atomic.replace(tmp_path, b"")
    with pytest.raises(LedgerError, match="is a device, no regular file"):
        atomic.ensure_replaceable(Path(os.devnull))
    os.link(ledger, tmp_path / "twin.yaml")
    with pytest.raises(LedgerError, match="has 2 names"):
        claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    assert text(ledger) == LEDGER


def test_a_read_only_file_is_left_alone(ledger: Path) -> None:
    ledger.chmod(0o444)
    with pytest.raises(LedgerError, match="read-only"):
        claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    assert text(ledger) == LEDGER


def test_a_symbolic_link_is_followed_and_kept(ledger: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(ledger)
    assert claimcheck.set(link, "wells-open", {"confidence": "high"}).written
    assert link.is_symlink()
    assert "high" in text(ledger)


def test_writers_at_the_same_time_all_get_through(ledger: Path) -> None:
    def write(number: int) -> None:
        claimcheck.add(ledger, {"id": f"n{number}", "text": f"Well {number} has water.", "attribution": ["office"],
                                "appears_in": ["report"]}, force=True)  # fmt: skip

    writers = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert {f"n{number}" for number in range(6)} <= set(claimcheck.load(ledger).ledger.claims)


def test_the_verbs_print_and_ask_nothing(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claimcheck.set(ledger, "wells-open", {"confidence": "high"})
    claimcheck.set(ledger, "wells-open", {"attribution": ["nobody"]})
    claimcheck.undo(ledger)
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")
