"""Which sentences of a source have claims: numbers and quoted words, other scripts, boilerplate."""

import json
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.ledger import files
from claimcheck.ledger.model import Claim
from claimcheck.sources.quotes import coverage as module
from claimcheck.sources.quotes.coverage import Coverage, coverage, overlapping

TEXT = """\
Pumps
—
By Ann Low
The pumps are new. Twelve of 300 wells are “not fit”.
Want to read more? Subscribe now.
सभी पंप नए हैं। कोई नहीं जानता।
"""


def covered(folder: Path, claims: str, text: str = TEXT, boilerplate: str = "[]") -> Coverage:
    (folder / "text.txt").write_text(text)
    source = f"{{id: s, title: T, snapshot: text.txt, boilerplate: {boilerplate}}}"
    head = f"actors: [{{id: ann}}]\nsources: [{source}]\nclaims:\n"
    (folder / "claims.yaml").write_text(head + claims)
    ledger = files.load([folder / "claims.yaml"]).ledger
    return coverage(ledger.sources["s"], ledger)


def claim(quote: str, text: str = "Text.") -> str:
    return f"- {{id: c, text: {text}, attribution: [ann], appears_in: [{{source: s, quote: {quote}}}]}}\n"


def test_sentences_of_every_script_are_sentences_of_their_own(tmp_path: Path) -> None:
    found = covered(tmp_path, claim("सभी पंप नए हैं"))
    assert [sentence.text for sentence in found.sentences if sentence.claims] == ["सभी पंप नए हैं।"]
    assert (found.covered, len(found.sentences)) == (1, 8)


def test_numbers_and_quoted_words_that_no_claim_holds(tmp_path: Path) -> None:
    found = covered(tmp_path, claim("of 300 wells are", "Some of twelve wells."))
    (sentence,) = (sentence for sentence in found.sentences if sentence.claims)
    assert (sentence.numbers, sentence.quoted) == ((), ("“not fit”",))
    found = covered(tmp_path, claim("wells are"))
    (sentence,) = (sentence for sentence in found.sentences if sentence.claims)
    assert sentence.numbers == ("Twelve", "300")


@pytest.mark.parametrize(
    ("boilerplate", "left_out", "absent"),
    [
        ("[]", [], []),
        ("[p3]", ["Want to read more?", "Subscribe now."], []),
        ('["Want to read more?"]', ["Want to read more?"], []),
        ('["want to  read more?", byline, p99]', ["By Ann Low", "Want to read more?"], ["p99"]),
        ("[Subscribe today]", [], ["Subscribe today"]),
    ],
)
def test_boilerplate_is_told_and_not_asked_for(
    boilerplate: str, left_out: list[str], absent: list[str], tmp_path: Path
) -> None:
    found = covered(tmp_path, claim("The pumps are new"), boilerplate=boilerplate)
    assert [sentence.text for sentence in found.sentences if sentence.boilerplate] == left_out
    assert len(found.asked) == 8 - len(left_out)
    assert found.share == pytest.approx(1 / (8 - len(left_out)))
    assert found.absent == absent


def test_boilerplate_is_shown_on_the_command_line(tmp_path: Path, run: Run) -> None:
    covered(tmp_path, claim("The pumps are new"), boilerplate="[p3, nowhere]")
    ran = run("coverage", "s", ledger=tmp_path / "claims.yaml")
    assert ran.out.startswith("1 of 6 sentences of s have a claim (17%); 2 more are boilerplate\n")
    assert "(boilerplate)" in ran.out
    assert "Boilerplate that does not stand in the text" in ran.out
    record = json.loads(run("coverage", "s", "--format", "json", ledger=tmp_path / "claims.yaml").out)
    assert (record["asked"], record["absent_boilerplate"]) == (6, ["nowhere"])
    assert [each["at"] for each in record["sentences"] if each["boilerplate"]] == ["p3", "p3"]


def test_cues_of_subtitles_are_covered_without_their_times(tmp_path: Path) -> None:
    text = "1\n00:00:01,000 --> 00:00:04,000\nWe stay.\n\n2\n00:00:04,500 --> 00:00:08,000\nWe never left.\n"
    found = covered(tmp_path, claim("never left"), text)
    assert [(sentence.place, sentence.text) for sentence in found.sentences] == [
        ("00:00:01", "We stay."), ("00:00:04", "We never left."),
    ]  # fmt: skip
    assert found.covered == 1


def test_spans_that_touch_a_stretch() -> None:
    spans = [(0, 2), (4, 8), (10, 12)]
    assert overlapping(spans, 2, 4) == []
    assert overlapping(spans, 1, 11) == spans
    assert overlapping(spans, 7, 10) == [(4, 8)]


def test_a_sentence_is_met_once_for_each_quote_in_it_however_many_there_are() -> None:
    class Counted(list[tuple[int, int]]):
        looked_at = 0

        def __getitem__(self, key: object) -> object:  # type: ignore[override]
            self.looked_at += 1
            return super().__getitem__(key)  # type: ignore[call-overload]

    for count in (100, 400):
        spans = Counted((10 * i, 10 * i + 9) for i in range(count))
        anchors = [((10 * i + 2, 10 * i + 5), Claim(id=f"c{i}", text="x")) for i in range(count)]
        near = module._by_sentence(spans, anchors)
        assert [len(near[i]) for i in range(count)] == [1] * count
        assert spans.looked_at <= 20 * count
