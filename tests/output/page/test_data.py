"""What the page shows, before a browser draws it."""

from pathlib import Path
from typing import Any

import pytest
from conftest import Run, reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.ledger.model import Ledger
from claimcheck.lint.loading import load
from claimcheck.output.page.data import page_data
from claimcheck.output.page.texts import _parts
from claimcheck.output.report.summary import Choices, summarize


@pytest.fixture
def example(run: Run, tmp_path: Path) -> Ledger:
    run("init", str(tmp_path), "--example", ledger=None)
    return load(tmp_path / "claims.yaml").ledger


def data_of(ledger: Ledger, *ids: str) -> dict[str, Any]:
    return page_data(summarize([ledger.claims[id] for id in ids or ledger.claims], ledger, Choices()))


def test_the_head_says_in_words_what_the_page_holds(example: Ledger) -> None:
    data = data_of(example)
    assert data["title"] == "Council denies it was warned before Weir Bridge closed"
    assert data["kicker"] == "Lantern · 2024-05-14 · Ruta Hallam"
    assert data["summary"] == (
        "12 claims: none in the writer’s own voice, 12 passed on. 2 false, 3 unproven, 3 without a verdict. "
        "5 sources, 1 contradiction; 5 claims rest on the article alone."
    )


def test_a_claim_has_its_relations_from_both_sides_by_number(example: Ledger) -> None:
    claims = {claim["id"]: claim for claim in data_of(example)["claims"]}
    assert claims["council-had-no-warning"]["relations"] == [["contradicts", 1]]
    assert claims["heavy-lorry-crossed-bridge"]["relations"] == [["needed by", 3]]


def test_what_is_not_selected_is_counted_and_its_words_are_nowhere(example: Ledger) -> None:
    data = data_of(example, "council-had-no-warning")
    assert data["claims"][0]["elsewhere"] == 1
    assert data["disputes"] == []
    assert "warned the town council in writing" not in str(data)
    assert list(data["sources"]) == ["lantern-denial", "county-report"]


def test_a_text_is_cut_where_quotes_begin_and_end(example: Ledger) -> None:
    texts = {text["source"]: text["paragraphs"] for text in data_of(example)["texts"]}
    second = texts["lantern-denial"][3]
    assert second["at"] == "p2"
    assert [part[1:] for part in second["parts"]] == [[[], []], [[0], []], [[], []]]
    assert second["notes"] == [[0, ""]]
    report = texts["county-report"][3]
    assert [note for note in report["notes"] if note[1]] == [[0, "refutes"], [1, "supports"]]


def test_findings_of_check_stand_with_the_claim() -> None:
    ledger = reading_of(
        "actors: [{id: a, name: A}]\nsources: [{id: s, title: S}]\n"
        "claims: [{id: c, text: All wells are open., attribution: [a], appears_in: [s], verdict: true}]\n"
    ).ledger
    data = data_of(ledger)
    assert "verdict-without-evidence" in [rule for rule, _ in data["claims"][0]["findings"]]
    assert data["rules"]["verdict-without-evidence"] in ("error", "warning", "note")


def test_what_the_reader_of_the_file_found_stands_with_the_claim() -> None:
    reading = reading_of("claims: [{id: c, text: All wells are open., verdikt: true}]\n")
    choices = Choices(reader_faults=reading.faults)
    data = page_data(summarize([*reading.ledger.claims.values()], reading.ledger, choices))
    assert [rule for rule, _ in data["claims"][0]["findings"] if rule == "unknown-field"] == ["unknown-field"]
    assert data["rules"]["unknown-field"] in ("error", "warning")


def test_boilerplate_is_told_from_the_text(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("The wells are open.\n\nSubscribe for full access.\n")
    (tmp_path / "claims.yaml").write_text(
        "sources: [{id: s, title: S, snapshot: kept.txt, boilerplate: [Subscribe for full access]}]\n"
        "claims: [{id: c, text: All wells are open., appears_in: [{source: s, quote: The wells are open}]}]\n"
    )
    paragraphs = data_of(load(tmp_path / "claims.yaml").ledger)["texts"][0]["paragraphs"]
    assert [paragraph.get("boilerplate", False) for paragraph in paragraphs] == [False, True]


def test_contradictions_stand_round_the_claim_that_has_most() -> None:
    ledger = reading_of("claims:\n" + "".join(
        f"- {{id: {name}, text: {name}, relations: {{contradicts: [{other}]}}}}\n"
        for name, other in [("a", "c"), ("b", "c"), ("c", "d"), ("d", "a")]
    )).ledger  # fmt: skip
    assert data_of(ledger)["disputes"] == [[2, [0, 1, 3]], [0, [3]]]


def test_a_percentage_falls_under_a_term_of_the_scale() -> None:
    ledger = reading_of("claims: [{id: a, text: A., likelihood: 60%}, {id: b, text: B., likelihood: perhaps}]").ledger
    first, second = data_of(ledger)["claims"]
    assert (first["band"], data_of(ledger)["scale"]["terms"][first["term"]][0]) == ([60, 60], "likely")
    assert "term" not in second


@pytest.mark.parametrize(
    ("date", "years"), [("2022", 1.0), ("2022-05-11", 0.003), ("2022/..", 0.0), ("1990/1995", 6.0)]
)
def test_a_year_is_a_span_of_the_timeline(date: str, years: float) -> None:
    ledger = reading_of(f"sources: [{{id: s, date: {date}}}]\nclaims: [{{id: a, text: A., appears_in: [s]}}]").ledger
    low, high = data_of(ledger)["sources"]["s"]["years"]
    assert high - low == pytest.approx(years, abs=0.01)


def test_the_whole_text_of_a_ledger_may_be_hidden_characters() -> None:
    ledger = reading_of('claims: [{id: a, text: "A \\u202egnp", tags: ["\\u2066x"]}]').ledger
    assert data_of(ledger)["claims"][0]["text"] == "A \\u202egnp"
    assert data_of(ledger)["claims"][0]["tags"] == ["\\u2066x"]


SPANS = st.lists(st.tuples(st.tuples(st.integers(0, 30), st.integers(0, 30)), st.integers(0, 5), st.booleans()))


@given(st.text(max_size=30), SPANS)
def test_the_pieces_of_a_paragraph_are_the_paragraph(text: str, spans: list[tuple[tuple[int, int], int, bool]]) -> None:
    """Whatever quotes overlap: nothing is lost, and each character has the claims whose quotes hold it."""
    parts = _parts(text, (0, len(text)), spans)
    assert "".join(part[0] for part in parts) == text
    at = 0
    for piece, *claims in parts:
        for role in (False, True):
            held = {number for (low, high), number, evidence in spans if evidence is role and low <= at < high}
            assert set(claims[role]) == held
        at += len(piece)
