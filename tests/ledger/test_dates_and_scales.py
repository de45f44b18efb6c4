"""Dates that are spans, and words of judgement that are bands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date


def test_a_year_is_a_span_of_days() -> None:
    year = parse_date("2024~")
    assert (str(year.first), str(year.last), year.qualifier) == ("2024-01-01", "2024-12-31", "~")
    assert str(parse_date("2024-02").last) == "2024-02-29"
    assert parse_date("2023-12-31").surely_before(year)
    assert not parse_date("2024-01").surely_before(year)
    assert parse_date("2024-01").within(year)


@pytest.mark.parametrize("text", ["11/05/22", "2024-13", "2024-02-30", "24", "", "0000", "2024-1-1", "soon"])
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parse_date(text)


@given(st.dates())
def test_every_day_reads_back_as_itself(day: object) -> None:
    assert parse_date(str(day)).first == parse_date(str(day)).last == day


@pytest.mark.parametrize(
    ("scale", "percent", "term"),
    [
        ("icd203", 4.9, "almost no chance"), ("icd203", 5, "very unlikely"), ("icd203", 55, "likely"),
        ("icd203", 99, "almost certain"), ("icd203", 0, None), ("icd203", 100, None),
        ("phia", 7, None), ("phia", 75, "likely"), ("phia", 77, None), ("phia", 80, "highly likely"),
        ("ipcc", 95, "very likely"), ("ipcc", 70, "likely"), ("ipcc", 0.5, "exceptionally unlikely"),
        ("kent", 62, None), ("kent", 93, "almost certain"), ("kent", 100, "certain"),
    ],
)  # fmt: skip
def test_a_percentage_has_the_narrowest_term_of_its_scale(scale: str, percent: float, term: str | None) -> None:
    found = scales.load(scale).term(percent)
    assert (found.words[0] if found else None) == term


@pytest.mark.parametrize("name", scales.named("likelihood"))
def test_every_word_of_a_scale_names_a_band_that_holds_its_middle(name: str) -> None:
    scale = scales.load(name)
    for term in scale.terms:
        for word in term.words:
            assert scale.find(word.upper()) is term
        assert term.low <= term.middle <= term.high


@pytest.mark.parametrize("name", ["icd203", "confidence", "admiralty"])
def test_to_stix_and_back_is_the_same_term(name: str) -> None:
    scale = scales.load(name)
    for term in scale.terms:
        assert term.to_stix is not None
        assert scale.from_stix(term.to_stix) is term


def test_likely_means_what_the_house_says() -> None:
    bands = {name: scales.load(name).find("likely") for name in ("icd203", "phia", "ipcc")}
    assert {name: (band.low, band.high) for name, band in bands.items() if band} == {
        "icd203": (55, 80), "phia": (55, 75), "ipcc": (66, 100),
    }  # fmt: skip


def test_an_unknown_scale_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"'icd' is not a likelihood scale .*Did you mean 'icd203'"):
        scales.choose("likelihood", "icd")
