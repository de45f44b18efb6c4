"""Words that a claim has in a row with a snapshot."""

from pathlib import Path

import pytest
from conftest import reading_of

from claimcheck.lint.example import example
from claimcheck.sources.quotes.copied import copied_texts
from claimcheck.text.plain_words import quotations

KEPT = "The Ministry of Health said on Monday that no ward had been closed for want of nurses since the spring of 2023."
TEXTS = [  # the text of a claim, and how many words of it count as copied
    ("no ward had been closed for want of nurses", 9),
    ("No ward had been closed for want of nurses.", 9),
    ("No ward — had been closed, for want of “nurses”!", 8),
    ("No ward had been closed for want in spring.", 0),  # seven
    ("On Monday the ministry denied that wards lack nurses.", 0),
    ("The ministry says: “no ward had been closed for want of nurses since the spring”", 0),  # a quotation
    ("The Ministry of Health said on Monday that no ward had closed.", 0),  # seven words apart from the name
    ("The Ministry of Health said on Monday that no ward had been closed.", 9),
]


@pytest.mark.parametrize(("text", "words"), TEXTS)
def test_eight_words_in_a_row_are_copied(tmp_path: Path, text: str, words: int) -> None:
    (tmp_path / "kept.txt").write_text(f"Wards\n—\n{KEPT}\n", encoding="utf-8")
    ledger = reading_of(
        example(source={"snapshot": "kept.txt"}, text="'" + text + "'"), str(tmp_path / "claims.yaml")
    ).ledger
    assert [copied.words for copied in copied_texts(ledger)] == ([words] if words else [])


def test_words_are_counted_in_every_script(tmp_path: Path) -> None:
    hindi = "मंत्रालय ने कहा कि सभी अस्पताल सोमवार से खुले हैं"
    (tmp_path / "kept.txt").write_text(hindi, encoding="utf-8")
    text = example(source={"snapshot": "kept.txt"}, text=hindi)
    (copied,) = copied_texts(reading_of(text, str(tmp_path / "claims.yaml")).ledger)
    assert copied.words == 10


def test_a_claim_of_a_source_without_a_text_is_not_compared() -> None:
    assert list(copied_texts(reading_of(example(text=KEPT)).ledger)) == []


def test_quotation_marks_are_paired_in_one_pass() -> None:
    text = '«a» „b“ “c “d” 「e」 "f" don\'t ' + "“" * 9
    assert [text[start:end] for start, end in quotations(text)] == ["«a»", "„b“", "“c “d”", "「e」", '"f"']
