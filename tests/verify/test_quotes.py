"""A quote that stands in a source is supported where it is given to whoever the source gives it to, and only there."""

import pytest

from claimcheck.ledger.model import Actor, Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import verify_draft

TEXT = """Harbour to close

—

The transport councillor, Edda Vick, said the old trams broke down often. “Our passengers have waited long enough,” \
she said. “A new tram costs less than a bad one,” the head of the depot, Rune Aas, told Vick.

“Nobody asked the drivers before the vote,” said a driver. Aas called the debate “a waste”.
"""


def state(draft: str) -> State:
    actors = {"vick": Actor(id="vick", name="Edda Vick", aliases=("Edda Holm",))}
    evidence = read_evidence(Ledger(sources={"post": Source(id="post")}, actors=actors), given={"post": Text(TEXT)})
    return verify_draft(read_draft(draft.encode(), "draft.md"), evidence).sentences[0].state


@pytest.mark.parametrize(
    "draft",
    [
        "“Our passengers have waited long enough,” said Edda Vick.",  # the source has "she"
        "“Our passengers have waited long enough,” Vick, the councillor for transport, said.",
        "“Our passengers have waited long enough,” Edda Holm said.",  # another name of hers
        "“A new tram costs less than a bad one,” Rune Aas told Vick.",
        "“Nobody asked the drivers before the vote,” a driver said.",
        "Rune Aas called the debate “a waste”.",  # too short for a quote: its words count as words
    ],
)
def test_a_right_quote_of_the_right_speaker_is_supported(draft: str) -> None:
    assert state(draft) is State.SUPPORTED


@pytest.mark.parametrize(
    "draft",
    [
        "“Our passengers have waited long enough,” Rune Aas said.",
        "“A new tram costs less than a bad one,” Edda Vick said.",  # whom he told it
        "“Our passengers have waited long enough,” said Edda Vick, who resigned in June.",
        "“Our passengers have waited long enough,” Edda Vick did not say.",
        "“Our passengers have waited too long,” said Edda Vick.",
    ],
)
def test_a_quote_of_another_speaker_or_with_more_beside_it_is_not(draft: str) -> None:
    assert state(draft) is not State.SUPPORTED
