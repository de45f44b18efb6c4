"""A right quote with its speaker is supported; what is said beyond it, or of another speaker, is not."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import verify_draft

PAPER = """\
A headline

—

“We were never asked about the new harbour wall,” the fishermen's chairman, Otto Lind, told the council. Vera Moss said:
“The wall will be finished before the first storm.”

“Nobody will lose a berth in the old port,” Moss added. “Some boats will have to move for a year.”
"""


def state(sentence: str) -> State:
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(PAPER)})
    return verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0].state


@pytest.mark.parametrize(
    "sentence",
    [
        "“We were never asked about the new harbour wall,” said Otto Lind.",
        "Otto Lind told the council: “We were never asked about the new harbour wall.”",
        "Vera Moss said “the wall will be finished before the first storm”.",
        "“Nobody will lose a berth in the old port,” Moss said.",
    ],
)
def test_a_quote_with_its_speaker_is_supported(sentence: str) -> None:
    assert state(sentence) is State.SUPPORTED


@pytest.mark.parametrize(
    "sentence",
    [
        "“We were never asked about the new harbour wall,” said Vera Moss.",
        "“The wall will be finished before the first storm,” said Otto Lind.",
        "“Some boats will have to move for a year,” said Otto Lind.",
        "“We were never asked about the new harbour wall,” Otto Lind told a judge in Hamburg.",
        "“We were never asked about the new harbour wall,” Otto Lind did not say.",
        "“We were never asked about the new harbour wall,” Otto Lind said 3 times.",
        "“We were always asked about the new harbour wall,” Otto Lind told the council.",
    ],
)
def test_another_speaker_or_more_than_the_quote_is_not(sentence: str) -> None:
    assert state(sentence) is not State.SUPPORTED
