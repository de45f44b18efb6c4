"""What is the same word whatever its typography and its letters' codes, and what is not."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.comparing import comparable, tokens

TEXTS = st.text(st.sampled_from("aB1.,-–%&$ …\u00ad\u200béＡﷺﹶكکینि字กำ½²İßΑα\n"), max_size=30) | st.text(max_size=30)


def words(text: str) -> list[str]:
    return comparable([text[start:end] for start, end in tokens(text)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The war—he said, “isn’t over”", "the war he said isn t over"),
        ("_the war_ **is** over", "the war is over"),
        ("3.5% of $1,000 at −5 or ½, .5, 1·5", "3.5 percent of $ 1000 at -5 or 1/2 0.5 1.5"),
        ("km² µm ＡＢＣ １２ ﬁrst", "km2 μm abc 12 first"),
        ("قَالَ الـرئيس ی", "قال الرئيس ي"),
        ("TNF-α, τρία", "tnf alpha τρία"),
        ("War & Peace", "war and peace"),
        ("p<0.05 > 3 <b>", "p < 0.05 > 3 b"),
        ("नमस्ते हिन्दी", "नमस्ते हिन्दी"),
        ("中文3年", "中 文 3 年"),
        ("ที่กล่าว", "ที่ ก ล่า ว"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == [unicodedata.normalize("NFKC", word) for word in expected.split()]


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_comparable_word_stays_what_it_is(text: str) -> None:
    once = words(text)
    assert len(once) == len(tokens(text))
    assert comparable(once) == once


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_capitals_and_codes_make_no_other_words(text: str) -> None:
    assert words(unicodedata.normalize("NFC", text)) == words(unicodedata.normalize("NFD", text))
