"""A verb put in the place of its opposite contradicts the source; another story with such a verb does not."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import verify_draft


def state(passage: str, sentence: str) -> State:
    text = Text(f"A headline\n\n—\n\n{passage}\n")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    return verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0].state


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        ("The bakery employs 310 people; it closed six shops last year.", "The bakery closed six shops last year."),
        ("The senate rejected the harbour bill on Monday.", "On Monday the senate rejected the harbour bill."),
    ],
)
def test_the_same_verb_is_supported(passage: str, sentence: str) -> None:
    assert state(passage, sentence) is State.SUPPORTED


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        ("The bakery employs 310 people; it closed six shops last year.", "The bakery opened six shops last year."),
        ("The senate rejected the harbour bill on Monday.", "The senate approved the harbour bill on Monday."),
        ("Police released the two skippers on Friday.", "Police detained the two skippers on Friday."),
        ("The owner, Abel Stone, was acquitted of a second charge.", "The owner was convicted of a second charge."),
        (
            "Rising population would increase food needs by half.",
            "Rising population would decrease food needs by half.",
        ),
        ("An increasing herd would increase its milk sales.", "An increasing herd would decrease its milk sales."),
    ],
)
def test_the_opposite_verb_contradicts(passage: str, sentence: str) -> None:
    assert state(passage, sentence) is State.CONTRADICTS


@pytest.mark.parametrize(
    ("clause", "window"),
    [
        ("the council did not reject the plan for the harbour", "the council approved the plan for the harbour"),
        ("the union rejected the offer of the port", "the mayor approved a new ferry"),
        ("the port sold the crane to the town", "the town bought the crane from the port"),
    ],
)
def test_a_denied_opposite_a_converse_and_another_story_are_none(clause: str, window: str) -> None:
    passage, sentence = (f"{text[0].upper()}{text[1:]}." for text in (window, clause))
    assert state(passage, sentence) is not State.CONTRADICTS
