"""The table of ratings: every row is one of our words, is found again, and contested ones say so."""

import pytest

from claimcheck.exchange.foreign.ratings import folded, rating_of, rows, scale_of
from claimcheck.ledger.vocabulary import VERDICT


def test_every_rating_stands_for_a_verdict_of_ours_or_for_none() -> None:
    assert {row.verdict for row in rows()} == {*VERDICT.meanings, ""}
    assert len(list(rows())) > 400
    assert [row.word for row in rows() if row.verdict == "" and not row.caution] == []


def test_wordings_that_are_told_apart_by_signs_alone_stand_for_the_same() -> None:
    verdicts = {folded(row.word): row.verdict for row in rows()}
    assert all(verdicts[folded(row.word)] == row.verdict for row in rows())


def test_every_wording_is_found_again() -> None:
    for row in rows():
        assert (rating := rating_of(row.word))
        assert rating.verdict == row.verdict


@pytest.mark.parametrize("word", VERDICT.meanings)
def test_our_own_words_are_known(word: str) -> None:
    assert (rating := rating_of(word.replace("-", " ").capitalize()))
    assert rating.verdict == word


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("“False”", "false"),
        ("FALSE.", "false"),
        ("🔴 FAKE", "false"),
        ("⚠️ Misleading", "mostly-false"),
        ("Engañoso", "mostly-false"),
        ("Enganoso", "mostly-false"),
        ("half_true", "mixed"),
        ("Half-True", "mixed"),
        ("صحيح جزئيًا", "mixed"),
        ("Rating: False", "false"),
        ("Falso / False", "false"),
        ("Falso | True", None),
        ("This is not false", None),
        ("True. But the picture is old", None),
        ("", None),
        ("x" * 10_000, None),
    ],
)
def test_a_wording_is_known_whole_and_never_searched_for(text: str, verdict: str | None) -> None:
    rating = rating_of(text)
    assert (rating.verdict if rating else None) == verdict


@pytest.mark.parametrize(
    ("value", "worst", "best", "verdict"),
    [
        ("1", "1", "5", "false"),
        ("2", "1", "5", "mostly-false"),
        ("3", "1", "5", "mixed"),
        ("4", "1", "5", "mostly-true"),
        ("5", "1", "5", "true"),
        ("1", "", "6", "false"),
        ("4,5", "0", "5", "true"),
        ("50", "0", "100", "mixed"),
        ("-1", "-1", "-1", None),
        ("1", "5", "1", None),
        ("6", "1", "5", None),
        ("0", "", "5", None),
        ("1", "1", "", None),
        ("one", "1", "5", None),
        ("1", "x", "5", None),
        ("9" * 400, "1", "9" * 400, None),
    ],
)
def test_a_number_counts_within_a_scale_that_is_one(value: str, worst: str, best: str, verdict: str | None) -> None:
    scale = scale_of(value, worst, best)
    assert (scale.verdict if scale else None) == verdict
