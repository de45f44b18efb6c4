"""Predictions without a day, reviews that are due, evidence without words, claims without a confidence."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import reading_of

from claimcheck.lint import runner
from claimcheck.lint.example import SURVEY, UNION, example


def rules_on(text: str, today: date = date(2026, 1, 1)) -> set[str]:
    reading = reading_of(text)
    findings = runner.run(replace(reading, ledger=replace(reading.ledger, today=today)))
    return {finding.rule for finding in findings}


def prediction(dated: str, **fields: str) -> str:
    return example(source={"date": dated}, kind="prediction", criteria="The register says so.", **fields)


@pytest.mark.parametrize(
    ("text", "stale"),
    [
        (prediction("2024-12-31"), True),
        (prediction("2025-01-01"), False),  # a year to the day
        (prediction("2024"), True),
        (prediction("2025"), False),
        (prediction("2020", due="2030"), False),
        (prediction("2020", outcome="void"), False),
        (prediction("2020", review="{review_by: 2027}"), False),
        (prediction("2020").replace("prediction", "promise"), False),
        (prediction("9999"), False),
    ],
)
def test_an_open_prediction_of_a_source_over_a_year_old_is_stale(text: str, stale: bool) -> None:
    assert ("stale-prediction" in rules_on(text)) is stale


def test_a_prediction_that_a_newer_source_repeats_is_not_stale() -> None:
    text = example(
        source={"date": "2020"}, sources=["{id: news, title: News, date: 2025-12}"], kind="prediction",
        appears_in="[bulletin, news]", criteria="x",
    )  # fmt: skip
    assert "stale-prediction" not in rules_on(text)
    assert "stale-prediction" in rules_on(text, date(2027, 1, 1))


@pytest.mark.parametrize(("day", "due"), [("2025-12-31", True), ("2026-01-01", False), ("2026", False)])
def test_a_review_is_due_the_day_after(day: str, due: bool) -> None:
    assert ("review-due" in rules_on(example(review=f"{{review_by: {day}}}"))) is due


@pytest.mark.parametrize(
    ("item", "unquoted"),
    [
        ("survey", True),
        ("{source: survey, stance: refutes, at: p2}", True),
        ("{source: survey, stance: supports, at: p2, quote: no ward}", False),
        ("{source: survey, stance: context}", False),
    ],
)
def test_evidence_for_or_against_a_claim_is_quoted(item: str, unquoted: bool) -> None:
    text = example(actors=[UNION], sources=[SURVEY], evidence=f"[{item}]")
    assert ("unquoted-evidence" in rules_on(text)) is unquoted


def test_every_claim_carries_a_confidence() -> None:
    assert "missing-confidence" in rules_on(example(kind="opinion"))
    assert "missing-confidence" not in rules_on(example(confidence="high"))


def test_hidden_characters_are_found_in_texts_names_and_lists() -> None:
    text = example(
        text=r'"All clinics\u202E are open."', tags=r'["clin\u200Bic"]', relations=r'{supports: ["o\u2066pen"]}',
        actors=[r'{id: union, name: "Nurses\u200B Union", aliases: ["N\u00ADU"]}'],
    )  # fmt: skip
    findings = runner.run(reading_of(text), ["hidden-character"])
    assert [(finding.line, finding.column) for finding in findings] == [(1, 70), (1, 102), (5, 9), (8, 10), (9, 26)]
    assert findings[2].message == "it holds U+202E RIGHT-TO-LEFT OVERRIDE, which nobody sees: take it out"
