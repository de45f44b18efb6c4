"""Dates that are spans, and words of judgement that are bands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.ledger import scales
from claimcheck.ledger.dates import PATTERN, parse_date


def test_a_year_is_a_span_of_days() -> None:
    year = parse_date("2024~")
    assert (str(year.first), str(year.last), year.qualifier) == ("2024-01-01", "2024-12-31", "~")
    assert str(parse_date("2024-02").last) == "2024-02-29"
    assert parse_date("2023-12-31").surely_before(year)
    assert not parse_date("2024-01").surely_before(year)
    assert parse_date("2024-01").within(year)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"), ("2022-11", "2022-11-01", "2022-11-30"),
        ("2022-12", "2022-12-01", "2022-12-31"),
        ("2022-05-11?", "2022-05-11", "2022-05-11"), ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"), ("2004-02-XX", "2004-02-01", "2004-02-29"),
        ("1985-XX-XX", "1985-01-01", "1985-12-31"), ("2022-21", "2022-01-01", "2022-12-31"),
        ("2020/2021", "2020-01-01", "2021-12-31"), ("2020-05~/2021-06-03", "2020-05-01", "2021-06-03"),
        ("2022/..", "2022-01-01", "9999-12-31"), ("../2022", "0001-01-01", "2022-12-31"),
        ("2022/", "2022-01-01", "9999-12-31"),
        ("/2022", "0001-01-01", "2022-12-31"), ("-0044", "0001-01-01", "0001-01-01"),
        ("0000", "0001-01-01", "0001-01-01"),
        ("Y170000002", "9999-12-31", "9999-12-31"), ("2022-02-03T14:00Z", "2022-02-03", "2022-02-03"),
        ("2022-02-03T23:59:59+05:30", "2022-02-03", "2022-02-03"), ("2022-02-03T00:00", "2022-02-03", "2022-02-03"),
    ],
)  # fmt: skip
def test_every_form_is_a_span_of_days_and_shown_as_written(text: str, first: str, last: str) -> None:
    date = parse_date(text)
    assert (str(date.first), str(date.last), str(date)) == (first, last, text)


@pytest.mark.parametrize(
    "text",
    [
        "11/05/22", "2024-13", "2024-02-30", "2023-02-29", "24", "", "2024-1-1", "soon", "-0000", "2021/2020",
        "../..", "/",
        "2022-25", "2022-20", "201X-05", "XXXX", "2X22", "2022-05-11T24:00Z", "2022-05-11T14Z",
        "2022-05-11 14:00", "Y2022",
        "2022~-05", "2022-05-11T14:00~", "\u0662\u0660\u0662\u0662", "2022-05-11T14:00/2023",
    ],
)  # fmt: skip
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date: write 2022|is not in the calendar"):
        parse_date(text)


def test_dates_are_in_order_also_before_year_one_and_after_9999() -> None:
    written = [
        "Y-20000",
        "-0300",
        "-004X",
        "-0044-03-15",
        "-0043",
        "0000",
        "0044",
        "2021/2022",
        "2022-03",
        "2022-21",
        "Y20000",
    ]
    assert [str(date) for date in sorted(map(parse_date, reversed(written)), key=lambda date: date.order)] == [
        "Y-20000", "-0300", "-004X", "-0044-03-15", "-0043", "0000", "0044", "2021/2022", "2022-21", "2022-03",
        "Y20000",
    ]  # fmt: skip
    assert parse_date("-0044").surely_before(parse_date("-0043"))
    assert parse_date("-0044-03-15").within(parse_date("-004X"))
    assert not parse_date("2022/..").surely_before(parse_date("2025"))


def test_a_season_is_somewhere_in_its_year_and_part_of_itself_alone() -> None:
    spring, summer = parse_date("2022-21"), parse_date("2022-22~")
    assert spring.within(parse_date("2022"))
    assert spring.within(parse_date("2022-21"))
    assert not summer.within(spring)
    assert not parse_date("2022-04").within(spring)
    assert not spring.surely_before(parse_date("2022-12"))


def test_times_are_compared_by_one_clock_and_days_as_written() -> None:
    evening, morning = parse_date("2022-02-03T20:00Z"), parse_date("2022-02-04T01:00:00+05:30")
    assert morning.surely_before(evening)
    assert morning.within(parse_date("2022-02-04"))
    assert not parse_date("2022-02-04").within(morning)
    assert not morning.surely_before(parse_date("2022-02-04T09:00"))  # whose zone nobody knows
    assert parse_date("2022-02-03T09:00").surely_before(parse_date("2022-02-03T09:01"))
    assert parse_date("2022-02-03T09:00").surely_before(morning)


def test_an_interval_is_as_sure_as_its_ends() -> None:
    assert [parse_date(text).qualifier for text in ("2020~/2021", "2020~/2021?", "2020/2021", "2020%/2021")] == [
        "~", "%", "", "%",
    ]  # fmt: skip


@given(st.dates())
def test_every_day_reads_back_as_itself(day: object) -> None:
    assert parse_date(str(day)).first == parse_date(str(day)).last == day


@given(st.from_regex(PATTERN, fullmatch=True))
def test_what_has_the_form_of_a_date_is_one_or_not_in_the_calendar(text: str) -> None:
    try:
        date = parse_date(text)
    except ValueError as error:
        assert "is not in the calendar" in str(error)  # noqa: PT017 - either way is right
    else:
        assert (date.first <= date.last, date.start < date.end, date.within(date), str(date)) == (
            True,
            True,
            True,
            text,
        )


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
