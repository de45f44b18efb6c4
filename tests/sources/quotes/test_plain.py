"""Normalisation: whatever the text, a span leads back to the characters it was made from, and nothing raises."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.quotes import Text, locate_quote
from claimcheck.text.typography import plain_text

TEXTS = st.text(
    alphabet=st.sampled_from("ab e.\n\t\r\f-–—“”'‘\u00ad\u200b\u0301é\u00a0ﬁ…[]İßא字👍🏽\u1100\u1161"), max_size=60
) | st.text(max_size=60)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_spans_rise_cover_and_lead_back(text: str) -> None:
    made = plain_text(text)
    spans = [made.span(at, at + 1) for at in range(len(made.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a <= c and b <= d for (a, b), (c, d) in pairwise(spans))
    if made.text:
        assert made.span(0, len(made.text)) == (spans[0][0], spans[-1][1])
    for at, (start, end) in enumerate(spans):
        assert made.text[at] == text[start] or made.text[at] in plain_text(text[max(0, start - 1) : end + 1]).text


@given(TEXTS, TEXTS, st.sampled_from(["", "p1", "headline", "page 2", "line 1", "00:01", "p999999", "p2-1", "???"]))
@settings(max_examples=200, deadline=None)
def test_never_raises(text: str, quote: str, at: str) -> None:
    held = locate_quote(Text(text), quote, at)
    assert all(0 <= start <= end <= len(text) for start, end in held.spans)


@given(st.text(alphabet="abc de,\n“”–", min_size=1, max_size=80), st.data())
@settings(max_examples=200, deadline=None)
def test_what_is_cut_out_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    words = text.split()
    if not words:
        return
    start = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    if any(map(str.isalnum, quote)):
        assert str(locate_quote(Text(text), quote).state) in ("exact", "normalised", "ambiguous")
