"""Where sentences end, in scripts with full stops of many kinds and in those without."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.sentences import sentences


def split(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The wards are shut.", "Nobody was told!", "Why?", "It is not said …", "So be it."],
        ["“We will stay.”", "The mayor left (at noon).", "Then it rained."],
        ["Dr. Ann Smith met Gen. Low at St. Mary’s.", "She left."],
        ["J. R. Low and A. B. Smith spoke.", "Nobody listened."],
        ["U.S. Special Envoy Low spoke in the U.S.", "The envoy left."],
        ["It opens at 9 a.m. on Friday.", "It costs 3.5 million dollars."],
        ["Low Inc. Chairman Ann Smith spoke.", "He did not."],
        ["See No. 5 and pp. 7–9 of Mar. 3.", "He said no.", "Then he sat.", "All sat."],
        ["So do I.", "Ann too."],
        ["Wait... what is it?", "Nothing..."],
        ["It did not reply to questions.1", "It will publish a plan.[12]", "Then it closed.³", "That is all."],
        ["Version 2.1 is out.", "Yahoo! said so."],
        ["Am 3. Mai kam z. B. niemand.", "Danach alle."],
        ["А. С. Пушкин писал.", "Потом молчал."],
        ["战争已经结束了。", "谁知道？", "没有人！"],
        ["「もう終わった。」と彼は言った。", "誰も知らない。"],
        ["युद्ध समाप्त हो गया।", "कौन जानता है?", "कोई नहीं॥"],
        ["جنگ ختم ہو گئی۔", "کون جانتا ہے؟", "کوئی نہیں۔"],
        ["هل انتهت الحرب؟", "لا أحد يعرف."],
        ["ጦርነቱ አልቋል።", "ማን ያውቃል፧"],
        ["សង្គ្រាមបានចប់។", "គ្មាននរណាដឹង។"],
        ["စစ်ပြီးပြီ။", "ဘယ်သူသိလဲ။"],
        ["Պատերազմն ավարտվեց։", "Ոչ ոք չգիտի։"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_scripts_without_blanks_need_none_between_sentences() -> None:
    assert split("战争结束了。没有人知道。") == ["战争结束了。", "没有人知道。"]
    assert split("युद्ध समाप्त।कोई नहीं।") == ["युद्ध समाप्त।", "कोई नहीं।"]


def test_thai_has_no_full_stop_so_a_line_is_a_sentence() -> None:
    assert split("สงครามจบแล้ว\nไม่มีใครรู้\n") == ["สงครามจบแล้ว", "ไม่มีใครรู้"]


def test_paragraphs_pages_and_list_items_part_sentences_but_line_ends_do_not() -> None:
    text = "Wards shut\n\nin May. the rest\nof it\fPage two\n- one item\n2. another\n"
    assert split(text) == ["Wards shut", "in May. the rest of it", "Page two", "- one item", "2. another"]
    assert split("It ended.\n\nthen came rain.") == ["It ended.", "then came rain."]


def test_part_of_a_text_is_split_at_its_own_places() -> None:
    text = "Title. One is here. Two is there. End."
    assert [text[a:b] for a, b in sentences(text, 7, 33)] == ["One is here.", "Two is there."]


class Counted(str):
    """A text that counts the characters copied out of it."""

    copied = 0

    def __getitem__(self, key: object) -> str:
        part = super().__getitem__(key)  # type: ignore[index]
        self.copied += len(part)
        return part


@pytest.mark.parametrize("piece", [". ", "A. ", "U.S. ", "Dr. ", "No. ", "1. ", "。", "ก\n", "[1] ", '…." '])
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    few, many = Counted(piece * 200), Counted(piece * 800)
    list(sentences(few))
    list(sentences(many))
    assert 0 < many.copied <= 5 * few.copied


@given(st.text(alphabet='aAzÉ1. !?…\n\f。।ก"”()[]-', max_size=80))
def test_every_letter_is_in_one_sentence(text: str) -> None:
    spans = list(sentences(text))
    assert spans == sorted(spans)
    assert all(a < b for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in pairwise(spans))
    inside = "".join(text[a:b] for a, b in spans)
    assert [c for c in inside if c.isalnum()] == [c for c in text if c.isalnum()]
