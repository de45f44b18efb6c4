"""Whatever the text: its words are spans of it, nothing raises, and what is cut out of it is found in it."""

from itertools import pairwise

from choices import Choices, made_of_bytes
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.quotes import Text, locate_quote
from claimcheck.sources.quotes.cleaning import cleaned
from claimcheck.sources.quotes.words import Words

TEXTS = st.text(
    alphabet=st.sampled_from("ab e.\n\t\r\f-–—“”'‘\u00ad\u200b\u0301é\u00a0ﬁ…[]İßא字👍🏽\u1100\u1161"), max_size=60
) | st.text(max_size=60)


@given(TEXTS)
@settings(max_examples=80)
def test_words_are_spans_in_order_each_with_a_form(text: str) -> None:
    words = Words(text)
    assert len(words.words) == len(words.spans)
    assert all(word and " " not in word for word in words.words)
    assert all(start < end for start, end in words.spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(words.spans))


@given(TEXTS)
@settings(max_examples=80)
def test_every_place_stays_what_it_was_without_what_nobody_quotes(text: str) -> None:
    assert len(cleaned(text)) == len(text)


@given(TEXTS, TEXTS, st.sampled_from(["", "p1", "headline", "page 2", "line 1", "00:01", "p999999", "p2-1", "???"]))
@settings(max_examples=80)
def test_never_raises(text: str, quote: str, at: str) -> None:
    held = locate_quote(Text(text), quote, at)
    assert all(0 <= start <= end <= len(text) for start, end in held.spans)


@given(st.text(alphabet="abc de,\n“”–", min_size=1, max_size=80), made_of_bytes(lambda choices: choices, 2))
@settings(max_examples=80)
def test_what_is_cut_out_of_a_text_is_found_in_it(text: str, choices: Choices) -> None:
    words = text.split()
    if not words:
        return
    start = choices.number(len(words))
    quote = " ".join(words[start : start + 1 + choices.number(len(words) - start)])
    if any(map(str.isalnum, quote)):
        assert str(locate_quote(Text(text), quote).state) in ("exact", "normalised", "ambiguous")
