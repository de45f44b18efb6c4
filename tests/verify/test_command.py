"""The command: what it answers, with which exit code, on drafts that are friendly and on some that are not."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from importlib import resources
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.draft import kept

EXAMPLE = Path(str(resources.files("claimcheck.cli.workflows") / "example"))
RIGHT = "The bridge carries about 9,000 vehicles a day across the Sorrel, according to the county's traffic count.\n"
WRONG = "The bridge carries about 19,000 vehicles a day, according to the county.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return tmp_path / "draft.md"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "bridge")
    return tmp_path / "bridge" / "claims.yaml"


def test_the_exit_code_says_what_was_found(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(RIGHT, encoding="utf-8")
    assert run("verify", str(draft), ledger=ledger).code == 0
    draft.write_text(WRONG, encoding="utf-8")
    assert run("verify", str(draft), ledger=ledger).code == 1
    assert run("verify", str(draft), "--exit-zero", ledger=ledger).code == 0
    assert run("verify", str(draft), "--ignore", "number-differs", ledger=ledger).code == 0
    draft.write_text("# A heading\n\nIs it so?\n", encoding="utf-8")
    assert run("verify", str(draft), ledger=ledger).code == 2
    assert run("verify", str(draft), ledger=draft).code == 3


def test_nothing_to_hold_it_to_is_no_pass(run: Run, draft: Path, tmp_path: Path) -> None:
    draft.write_text(RIGHT, encoding="utf-8")
    empty = tmp_path / "claims.yaml"
    empty.write_text("sources: [{id: a, title: A, snapshot: gone.txt}]\n", encoding="utf-8")
    ran = run("verify", str(draft), ledger=empty)
    assert (ran.code, ran.out) == (2, "")
    assert "a: there is no such file" in ran.err


def test_only_what_it_is_held_against_counts(run: Run, draft: Path, ledger: Path, tmp_path: Path) -> None:
    draft.write_text(RIGHT, encoding="utf-8")
    (tmp_path / "report.txt").write_text("The bridge carries few vehicles at night.", encoding="utf-8")
    for against, state in (
        ("lantern-denial", "supported"),
        ("tag:traffic", "supported"),
        ("npa-lorry", "nothing-found"),
    ):
        ran = run("verify", str(draft), "--against", against, "--format", "json", ledger=ledger)
        assert [sentence["state"] for sentence in json.loads(ran.out)["sentences"]] == [state]
    ran = run("verify", str(draft), "--against", str(tmp_path / "report.txt"), "--format", "json", ledger=ledger)
    assert json.loads(ran.out)["sentences"][0]["state"] != "supported"
    assert run("verify", str(draft), "--against", "nobody-knows-it", ledger=ledger).code == 1


def test_json_has_the_characters_of_both_sides(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(f"# Bridge\n\nSome words. *{WRONG.strip()}*\n", encoding="utf-8")
    answer = json.loads(run("verify", str(draft), "--format", "json", ledger=ledger).out)
    raw = draft.read_text(encoding="utf-8")
    finding = next(f for s in answer["sentences"] for f in s["findings"] if f["rule"] == "number-differs")
    assert raw[slice(*finding["span"])] == "19,000"
    snapshot = (ledger.parent / "snapshots" / "lantern-denial.txt").read_text(encoding="utf-8")
    assert snapshot[slice(*finding["passage"]["span"])] == "9,000"
    assert answer["drafts"][0]["not_judged"] >= 1


def test_sarif_and_github_point_to_line_column_and_passage(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(f"# Bridge\n\n{WRONG}", encoding="utf-8")
    result = json.loads(run("verify", str(draft), "--format", "sarif", ledger=ledger).out)["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 26, 32)
    related = result["relatedLocations"][0]["physicalLocation"]
    assert related["artifactLocation"]["uri"].endswith("snapshots/lantern-denial.txt")
    assert "line=3,col=26,title=number-differs::19,000 ≠ 9,000" in run(
        "verify", str(draft), "--format", "github", ledger=ledger).out  # fmt: skip


def test_the_page_shows_draft_and_passage(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(f"<script>alert(1)</script> {WRONG}", encoding="utf-8")
    page = run("verify", str(draft), "--format", "html", ledger=ledger).out
    assert '<li class="row s-contradicts" data-state="contradicts">' in page
    assert "about <mark>19,000</mark> vehicles" in page
    assert "about <mark>9,000</mark> vehicles" in page
    assert "<script>alert" not in page


def test_a_silenced_finding_is_shown_with_its_reason(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(f"<!-- claimcheck: ignore number-differs because counted anew -->\n{WRONG}", encoding="utf-8")
    ran = run("verify", str(draft), ledger=ledger)
    assert ran.code == 0
    assert "ignored number-differs: counted anew" in ran.out


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_900_000,
        "The bridge is shut. " * 100,
        "[" * 100_000 + " the bridge",
        "> " * 100_000 + "the bridge",
        "<b>" * 20_000 + "The bridge is shut." + "</b>" * 20_000,
        "<!--" * 100_000 + " the bridge",
        "The \x1b[31mbridge\x07 is \u202eshut\u202c now \x00.",
        "“" * 20_000 + "the bridge was failing",
        "The bridge, " * 400 + "is shut.",
        "*_" * 100_000 + " bridge",
    ],
    ids=["one-word", "many", "brackets", "quotes", "tags", "comments", "controls", "marks", "commas", "emphasis"],
)
def test_hostile_drafts_end_well(text: str, run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(text, encoding="utf-8")
    ran = run("verify", str(draft), ledger=ledger)
    assert ran.code in (0, 1, 2)
    assert "\x1b" not in ran.out + ran.err
    assert "\u202e" not in ran.out + ran.err


def test_ten_megabytes_are_refused_at_once(run: Run, draft: Path, ledger: Path) -> None:
    draft.write_bytes(b"The bridge is shut. " * 500_000)
    ran = run("verify", str(draft), ledger=ledger)
    assert ran.code == 2
    assert "larger than 2 MB" in ran.err


@pytest.mark.parametrize(
    "option", [("--require", "proof"), ("--base-url", "http://x"), ("--select", "no-such-rule"), ("--fail-on", "x")]
)
def test_wrong_options_are_told(option: tuple[str, str], run: Run, draft: Path, ledger: Path) -> None:
    draft.write_text(RIGHT, encoding="utf-8")
    assert run("verify", str(draft), *option, ledger=ledger).code == 2


def test_an_answer_of_a_language_model_and_a_clean_text(run: Run, draft: Path, ledger: Path) -> None:
    fluent = (
        "Weir Bridge in Quillhaven was shut to all traffic on 3 June 2024 after an inspection by Halberd & Sons. "
        "The structure carries about 12,000 vehicles a day. Osric Bell, the council leader, promised a shuttle bus. "
        "According to Professor Marta Quennell, replacing the pier will take 18 months.\n"
    )
    draft.write_text(fluent, encoding="utf-8")
    ran = run("verify", str(draft), "--format", "github", ledger=ledger)
    assert ran.code == 1
    told = [line.split("title=")[1].split("::")[0] for line in ran.out.splitlines() if not line.startswith("::notice")]
    assert {"number-differs", "name-without-source"} <= set(told)
    clean = (ledger.parent / "snapshots" / "lantern-denial.txt").read_text(encoding="utf-8")
    draft.write_text(clean.rpartition("Ruta Hallam, ")[0], encoding="utf-8")
    ran = run("verify", str(draft), "--fail-on", "error", ledger=ledger)
    assert ran.code == 0, ran.out


def test_watch_shows_a_draft_again_when_it_changes(
    run: Run, draft: Path, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.write_text(RIGHT, encoding="utf-8")

    def changes(files: Callable[[], Iterable[Path]], stop: object) -> Iterator[list[Path]]:
        assert {path.name for path in files()} >= {"draft.md", "claims.yaml", "lantern-denial.txt"}
        draft.write_text(WRONG, encoding="utf-8")
        yield [draft]

    monkeypatch.setattr("claimcheck.ledger.watching.changes", changes)
    ran = run("verify", str(draft), "--watch", ledger=ledger)
    assert ran.code == 1
    assert ran.out.index("supported") < ran.out.index("19,000 ≠ 9,000")
    assert "again: draft.md changed" in ran.err
    assert run("verify", "-", "--watch", ledger=ledger).code == 2


STORY = f"# A story\n\n{RIGHT}\nAnn Lee said the *moon* feast drew **4,000** visitors in 2019.\n"


@pytest.fixture
def beside(ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the ledger, as where one stands."""
    monkeypatch.chdir(ledger.parent)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return ledger.parent


