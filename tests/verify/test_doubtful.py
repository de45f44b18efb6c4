"""A warning that is likelier a false alarm than not only asks to look: a note that gives the sentence no state."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verified, verify_draft

ZONE = "The closed zone around the crater of Mount Sera was widened on Thursday, officials in Kupa said."
TOOLS = (
    "She said some of the tools were believed to have been shipped to Malta, though detectives had not yet traced the "
    "buyers."
)
VOTE = "The town council of Ardle voted 14 to 9 on Wednesday to close the library on Mill Street."


def verified(passage: str, sentence: str) -> Verified:
    evidence = read_evidence(
        Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(f"—\n\n—\n\n{passage}")}
    )
    return verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0]


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (ZONE, "On Thursday the closed zone around Mount Sera was doubled, officials said.", "figure-without-source"),
        (TOOLS, "Detectives have yet to learn who paid for the tools.", "hedge-dropped"),
    ],
)
def test_what_is_retold_or_told_freely_only_asks_to_look(passage: str, sentence: str, rule: str) -> None:
    found = {finding.rule: finding for finding in verified(passage, sentence).findings}
    assert found[rule].severity is Severity.NOTE
    assert found[rule].problem.message.startswith("look here: ")
    assert verified(passage, sentence).state is State.NEAR


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (ZONE, "On Thursday the closed zone was widened to 12 kilometres, officials said.", "figure-without-source"),
        (VOTE, "By 14 votes to eight, the council of Ardle decided to close the library.", "figure-without-source"),
        (TOOLS, "Some of the tools have been shipped to Malta.", "hedge-dropped"),
    ],
)
def test_figures_of_its_own_rivals_and_what_is_told_closely_are_warned_of(
    passage: str, sentence: str, rule: str
) -> None:
    found = {finding.rule: finding for finding in verified(passage, sentence).findings}
    assert found[rule].severity is Severity.WARNING
