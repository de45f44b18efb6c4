"""Ids that are made of texts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.ledger.slugs import LONGEST, slug
from claimcheck.ledger.vocabulary import ID
from tests.steps import count_calls


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("The ministry has opened all of its clinics in the north.", "ministry-opened-all-clinics-north"),
        ("U.S.-led troops left Al-Qa'ida's", "us-led-troops-left-al-qaidas"),
        ("Łukasz Đoković", "lukasz-dokovic"), ("Martin Ødegaard", "martin-odegaard"), ("Þór Æsir", "thor-aesir"),
        ("Straße", "strasse"), ("İstanbul ısı", "istanbul-isi"), ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
        ("Nguye\u0302\u0303n", "nguyen"), ("Ｆｕｌｌ width", "full-width"),
        ("Владимир Путин и Ёлка", "владимир-путин-и-ёлка"), ("Ελλάδα", "ελλάδα"), ("नरेंद्र मोदी", "नरेंद्र-मोदी"),
        ("محمد، رئيس الوزراء", "محمد-رئيس-الوزراء"), ("می\u200cخواهد", "میخواهد"), ("東京電力", "東京電力"),
        ("한국 정부", "한국-정부"), ("G7 и БРИКС", "g7-и-брикс"),
        ("It lost 2.4 billion", "lost-2-4-billion"), ("1,500 people fled", "1500-people-fled"),
        ("1,00,000 rupees", "100000-rupees"), ("2,45 Millionen", "2-45-millionen"),
        ("At 12:30 3/4 left", "12-30-3-4-left"),
        ("a" * 90, "a" * LONGEST), ("東" * 90, "東" * (LONGEST // 2)), ("😀 boom", "boom"),
    ],
)  # fmt: skip
def test_an_id_keeps_what_can_be_read(text: str, id: str) -> None:
    assert slug(text, (), "claim") == id


def test_a_text_without_words_gets_a_hash_and_a_taken_id_a_number() -> None:
    assert re.fullmatch(r"claim-[0-9a-f]{8}", slug("!!!", (), "claim"))
    assert slug("Wards", ("wards", "wards-2"), "claim") == "wards-3"


def test_an_id_takes_no_longer_to_make_for_a_longer_text() -> None:
    slug("—x", (), "claim")  # compiles the patterns
    once, twice = (count_calls(lambda size=size: slug("—x " * size, (), "claim")) for size in (1000, 2000))
    assert twice == once


@given(st.text(max_size=60), st.sampled_from(["claim", "actor", "source"]))
def test_every_id_that_is_made_is_one_that_a_ledger_takes(text: str, kind: str) -> None:
    id = slug(text, (), kind)
    assert re.fullmatch(ID.regex, id)
    assert id == slug(text, (), kind)
    assert "--" not in id