def test_what_nothing_was_found_for_is_drafted_once(run: Run, beside: Path) -> None:
    Path("story.md").write_text(STORY, encoding="utf-8")
    ran = run("verify", "story.md", "--draft-claims", "--exit-zero", ledger=None)
    assert ran.err.endswith("1 new draft of what nothing was found for in story.md; 1 waits for claimcheck accept "
                            "(drafts.yaml)\n")  # fmt: skip
    (draft,) = kept.read(Path("drafts.yaml")).drafts
    assert draft.claim["text"] == "The moon feast drew 4,000 visitors in 2019."
    assert draft.claim["attribution"] == [{"actor": "Ann Lee", "act": "states"}]
    assert draft.claim["appears_in"][0]["at"] == "story.md:5"
    ran = run("verify", "story.md", "--draft-claims", "--exit-zero", ledger=None)
    assert "0 new drafts of what nothing was found for in story.md, 1 known already" in ran.err


def test_texts_with_sentences_in_the_same_places_are_told_apart(run: Run, beside: Path) -> None:
    for name, words in (("a.md", "The moon feast drew 4,000 visitors."), ("b.md", "The dog race drew 5,000 visitors.")):
        Path(name).write_text(words, encoding="utf-8")
        run("verify", name, "--draft-claims", ledger=None)
    assert [draft.claim["text"] for draft in kept.read(Path("drafts.yaml")).drafts] == [
        "The moon feast drew 4,000 visitors.", "The dog race drew 5,000 visitors."]  # fmt: skip


def test_a_broken_drafts_file_and_watching_are_refused(run: Run, beside: Path) -> None:
    Path("story.md").write_text(STORY, encoding="utf-8")
    Path("drafts.yaml").write_text("drafts: [", encoding="utf-8")
    ran = run("verify", "story.md", "--draft-claims", ledger=None)
    assert (ran.code, "drafts.yaml:1:" in ran.err) == (3, True)
    assert run("verify", "story.md", "--draft-claims", "--watch", ledger=None).code == 2
