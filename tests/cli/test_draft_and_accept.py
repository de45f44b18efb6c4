"""From a text to claims: drafted, gone through one by one, every answer written at once, nothing lost."""

import io
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from conftest import Ran, Run

from claimcheck.draft import kept
from claimcheck.edit import drafts as keeping
from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger

TEXT = """Dam leaks, says mayor

The council disagrees

Mayor Ann Lee said the dam leaks and she warned of a flood. "We will repair it," she told the Courier.

The council denied any neglect. The dam was built in 1950.
"""
LEDGER = """# what we know
actors:
- {id: courier, name: Daily Courier, aliases: [the Courier], kind: media}
sources:
- {id: dam, title: Dam leaks, publisher: courier, date: 2024-05-14, snapshot: dam.txt}
claims: []
"""
Answering = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ledger with one source and its snapshot, and its drafts."""
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


@pytest.fixture
def drafted(folder: Path, run: Run) -> Path:
    assert run("draft", "dam", ledger=None).code == 0
    return folder


@pytest.fixture
def answer(drafted: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Run accept with lines from a pipe."""

    def accept(*lines: str, words: Sequence[str] = ()) -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return run("accept", *words, ledger=None)

    return accept


def ledger() -> Ledger:
    return files.load(["claims.yaml"]).ledger


def states() -> list[str]:
    return [draft.state for draft in kept.read(Path("drafts.yaml")).drafts]


def test_drafts_are_kept_beside_the_ledger_and_are_no_claims(drafted: Path, run: Run) -> None:
    texts = [draft.claim["text"] for draft in kept.read(drafted / "drafts.yaml").drafts]
    assert texts == [
        "The dam leaks and she warned of a flood.",
        "We will repair it",
        "Any neglect.",
        "The dam was built in 1950.",
    ]
    assert ledger().claims == {}
    assert run("check", ledger=drafted).err == run("check", ledger=drafted / "claims.yaml").err  # as a folder too


def test_a_dry_run_shows_the_drafts_and_keeps_none(folder: Path, run: Run) -> None:
    assert "The dam leaks" in run("draft", "dam", "--dry-run", ledger=None).out
    assert not (folder / "drafts.yaml").exists()


def test_drafting_again_proposes_nothing_new(drafted: Path, run: Run) -> None:
    before = (drafted / "drafts.yaml").read_bytes()
    ran = run("draft", "dam", ledger=None)
    assert ran.out == "0 new drafts of dam, 4 known already; 4 wait for claimcheck accept\n"
    assert (drafted / "drafts.yaml").read_bytes() == before


def test_a_file_and_standard_input_are_drafted_without_a_ledger(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dam.txt").write_text(TEXT, encoding="utf-8")
    lines = run("draft", "dam.txt", "--voice", "said", "--format", "jsonl", ledger=None).out.splitlines()
    first = json.loads(lines[0])
    assert (first["speaker"], first["act"], first["at"]) == ("Ann Lee", "states", "p1")
    assert TEXT[slice(*first["content_spans"][0])] == "the dam leaks and she warned of a flood"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert "text: We will repair it" in run("draft", "-", ledger=None).out
    assert not Path("drafts.yaml").exists()


def test_drafts_of_a_text_without_a_source_become_claims_that_cite_nothing(answer: Answering, run: Run) -> None:
    Path("note.txt").write_text("Ann Lee said that the dam leaks and that it is old.\n", encoding="utf-8")
    assert run("draft", "note.txt", "--to", "note.yaml", ledger=None).code == 0
    ran = answer("y", "", words=["note.yaml"])
    assert "[uncited-claim]" in ran.err
    assert [claim.appears_in for claim in ledger().claims.values()] == [()]
    Path("empty.txt").write_text("Nothing\n", encoding="utf-8")
    assert run("draft", "empty.txt", ledger=None).code == 2


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["dam", "--voice", "mine"], 2, "'mine' is no voice"),
        (["dma"], 1, "Did you mean 'dam'"),
        (["dam", "--to", "no/such/drafts.yaml"], 3, "no/such"),
        (["dam", "--format", "odd"], 2, "odd"),
    ],
)
def test_wrong_usage_is_told(folder: Path, run: Run, words: list[str], code: int, message: str) -> None:
    ran = run("draft", *words, ledger=None)
    assert (ran.code, message in ran.err) == (code, True), ran.err


def test_another_language_is_told_with_a_way_out(folder: Path, run: Run) -> None:
    (folder / "dam.txt").write_text(
        "Die Stadt sagt, der Damm ist nicht dicht. „Wir bauen ihn neu“, sagte sie.", encoding="utf-8"
    )
    ran = run("draft", "dam", ledger=None)
    assert (ran.code, "--quotes-only" in ran.err) == (2, True)
    assert "Wir bauen ihn neu" in run("draft", "dam", "--quotes-only", ledger=None).out


