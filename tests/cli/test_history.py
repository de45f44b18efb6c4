"""How a ledger moved, as git has it: log, diff and stats --since."""

import json
import os
from pathlib import Path

import pytest
from conftest import Run, commit_all, git

from claimcheck.ledger.revisions import repository

LEDGER = """\
actors: [{id: ann, name: Ann}]
sources: [{id: post, title: Post}, {id: talk, title: Talk}]
claims:
- id: wards-shut
  text: Three wards are shut.
  kind: accusation
  attribution: [ann]
  appears_in: [post]
  confidence: low
  verdict: unproven
  note: One voice.
- {id: nurses-left, text: Nurses have left., attribution: [ann], appears_in: [post], confidence: low}
"""
JUDGED = LEDGER.replace("verdict: unproven", "verdict: 'true'")
REASONED = JUDGED.replace("One voice.", "Two voices now.").replace("confidence: low\n  v", "confidence: high\n  v")
ODD = 'o\'dd "na$me" *:(top) é\n -x.yaml'


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with three commits: added, a verdict alone, verdict's reason and a confidence."""
    path = tmp_path / "claims.yaml"
    for text, message in ((LEDGER, "begun"), (JUDGED, "judged"), (REASONED, "reasoned")):
        path.write_text(text, encoding="utf-8")
        commit_all(tmp_path, message)
    return path


def changes(run: Run, *args: str, ledger: Path) -> list[dict[str, object]]:
    answer = json.loads(run(*args, "--format", "json", ledger=ledger).out)
    return list(answer["changes"])


def test_log_says_who_when_and_from_what_to_what(run: Run, ledger: Path) -> None:
    entries = changes(run, "log", "wards-shut", ledger=ledger)
    assert [entry["subject"] for entry in entries] == ["reasoned", "judged", "begun"]
    assert {entry["author"] for entry in entries} == {"Ann"}
    assert entries[1]["fields"] == [{"field": "verdict", "before": "unproven", "after": "true"}]
    assert [entry["change"] for entry in entries] == ["changed", "changed", "added"]
    text = run("log", "wards-shut", ledger=ledger).out
    assert "confidence     low → high" in text
    assert "verdict        unproven → true" in text


def test_a_judgement_that_moved_without_a_reason_is_a_finding(run: Run, ledger: Path) -> None:
    entries = changes(run, "log", "wards-shut", ledger=ledger)
    assert [entry["unexplained"] for entry in entries] == [[], ["verdict"], []]
    assert "finding        verdict moved without its note or evidence" in run("log", "wards-shut", ledger=ledger).out
    ran = run("diff", "HEAD~2..HEAD~1", "--check", ledger=ledger)
    assert ran.code == 1
    assert ":10:12: warning: the verdict of wards-shut moved without its note or evidence [moved-judgement]" in ran.out
    assert "::warning file=" in run("diff", "HEAD~2..HEAD~1", "--check", "--format", "github", ledger=ledger).out
    assert "neither note nor evidence" in run("explain", "moved-judgement", ledger=None).out
    assert run("diff", "HEAD~2..HEAD~1", ledger=ledger).code == 0
    assert run("diff", "HEAD~1", "--check", ledger=ledger).code == 0


def test_what_is_not_committed_comes_first(run: Run, ledger: Path) -> None:
    ledger.write_text(LEDGER, encoding="utf-8")
    assert changes(run, "log", "wards-shut", ledger=ledger)[0]["subject"] == "not committed"
    assert run("diff", ledger=ledger).out.startswith("1 claim changed\n")


def test_a_record_that_was_removed_has_a_history(run: Run, ledger: Path) -> None:
    ledger.write_text(LEDGER[: LEDGER.index("- {id: nurses-left")], encoding="utf-8")
    commit_all(ledger.parent, "gone")
    assert [entry["change"] for entry in changes(run, "log", "nurses-left", ledger=ledger)] == ["removed", "added"]
    ran = run("log", "nurses-lfet", ledger=ledger)
    assert (ran.code, ran.out) == (1, "")


def test_diff_takes_a_revision_a_query_or_both(run: Run, ledger: Path) -> None:
    ids = [change["id"] for change in changes(run, "diff", "HEAD~2", ledger=ledger)]
    assert ids == ["wards-shut"]
    assert changes(run, "diff", "HEAD~2", "-kind:accusation", ledger=ledger) == []
    ledger.write_text(JUDGED.replace("{id: talk, title: Talk}", "{id: talk, title: A talk}"), encoding="utf-8")
    assert [change["id"] for change in changes(run, "diff", ledger=ledger)] == ["wards-shut", "talk"]
    assert [change["id"] for change in changes(run, "diff", "verdict:true", ledger=ledger)] == ["wards-shut"]
    assert [change["id"] for change in changes(run, "diff", "--verdict", "false", ledger=ledger)] == []
    assert [change["id"] for change in changes(run, "diff", "confidence:high", ledger=ledger)] == ["wards-shut"]


