"""Nothing is made up: every word of a draft, text and quote, stands in the text it was drawn from, in its order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft.drafting import drafts
from claimcheck.draft.reading import quoted
from claimcheck.draft.records import ELISION, Origin
from claimcheck.ledger.model import Ledger
from claimcheck.sources.quotes import Text
from tests.steps import count_calls

PIECES = [
    "The mayor said", "that the dam leaks", '"We will go,"', "said Ann Lee", "“It may break", "”", "’", "‘", "«",
    "»", '"', ", which", "he denied", "according to", "the ministry", ".", ",", ";", ":", " - ", "—", "(", ")",
    "[", "]", "\n\n", "\n", "reportedly", "is thought to", "calls for", "accused the council of neglect", "the",
    "that", "and", "but", "who", "I", "asked why", "told Reuters", "It is said that", "Image: x.", "Sources", "é",
    "\u00a0", "\u200b", "İ", "中文", "👍", "\ufeff", "A spokeswoman", "claims", "“", "warned, however,", "THE CITY",
    "12.5%", "U.S.", "Mr. Bell", "...", "…", "expects", "to be", "put the loss at 3", "as the mayor said", "–",
    "against", "asked Bell for", "a court heard", "have long argued", "is said to have", "\nQ: ", "\nA: ", "not only",
    "It is clear that", "to", "as", "found", "saw",
    "that they say", "of", "after", "a claim the mayor described as", "LYNDEN, May 3 (NPA) —",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=80)


def flat(text: str) -> str:
    return " ".join(text.split())


def stands_in(words: str, text: str) -> bool:
    """Whether the pieces of some words stand in a text in their order; the first letter may be a capital."""
    at = 0
    for number, piece in enumerate(words.split(ELISION)):
        forms = {piece, piece[:1].lower() + piece[1:]} if number == 0 else {piece}
        places = [place for form in forms if (place := text.find(form, at)) >= 0]
        folded = text.upper().find(piece.upper(), at) if number == 0 and not places else -1
        if not places and folded < 0:
            return False
        at = min(places, default=folded) + len(piece)
    return True


@given(TEXTS)
def test_every_text_and_quote_of_a_draft_stands_in_its_source(text: str) -> None:
    found = [*proposals_of(text), *quoted(text)]
    for draft in drafts(found, Origin(Text(text), None, Ledger())):
        words = [draft.claim["text"], *(cited["quote"] for cited in draft.claim["appears_in"] if "quote" in cited)]
        assert all(stands_in(piece, flat(text)) for piece in words), words


@given(TEXTS)
def test_spans_are_in_order_and_within_the_text(text: str) -> None:
    for proposal in proposals_of(text):
        ends = [place for span in proposal.spans for place in span]
        assert all(0 <= a < b <= len(text) for a, b in proposal.spans)
        assert ends == sorted(ends)
        assert all(any(a <= s and e <= b for a, b in proposal.spans) for s, e in proposal.quotes)


def proposals_of(text: str) -> list:  # type: ignore[type-arg]  # of proposals
    from claimcheck.draft import own_voice
    from claimcheck.draft.proposals import of_article
    from claimcheck.draft.units import article

    read = article(text)
    said = of_article(read)
    return [*said, *own_voice.assertions(read, said)]


@pytest.mark.parametrize(
    "part",
    [
        "The mayor said the dam leaks, and “it may break”, he told Reuters. ",
        "The mayor said the dam leaks\n\n",
        "and he said that she said that ",
        '" said ',
        "“ ",
        "“ he said, ",
        "which the mayor, who said, ",
        "according to the mayor of the town of the ",
        "( the mayor said ",
    ],
)
def test_a_text_is_read_in_time_linear_in_it(part: str) -> None:
    proposals_of(part)  # what is made once
    small, large = (count_calls(lambda size=size: proposals_of(part * size)) for size in (60, 180))
    assert large < 4.5 * small
