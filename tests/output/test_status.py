"""What wants doing: each line counts what its own command shows."""

import io
import json
import shlex
from pathlib import Path

import pytest
from conftest import Run

from claimcheck import registry
from claimcheck.output import status

LEDGER = """\
actors: [{id: ann, name: Ann}]
sources: [{id: post, title: Post, snapshot: post.txt}, {id: talk, title: Talk}]
claims:
- id: judged
  text: Three wards are shut.
  attribution: [ann]
  appears_in: [{source: post, quote: three wards are shut, prefix: "that ", suffix: " today"}]
  likelihood: likely
  confidence: low
  verdict: unproven
  review: {by: desk, review_by: 2024-06}
- id: bare
  text: Nurses have left.
  attribution: [ann]
  appears_in: [{source: post, quote: no such words}, {source: talk, quote: they went}]
  review: {by: editor, review_by: 2024-09}
- id: forecast
  kind: prediction
  text: Two wards will open.
  attribution: [ann]
  appears_in: [{source: post, quote: Two wards will open}]
  due: 2024-05
"""
DRAFTS = """\
drafts:
- {id: draft-1, text: Three wards are shut., draft: {state: waiting}}
- {id: draft-2, text: Nobody knows why., draft: {state: rejected}}
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    text = "She says that three wards are shut today. Two wards will open. Nobody knows why."
    (tmp_path / "post.txt").write_text(text, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "drafts.yaml").write_text(DRAFTS, encoding="utf-8")
    return tmp_path / "claims.yaml"


def lines(run: Run, ledger: Path) -> dict[str, dict[str, object]]:
    answer = run("status", "--today", "2024-07-01", "--format", "json", ledger=ledger).out
    return {line["line"]: line for line in json.loads(answer)["lines"]}


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("wrong-quotes", ["bare"]),
        ("overdue-reviews", ["judged"]),
        ("waiting-drafts", ["draft-1"]),
        ("due-predictions", ["forecast"]),
        ("no-verdict", ["bare"]),
        ("no-estimate", ["bare", "forecast"]),
        ("no-confidence", ["bare", "forecast"]),
        ("unverified-quotes", ["bare"]),
        ("unanchored-quotes", ["forecast"]),
        ("uncovered-sentences", ["post headline: Nobody knows why."]),
    ],
)
def test_a_line_finds_what_waits(run: Run, ledger: Path, line: str, items: list[str]) -> None:
    assert lines(run, ledger)[line]["items"] == items


def test_every_line_is_tested_above() -> None:
    tested = test_a_line_finds_what_waits.pytestmark[0].args[1]  # type: ignore[attr-defined]  # what pytest adds
    assert {line for line, _ in tested} == {*registry.names(status)}


@pytest.mark.parametrize("line", registry.names(status))
def test_the_command_of_a_line_works(run: Run, ledger: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a list shows as many claims as the line counts."""
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody is at the keyboard
    waiting = lines(run, ledger)[line]
    _, command, *rest = shlex.split(str(waiting["command"]))
    ran = run(command, *rest, *(["--count"] if command == "list" else []), ledger=ledger)
    assert ran.code in (0, 1)
    assert command != "list" or ran.out.strip() == str(waiting["count"])


def test_where_nothing_waits_it_says_so(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.yaml"
    judged = LEDGER[LEDGER.index("- id: judged") : LEDGER.index("- id: bare")]
    file.write_text("actors: [{id: ann, name: Ann}]\nsources: [{id: post, title: Post}]\nclaims:\n" + judged.replace(
        ", quote: three wards are shut", ""), encoding="utf-8")  # fmt: skip
    assert run("status", "--today", "2024-01-01", ledger=file).out.endswith("nothing waits\n")


def test_a_review_is_asked_for_by_its_day_and_its_reviewer(run: Run, ledger: Path) -> None:
    assert run("list", "review<2024-07", "--count", ledger=ledger).out == "1\n"
    assert run("list", "review:2024", "--count", ledger=ledger).out == "2\n"
    assert run("list", "review:desk", "--count", ledger=ledger).out == "1\n"
    assert "is none" in run("list", "review<desk", ledger=ledger).err
