"""One reading of numbers, quantities and dates in numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.numbers import agree, canonical, find_dates, find_quantities, read_digits


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3,000", 3000), ("1,234,567.8", 1234567.8), ("1.234.567,8", 1234567.8), ("1.234,5", 1234.5),
        ("1 234 567", 1234567), ("1\u202f234", 1234), ("1'234", 1234), ("1,23,45,678", 12345678),
        ("12,34,567", 1234567),
        ("2,5", 2.5), ("1.234", 1.234), ("-4.5", -4.5), ("−4", -4), ("3k", 3000), ("2.4bn", 2.4e9), ("5th", 5),
        ("٣", 3), ("१२", 12),
    ],
)  # fmt: skip
def test_digits_of_any_country(written: str, value: float) -> None:
    assert read_digits(written) == pytest.approx(value)


@pytest.mark.parametrize("written", ["10:30", "1.2.3", "1,2,3", "4111111111111111", "", "-", "x", "12x"])
def test_what_is_no_quantity(written: str) -> None:
    assert read_digits(written) is None


@given(st.integers(0, 10**14), st.sampled_from([",", ".", " ", "\u202f", "'"]))
def test_groups_of_three_in_any_hand(number: int, mark: str) -> None:
    written = f"{number:,}".replace(",", mark)
    if mark != "." or number >= 10**6 or number < 1000:  # one point before three digits is a decimal point
        assert read_digits(written) == number
    assert read_digits(canonical(number)) == number


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It costs $3m.", [("$3m", 3e6, "money")]),
        ("Rs 5 crore was paid", [("Rs 5 crore", 5e7, "money")]),
        ("2.4bn people, 1.5 million cows", [("2.4bn", 2.4e9, "count"), ("1.5 million", 1.5e6, "count")]),
        ("half a million, a dozen", [("half a million", 5e5, "count"), ("dozen", 12, "count")]),
        ("12%, 5 per cent, one in four", [("12%", 0.12, "share"), ("5 per cent", 0.05, "share"),
                                          ("one in four", 0.25, "share")]),
        ("minus 70 degrees, -3", [("70 degrees", -70, "temperature"), ("-3", -3, "count")]),
        ("5-7 days", [("5", 5, "count"), ("7 days", 7, "time")]),
        ("10 000 camels, 3 lakh voters", [("10 000", 10000, "count"), ("3 lakh", 3e5, "count")]),
        ("on 26 May 2015 and 26.5.2015, 40 came", [("40", 40, "count")]),
        ("one of them, no one", []),
        ("won 3-1, by 212 votes to 198", [("3-1", 3001, "score"), ("212 votes to 198", 212198, "score")]),
        ("a tenth of it", [("a tenth", 0.1, "share")]),
        ("all but two of the 27", [("all but two of the 27", 25 / 27, "share")]),
        ("5 percentage points, 25 basis points", [("5 percentage points", 0.05, "points"),
                                                  ("25 basis points", 0.0025, "points")]),
        ("50 mg, 80 mph, 86 degrees F", [("50 mg", 5e-5, "mass"), ("80 mph", 128.744, "speed"),
                                         ("86 degrees F", 30, "temperature")]),
        ("killed 2000 people, in 2015 prices", [("2000", 2000, "count")]),
    ],
)  # fmt: skip
def test_quantities(text: str, read: list[tuple[str, float, str]]) -> None:
    quantities = find_quantities(text)
    assert [(text[q.start : q.end], q.kind) for q in quantities] == [(words, kind) for words, _, kind in read]
    assert [q.value for q in quantities] == pytest.approx([value for _, value, _ in read])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("$3m", "3 million dollars", True), ("₹5 crore", "50 million rupees", True), ("$3m", "€3m", False),
        ("3,000 men", "three thousand men", True), ("about 300", "310", True), ("300", "310", False),
        ("25 per cent", "a quarter of", True), ("5 km", "3.1 miles", True), ("5 days", "5 weeks", False),
        ("-5", "5", False), ("1 lakh", "100,000", True),
        ("at least 30", "45", True), ("at least 30", "20", False), ("fewer than 20", "at least 30", False),
        ("100 or more", "at least 100", True), ("over 70", "over 90", False),
        ("5 percent", "5 percentage points", False),
        ("30 litres", "30 gallons", False), ("50 mg", "0.05 grams", True), ("30 degrees C", "86 degrees F", True),
        ("just under half", "48 percent", True), ("more than 100", "over 1,000,000", False),
    ],
)  # fmt: skip
def test_quantities_agree(one: str, other: str, same: bool) -> None:
    (left,), (right,) = find_quantities(one), find_quantities(other)
    assert agree(left, right) is agree(right, left) is same


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("26 May 2015", (2015, 5, 26)), ("May 26, 2015", (2015, 5, 26)), ("2015-05-26", (2015, 5, 26)),
        ("26.5.2015", (2015, 5, 26)), ("26. 05. 2015", (2015, 5, 26)), ("5/26/2015", (2015, 5, 26)),
        ("26/05/2015", (2015, 5, 26)), ("5/6/2015", (2015, 0, 0)), ("in 2015", (2015, 0, 0)),
        ("26 Auguſt 2015", (2015, 8, 26)), ("in Oct", (0, 10, 0)),
    ],
)  # fmt: skip
def test_dates_in_words_and_numbers(text: str, parts: tuple[int, int, int]) -> None:
    (date,) = find_dates(text)
    assert (date.year, date.month, date.day) == parts


@pytest.mark.parametrize("text", ["25/26/2015", "1.2.3.2015", "$2000", "3,2015"])
def test_no_date(text: str) -> None:
    assert [date for date in find_dates(text) if date.month] == []


@given(st.text("0123456789.,:/- $€%kmMay'\u202f\n", max_size=40))
def test_any_heap_of_digits_is_answered(text: str) -> None:
    for quantity in find_quantities(text):
        assert 0 <= quantity.start < quantity.end <= len(text)


PARTS_OF_TEXTS = st.sampled_from([
    "a", "couple", "of", "May", "all but", "two", "Half", "every third", "year", "miles", "double", "'", ".", "t.w.o",
    "it's", "hundreds", "pair", "century", "one", "minus", "twelfth", "quarter", "dozen", "_", "-", "m", "U.S.",
])  # fmt: skip


@given(st.lists(PARTS_OF_TEXTS, max_size=6).map(" ".join) | st.lists(PARTS_OF_TEXTS, max_size=4).map("".join))
def test_what_surely_states_no_quantity_states_none(text: str) -> None:
    """A word with an accent before it makes a text be read in full."""
    moved = find_quantities(f"é {text}")
    assert [quantity.value for quantity in find_quantities(text)] == [quantity.value for quantity in moved]