def test_stats_since_a_revision_count_then_and_now(run: Run, ledger: Path) -> None:
    out = run("stats", "--since", "HEAD~2", ledger=ledger).out.splitlines()
    assert out[0] == "2 claims at HEAD~2, 2 now"
    assert ["verdict", "true", "0", "1", "+1"] in [line.split() for line in out]
    assert run("stats", "--since", "2022", ledger=ledger).code == 1  # a date is one still: no claim has any
    assert "is not a date" in run("list", "--since", "HEAD", ledger=ledger).err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["diff", "nowhere"], "git knows no revision 'nowhere'"),
        (["diff", "HEAD:claims.yaml"], "no field 'head'"),
        (["stats", "--since", "-x"], "git knows no revision '-x'"),
        (["stats", "--since", "--output=x"], "git knows no revision '--output=x'"),
        (["stats", "--since", "@{nowhere"], "git knows no revision '@{nowhere'"),
    ],
)
def test_what_is_no_revision_is_answered_in_a_line(run: Run, ledger: Path, args: list[str], message: str) -> None:
    ran = run(*args, ledger=ledger)
    assert ran.code == 2
    assert message in ran.err
    assert not (ledger.parent / "x").exists()


@pytest.mark.parametrize("command", [["log", "wards-shut"], ["diff"], ["stats", "--since", "HEAD"]])
def test_without_a_repository_or_git_a_line_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    ran = run(*command, ledger=path)
    assert (ran.code, ran.out) == (2, "")
    assert "no git repository holds" in ran.err
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = run(*command, ledger=path)
    assert (ran.code, ran.out) == (2, "")
    assert "git is not installed" in ran.err


def test_before_the_first_commit_everything_is_not_committed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    git(tmp_path, "init", "-q")
    assert [entry["change"] for entry in changes(run, "log", "wards-shut", ledger=path)] == ["added"]
    assert "nothing of this ledger is committed yet" in run("diff", ledger=path).err


def test_a_file_is_followed_through_odd_names_and_into_a_folder(run: Run, ledger: Path) -> None:
    folder = ledger.parent
    git(folder, "mv", "claims.yaml", ODD)
    assert run("diff", ledger=folder / ODD).out == "no record differs\n"
    commit_all(folder, "renamed")
    assert len(changes(run, "log", "wards-shut", ledger=folder / ODD)) == 3
    (folder / "claims").mkdir()
    git(folder, "mv", ODD, "claims/a.yaml")
    commit_all(folder, "moved")
    (folder / "claims" / "b.yml").write_text("claims: [{id: late, text: Late., attribution: [ann]}]\n")
    commit_all(folder, "more")
    ledger = folder / "claims"
    assert [entry["subject"] for entry in changes(run, "log", "late", ledger=ledger)] == ["more"]
    assert len(changes(run, "log", "wards-shut", ledger=ledger)) == 3
    assert [change["id"] for change in changes(run, "diff", "HEAD~4", ledger=ledger)] == ["wards-shut", "late"]


def test_a_merge_is_told_only_where_it_settled_something_itself(run: Run, ledger: Path) -> None:
    folder = ledger.parent
    git(folder, "switch", "-q", "-c", "other")
    ledger.write_text(REASONED.replace("Nurses have left.", "Most nurses have left."), encoding="utf-8")
    commit_all(folder, "nurses")
    git(folder, "switch", "-q", "main")
    ledger.write_text(REASONED.replace("Three wards", "Four wards"), encoding="utf-8")
    commit_all(folder, "wards")
    git(folder, "merge", "-q", "--no-commit", "other")
    commit_all(folder, "merged")
    subjects = [entry["subject"] for entry in changes(run, "log", "wards-shut", ledger=ledger)]
    assert subjects == ["wards", "reasoned", "judged", "begun"]
    assert [entry["subject"] for entry in changes(run, "log", "nurses-left", ledger=ledger)] == ["nurses", "begun"]


def test_a_hostile_author_reaches_no_terminal(run: Run, ledger: Path) -> None:
    ledger.write_text(LEDGER, encoding="utf-8")
    git(ledger.parent, "commit", "-q", "-a", "-m", "x\x1b[31m", "--author", "E\x1b]0;pwn\x07 <e@example.org>")
    out = run("log", "wards-shut", ledger=ledger).out
    assert "\x1b" not in out
    assert "\x07" not in out


def test_nothing_of_the_repository_is_run(ledger: Path, run: Run) -> None:
    """A program that the settings of a repository name is not started by reading it."""
    folder = ledger.parent
    trap = folder / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{folder}/trapped'\n", encoding="utf-8")
    os.chmod(trap, 0o755)
    for setting in ("core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv", "diff.x.command"):
        git(folder, "config", setting, str(trap))
    (folder / ".gitattributes").write_text("*.yaml diff=x\n", encoding="utf-8")
    assert run("log", "wards-shut", ledger=ledger).code == 0
    assert run("diff", "HEAD~1", ledger=ledger).code == 0
    assert not (folder / "trapped").exists()


def test_the_repository_of_a_hook_is_not_taken_for_that_of_the_ledger(
    ledger: Path, run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    commit_all(other)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git" / "index"))
    assert len(changes(run, "log", "wards-shut", ledger=ledger)) == 3
    commit_all(ledger.parent)
    assert git(other, "rev-list", "--count", "HEAD").strip() == "1"


def test_a_ledger_that_did_not_change_is_read_once(ledger: Path) -> None:
    commit_all(ledger.parent, "nothing")
    history = repository([ledger])
    first, second = history.at(history.resolve("HEAD")), history.at(history.resolve("HEAD~1"))
    assert first is second
