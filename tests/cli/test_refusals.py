"""What is refused points at lines that exist: of the file as it is, or of the draft that is shown."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cli.workflows.refusals import draft_of
from claimcheck.edit import FileChange
from claimcheck.lint.rule import Finding, Severity

LINES = st.lists(st.sampled_from(["a", "b", "c", "  d", ""]), max_size=12)


@given(LINES, LINES)
def test_every_line_of_the_new_text_stands_in_the_file_or_in_the_draft(old: list[str], new: list[str]) -> None:
    before, after = ("\n".join(lines) for lines in (old, new))
    draft = draft_of(FileChange(Path("x"), "x", before.encode(), after.encode()))
    for number, text in enumerate(after.splitlines(), 1):
        if number in draft.kept:
            assert before.splitlines()[draft.kept[number] - 1] == text
        else:
            assert draft.lines[draft.drafted[number] - 1] == text


def test_a_refused_claim_is_shown_with_its_findings(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", str(tmp_path), "--example", ledger=None)
    monkeypatch.chdir(tmp_path)
    before = Path("claims.yaml").read_bytes()
    add = ("add", "claim", "Two shops never opened again.", "--by", "Bell:states", "--source", "lantern-denial")
    ran = run(*add, "--quote", "never opend once more", "--confidence", "lo", ledger=None)
    assert ran.code == 1
    number, text = next(row.split(" | ") for row in ran.err.splitlines() if "confidence: lo" in row)
    assert text == "  confidence: lo"
    assert f"draft:{int(number)}:15: error: 'lo' is not a confidence" in ran.err
    assert "claims.yaml:" not in ran.err
    assert Path("claims.yaml").read_bytes() == before


def test_a_line_that_stays_is_told_by_its_number_in_the_file() -> None:
    change = FileChange(Path("x"), "x", b"a\nb\nc\n", b"a\nnew\nnewer\nb\nc\n")
    draft = draft_of(change)
    assert draft.lines == ["new", "newer"]
    finding = Finding("x", 5, 1, "some-rule", Severity.ERROR, "wrong")
    assert (draft.placed(finding).path, draft.placed(finding).line) == ("x", 3)
    assert draft.placed(replace(finding, line=3)) == replace(finding, path="draft", line=2)
