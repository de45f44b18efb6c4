"""A quote typed by its ends stands for the words of the source between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.edit.quote_ends import whole_quote
from claimcheck.errors import UsageError
from claimcheck.sources.quotes import Text

TEXT = Text("Headline\n\nStandfirst\n\nThe council has\npublished no figure. The traders wait. The council wait.\n")


@pytest.mark.parametrize(
    ("typed", "quote"),
    [
        ("published..figure", "published no figure"),
        ("has .. no figure", "has published no figure"),
        ("no figure", "no figure"),
        ("published...figure", "published...figure"),
        ("no figure..", "no figure.."),
        ("..no figure", "..no figure"),
    ],
)
def test_first_and_last_words_stand_for_those_between(typed: str, quote: str) -> None:
    assert whole_quote(typed, TEXT) == quote


@pytest.mark.parametrize("typed", ["published..nowhere", "figure..published", "The..wait", "-..-"])
def test_ends_that_no_passage_has_or_several_have_are_refused(typed: str) -> None:
    with pytest.raises(UsageError, match="type other ends of the quote"):
        whole_quote(typed, TEXT)


@given(st.text("aThe published. -…", max_size=20))
def test_any_quote_stands_in_the_text_or_stays_or_is_refused(typed: str) -> None:
    try:
        quote = whole_quote(typed, TEXT)
    except UsageError:
        return
    assert quote == typed or quote in " ".join(TEXT.raw.split())
