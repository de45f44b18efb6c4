"""One tokenizer and one stemmer: words of any script, numbers and abbreviations as one word each."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens import APOSTROPHES, EUROPEAN, EUROPEAN_TOKEN, TOKEN, bare, folded, token_pattern, tokens
from claimcheck.text.words import stem, stems, words


def split(text: str) -> list[str]:
    return [hit[0] for hit in tokens(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("al-Qaida's army", ["al", "Qaida's", "army"]),
        ("al-Qa’ida didn't", ["al", "Qa’ida", "didn't"]),
        ("the U.S. and the U.S.A", ["the", "U.S.", "and", "the", "U.S.A"]),
        ("covid19, a B52", ["covid19", "a", "B52"]),
        ("1,000 of 1 234 567 or 10 000", ["1,000", "of", "1 234 567", "or", "10 000"]),
        ("in May 12 300 men", ["in", "May", "12", "300", "men"]),  # two numbers: no group of three zeros
        ("-5 to 10:30, F-16, 5kg", ["-5", "to", "10:30", "F", "16", "5", "kg"]),
        ("$3m is Rs500 or 12%", ["$", "3m", "is", "Rs", "500", "or", "12", "%"]),
        ("snake_case diplomat.com", ["snake", "case", "diplomat", "com"]),
        ("प्रधानमंत्री ने कहा।", ["प्रधानमंत्री", "ने", "कहा"]),  # vowel signs belong to words
        ("می‌خواهم قُرْآن", ["می‌خواهم", "قُرْآن"]),
        ("战争2014年", ["战", "争", "2014", "年"]),
        ("กล่าว ສະບາຍດີ សង្គ្រាម", ["ก", "ล่า", "ว", "ສະ", "ບາ", "ຍ", "ດີ", "ស", "ង្គ្រា", "ម"]),
    ],
)  # fmt: skip
def test_tokens(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_every_mark_of_unicode_belongs_to_the_letter_before_it() -> None:
    marks = [chr(code) for code in range(0x300, 0xFFFF) if unicodedata.category(chr(code)).startswith("M")]
    parted = [mark for mark in marks if split("b" + mark) != ["b" + mark] and split("ก" + mark) != ["ก" + mark]]
    assert parted == []


PARTS = [
    "1",
    "12",
    "000",
    "300",
    " ",
    ".",
    ",",
    "-",
    "'",
    "a",
    "U.S.",
    "kg",
    "$",
    "%",
    "Rs",
    "é",
    "\xa0",
    "n't",
    "(",
    "\n",
    "F-16",
]


@given(st.lists(st.sampled_from(PARTS), max_size=9).map("".join) | st.text(max_size=40))
def test_stems_are_those_of_the_words(text: str) -> None:
    assert stems(text) == [word.stem for word in words(text)]


@given(st.text(max_size=40))
def test_tokens_hold_every_letter_and_digit_once(text: str) -> None:
    covered = "".join(split(text))
    assert [c for c in covered if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all(text[word.start : word.end].strip() and word.stem for word in words(text) if folded(text).isascii())


@pytest.mark.parametrize(
    "alike",
    [
        ("attacked", "attacks", "ATTACKING", "attack's"), ("U.S.", "US"), ("1,000", "1000", "1k", "1 000"),
        ("Qa’ida", "Qaida's", "QAIDA"), ("café", "cafe\u0301", "CAFE"), ("قُرْآن", "قرآن"), ("علي", "علی"),
        ("don't", "dont"), ("ｆｕｌｌ", "full"), ("me\u00adasles", "measles"),
    ],
)  # fmt: skip
def test_one_stem_for(alike: tuple[str, ...]) -> None:
    assert len({stem(word) for word in alike}) == 1


@pytest.mark.parametrize(("one", "other"), [("3.5", "35"), ("चीन", "चुनाव"), ("-5", "5"), ("кот", "код")])
def test_two_stems_for(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_phrase_of_a_script_without_blanks_is_its_letters() -> None:
    assert stems("战争") == ["战", "争"]
    text = stems("战争已经结束了。")
    assert text[: len(stems("战争"))] == stems("战争")


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_an_apostrophe_of_any_kind_is_no_letter(mark: str) -> None:
    assert bare(f"Qa{mark}ida{mark}s") == "qaida"
    assert bare(f"don{mark}t") == "don't"


def unbounded(parsed: Any) -> Iterator[Any]:
    """The repeats without an upper bound in a parsed pattern that may give back what they took."""
    for code, argument in parsed:
        if code in (re._parser.MAX_REPEAT, re._parser.MIN_REPEAT) and argument[1] == re._parser.MAXREPEAT:
            yield argument
        for part in argument if isinstance(argument, tuple | list) else ():
            inner = part if isinstance(part, list) else [part]
            yield from (hit for each in inner if isinstance(each, re._parser.SubPattern) for hit in unbounded(each))


def test_no_text_makes_the_pattern_go_back() -> None:
    """Reading is linear: what a repeat took it keeps, or it is bounded."""
    assert list(unbounded(re._parser.parse(r"x(a|b+c)")))  # such a repeat is seen, wherever it stands
    assert list(unbounded(re._parser.parse(TOKEN.pattern))) == []
    assert list(unbounded(re._parser.parse(EUROPEAN_TOKEN.pattern))) == []


@given(st.from_regex(EUROPEAN.pattern, fullmatch=True) | st.text("aZ9éß .,:'’-−%€$_\n/²"))
def test_the_tokens_of_a_european_text_are_those_of_any_text(text: str) -> None:
    assert token_pattern(text) is EUROPEAN_TOKEN
    assert [hit.span() for hit in EUROPEAN_TOKEN.finditer(text)] == [hit.span() for hit in TOKEN.finditer(text)]


@pytest.mark.parametrize("text", ["re\u0301sume\u0301", "战争", "soft\u00adhyphen", "กล่าว", "कहा"])
def test_a_text_with_marks_or_without_blanks_is_no_european_one(text: str) -> None:
    assert token_pattern(text) is TOKEN
