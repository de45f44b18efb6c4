"""Drafts of a source: each once, what is there already named, and found again when the snapshot changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.draft import drafting, kept
from claimcheck.draft.reading import proposals
from claimcheck.errors import NothingChecked, UsageError
from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger

TEXT = """Dam leaks, says mayor

The council disagrees

Mayor Ann Lee said on Monday that the dam leaks. "We will repair it," she told the Courier.

The council denied any neglect."""
LEDGER = """actors:
- {id: ann-lee, name: Ann Lee, kind: individual}
- {id: courier, name: Daily Courier, aliases: [the Courier], kind: media}
- {id: bo, name: Bo Berg, kind: individual}
sources:
- {id: dam, title: Dam leaks, author: [bo], date: 2024-05-14, snapshot: dam.txt}
claims:
- id: dam-leaks
  text: The dam is leaking.
  attribution: [ann-lee]
  appears_in: [{source: dam, at: p1, quote: the dam leaks}]
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    return files.load([tmp_path / "claims.yaml"]).ledger


def drafted(ledger: Ledger) -> list[kept.Draft]:
    origin, sha256 = drafting.origin_of(ledger.sources["dam"], ledger)
    return drafting.drafts(proposals(origin.text.raw), origin, sha256)


def test_a_draft_has_the_shape_of_a_claim(ledger: Ledger) -> None:
    first, second, third = drafted(ledger)
    assert first.claim == {
        "text": "The dam leaks.",
        "kind": "assertion",
        "attribution": [
            {"actor": "ann-lee", "act": "states", "date": "2024-05-13"},
            {"actor": "bo", "act": "reports"},
        ],
        "appears_in": [{"source": "dam", "at": "p1", "quote": "the dam leaks"}],
    }
    assert second.claim["text"] == "We will repair it"
    assert [hop["actor"] for hop in second.claim["attribution"]] == ["ann-lee", "courier", "bo"]
    assert second.claim["kind"] == "promise"
    assert third.why == {"text": "verb with an object: denied", "attribution": "The council"}


def test_no_judgement_is_ever_drafted(ledger: Ledger) -> None:
    judged = {"likelihood", "confidence", "credibility", "verdict", "evidence"}
    assert not judged & {key for draft in drafted(ledger) for key in draft.claim}


def test_the_claim_that_covers_a_passage_is_named(ledger: Ledger) -> None:
    assert [draft.like for draft in drafted(ledger)] == ["dam-leaks", "", ""]


def test_what_was_answered_or_edited_is_not_proposed_again(ledger: Ledger) -> None:
    made = drafted(ledger)
    known = [replace(made[0], state=kept.REJECTED), replace(made[1], claim={"text": "Other words."})]
    assert drafting.new(made, known) == [made[2]]
    assert drafting.new(made, made) == []


def test_only_sure_ones_when_a_score_is_asked_for(ledger: Ledger) -> None:
    made = drafted(ledger)
    assert drafting.new([replace(made[0], score=0.6)], [], 0.8) == []


def test_a_draft_is_found_again_in_a_changed_snapshot(ledger: Ledger, tmp_path: Path) -> None:
    before = drafted(ledger)
    new = TEXT.replace("Mayor Ann", "A new paragraph stands here.\n\nMayor Ann").replace(
        "denied any neglect", "says no"
    )
    (tmp_path / "dam.txt").write_text(new, encoding="utf-8")
    origin, sha256 = drafting.origin_of(ledger.sources["dam"], ledger)
    first, second, third = drafting.anchored_anew(before, origin, sha256)
    assert [cited["at"] for cited in first.after.claim["appears_in"]] == ["p2"]
    assert origin.text.raw[slice(*second.after.spans[0])] == "We will repair it"
    assert third.lost
    assert third.after.state == kept.LOST
    answered = drafting.anchored_anew([replace(before[2], state=kept.REJECTED)], origin, sha256)
    assert answered[0].after.state == kept.REJECTED  # what was rejected stays so


def test_boilerplate_is_not_drafted(ledger: Ledger) -> None:
    source = replace(ledger.sources["dam"], boilerplate=("p2",))
    ledger = replace(ledger, sources={"dam": source})
    assert [draft.claim["text"] for draft in drafted(ledger)] == ["The dam leaks.", "We will repair it"]


def test_a_source_without_a_snapshot_says_how_to_get_one(ledger: Ledger) -> None:
    with pytest.raises(NothingChecked, match="claimcheck snapshot add dam"):
        drafting.origin_of(replace(ledger.sources["dam"], snapshot=""), ledger)


def test_sentences_are_drafted_one_by_one(ledger: Ledger) -> None:
    start = TEXT.index("The council denied")
    (draft,) = drafting.draft_text_sentences(TEXT, [(start, len(TEXT))], ledger)
    assert draft.claim["text"] == "Any neglect."
    (other,) = drafting.draft_text_sentences("Es regnet in Berlin.", [(0, 20)], ledger)
    assert (other.claim["text"], other.voice) == ("Es regnet in Berlin.", "author")


def test_another_language_is_refused_with_a_way_out() -> None:
    german = (
        "Die Bürgermeisterin sagte, der Damm ist nicht dicht, und das ist nicht neu. „Wir bauen ihn neu“, sagte sie."
    )
    with pytest.raises(UsageError, match="--quotes-only"):
        proposals(german)
    assert [german[slice(*one.spans[0])] for one in proposals(german, quotes_only=True)] == ["Wir bauen ihn neu"]


@pytest.mark.parametrize(
    "text",
    ["« Nous allons le réparer », dit-elle.", "彼女は「ダムは漏れている」と言った。", '"Lo vamos a reparar", dijo.'],
)
def test_quotation_marks_of_other_languages_are_known(text: str) -> None:
    assert len(proposals(text, quotes_only=True)) == 1