def test_yes_records_a_claim_with_new_actors_and_no_keeps_it_out(answer: Answering) -> None:
    ran = answer("y", "high", "n", "l", "q")
    claim = next(iter(ledger().claims.values()))
    assert claim.text == "The dam leaks and she warned of a flood."
    assert [hop.actor for hop in claim.attribution] == ["ann-lee", "courier"]
    assert claim.confidence == "high"
    assert claim.appears_in[0].quote == "the dam leaks and she warned of a flood"
    assert states() == ["accepted", "rejected", "later", "waiting"]
    assert "3 of 4 · dam · p2" in ran.out
    assert ran.err.splitlines()[-1] == "2 drafts answered; 2 wait in drafts.yaml"


def test_fields_are_changed_on_the_way_and_stay_a_draft_until_yes(answer: Answering) -> None:
    answer("t", "The dam is leaking.", "w", "Daily Courier:reports", "k", "op", "h", "leaks", "c", "lo", "y", "q")
    claim = next(iter(ledger().claims.values()))
    assert (claim.text, claim.kind, claim.confidence) == ("The dam is leaking.", "opinion", "low")
    assert [(hop.actor, hop.act, hop.hedge) for hop in claim.attribution] == [("courier", "reports", "leaks")]


def test_a_record_is_edited_in_the_editor_and_stays_a_draft(answer: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("edit.py").write_text(
        "import pathlib, sys\nfile = pathlib.Path(sys.argv[1])\n"
        "file.write_text(file.read_text().replace('The dam leaks', 'The old dam leaks'))\n",
        encoding="utf-8",
    )
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{sys.executable} edit.py")
    answer("e", "q")
    assert kept.read(Path("drafts.yaml")).drafts[0].claim["text"] == "The old dam leaks and she warned of a flood."
    assert (ledger().claims, states()) == ({}, ["waiting"] * 4)


def test_a_hedge_that_the_source_does_not_have_is_refused(answer: Answering) -> None:
    assert "'perhaps' does not stand in the source" in answer("h", "perhaps", "").err
    assert all(
        not hop.get("hedge") for draft in kept.read(Path("drafts.yaml")).drafts for hop in draft.claim["attribution"]
    )


def test_a_quote_that_the_source_does_not_have_is_refused_and_stays_a_draft(answer: Answering) -> None:
    text = Path("drafts.yaml").read_text(encoding="utf-8")
    Path("drafts.yaml").write_text(
        text.replace("quote: any neglect", "quote: every single neglect of duty"), encoding="utf-8"
    )
    ran = answer("y", "", words=["kind:denial"])
    assert "not written: " in ran.err
    assert ledger().claims == {}
    assert states().count("accepted") == 0


def test_a_compound_is_split_and_joined_again(answer: Answering) -> None:
    assert "2 assertions: s parts them" in answer("s", "", "q").out
    texts = [draft.claim["text"] for draft in kept.read(Path("drafts.yaml")).open]
    assert sorted(texts)[:4] == [
        "Any neglect.",
        "She warned of a flood.",
        "The dam leaks",
        "The dam was built in 1950.",
    ]
    answer("j", "q", words=["kind:assertion"])
    assert states().count("joined") == 1
    assert any(
        "leaks […] She" in draft.claim["text"] or "leaks […]" in draft.claim["text"]
        for draft in kept.read(Path("drafts.yaml")).open
    )


def test_merging_adds_the_place_to_a_claim(answer: Answering, run: Run) -> None:
    add = run(
        "add",
        "claim",
        "The dam is leaking.",
        "--by",
        "courier:states",
        "--source",
        "dam",
        "--at",
        "p2",
        "--id",
        "leak",
        ledger=None,
    )
    assert add.code == 0, add.err
    answer("m", "leak", "q")
    assert [(cited.source, cited.at) for cited in ledger().claims["leak"].appears_in] == [("dam", "p2"), ("dam", "p1")]
    assert states()[0] == "accepted"


def test_undo_takes_back_a_claim_and_its_draft_together(answer: Answering, run: Run) -> None:
    before = Path("claims.yaml").read_bytes(), Path("drafts.yaml").read_bytes()
    answer("y", "", "u", "q")
    assert (Path("claims.yaml").read_bytes(), Path("drafts.yaml").read_bytes()) == before
    answer("n", "y", "", "q")
    run("undo", ledger=None)
    assert states() == ["rejected", "waiting", "waiting", "waiting"]
    run("undo", ledger=None)
    assert (Path("claims.yaml").read_bytes(), Path("drafts.yaml").read_bytes()) == before


def test_all_that_are_ready_are_recorded_in_one_write(answer: Answering, run: Run) -> None:
    ran = answer("a", "y", "q")
    assert "ready: record as they stand?" in ran.err
    assert states().count("accepted") == len(ledger().claims) == 4
    run("undo", ledger=None)
    assert states() == ["waiting"] * 4


def test_drafts_are_chosen_by_a_query_by_place_and_by_being_ready(answer: Answering, run: Run) -> None:
    assert "1 of 1 · dam · p2" in answer("q", words=["kind:denial"]).out
    assert "1 of 2 · dam · p2" in answer("q", words=["--from", "p2"]).out
    assert answer("q", words=["--from", "p9"]).code == 2
    assert "1 of 4" in answer("q", words=["--ready"]).out
    assert answer("q", words=["kind:threat"]).code == 1


def test_nothing_to_accept_says_how_to_get_some(folder: Path, run: Run) -> None:
    ran = run("accept", ledger=None)
    assert (ran.code, "claimcheck draft SOURCE" in ran.err) == (1, True)


def test_an_unknown_answer_and_the_help_change_nothing(answer: Answering) -> None:
    before = Path("drafts.yaml").read_bytes()
    ran = answer("x", "?", "q")
    assert "'x' is no answer" in ran.err
    assert "yes: record it as a claim" in ran.out
    assert Path("drafts.yaml").read_bytes() == before


PROMPTS = (["y"], ["t"], ["w"], ["k"], ["h"], ["c"], ["s"], ["m"], ["a"], [])


@pytest.mark.parametrize("typed", PROMPTS, ids=lambda typed: "".join(typed) or "first")
def test_an_interruption_at_a_prompt_loses_nothing(
    drafted: Path, run: Run, monkeypatch: pytest.MonkeyPatch, typed: list[str]
) -> None:
    left = iter(["y", "", *typed])

    def interrupted(_prompt: str) -> str:
        for line in left:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    ran = run("accept", ledger=None)
    assert ran.code == 130
    assert len(ledger().claims) == 1
    assert states() == ["accepted", "waiting", "waiting", "waiting"]
    assert "1 draft answered; 3 wait in drafts.yaml" in ran.err


def test_what_somebody_else_answered_meanwhile_is_not_written_twice(
    drafted: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept.read(Path("drafts.yaml")).drafts[0]

    def typed(prompt: str) -> str:
        if prompt.strip().startswith("confidence"):  # while the question stands, somebody rejects the draft
            keeping.answer(Path("drafts.yaml"), first, lambda draft: [rejected(draft)], "elsewhere")
            return ""
        return next(left)

    left = iter(["y", "q"])
    monkeypatch.setattr("builtins.input", typed)
    ran = run("accept", ledger=None)
    assert f"{first.id} was rejected by somebody else meanwhile: nothing was written" in ran.err
    assert ledger().claims == {}


def rejected(draft: kept.Draft) -> kept.Draft:
    from dataclasses import replace

    return replace(draft, state=kept.REJECTED)


def test_a_ledger_changed_meanwhile_keeps_both_changes(
    drafted: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(prompt: str) -> str:
        if prompt.strip().startswith("confidence"):
            text = Path("claims.yaml").read_text(encoding="utf-8")
            Path("claims.yaml").write_text(text.replace("# what we know", "# what we all know"), encoding="utf-8")
            return ""
        return next(left)

    left = iter(["y", "q"])
    monkeypatch.setattr("builtins.input", typed)
    assert run("accept", ledger=None).code == 0
    assert "# what we all know" in Path("claims.yaml").read_text(encoding="utf-8")
    assert len(ledger().claims) == 1


def test_a_vanished_snapshot_is_told_and_its_drafts_can_still_be_answered(answer: Answering) -> None:
    Path("dam.txt").unlink()
    ran = answer("s", "y", "", "q")
    assert "the snapshot of dam: there is no such file" in " ".join(ran.err.lower().split())
    assert "t changes the text instead" in ran.err
    assert len(ledger().claims) == 1


def test_a_changed_snapshot_is_told_and_drafts_are_anchored_anew(answer: Answering, run: Run) -> None:
    Path("dam.txt").write_text(
        TEXT.replace("Mayor Ann", "It rained.\n\nMayor Ann").replace("any neglect", "it"), encoding="utf-8"
    )
    assert "it has changed since" in answer("q").err
    ran = run("draft", "dam", ledger=None)
    assert "moved from p1 to p2" in ran.err
    assert "its words stand in the snapshot no more" in ran.err
    assert "lost" in states()


def test_a_broken_drafts_file_is_told_with_its_place_and_left_alone(drafted: Path, run: Run) -> None:
    Path("drafts.yaml").write_text("drafts: [", encoding="utf-8")
    for words in (("accept",), ("draft", "dam")):
        ran = run(*words, ledger=None)
        assert (ran.code, "drafts.yaml:1:" in ran.err) == (3, True)
    assert "drafts.yaml:1:" in run("status", "--format", "json", ledger=None).out
    assert Path("drafts.yaml").read_text(encoding="utf-8") == "drafts: ["


def test_status_counts_what_waits_and_coverage_ends_with_what_drafts_it(drafted: Path, run: Run) -> None:
    assert "4 Drafts that wait to be accepted claimcheck accept" in " ".join(run("status", ledger=None).out.split())
    assert run("coverage", "dam", ledger=None).out.rstrip().endswith("claimcheck draft dam")


def test_hostile_words_are_shown_escaped(folder: Path, run: Run, answer: Answering) -> None:
    bad = TEXT.replace("the dam leaks", "the dam \x1b[31mleaks\u202e")
    (folder / "dam.txt").write_text(bad, encoding="utf-8")
    out = run("draft", "dam", ledger=None).out + answer("q").out
    assert "\x1b" not in out
    assert "\u202e" not in out
