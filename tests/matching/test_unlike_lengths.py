"""A short text against a long one: told from what answers to it there, and never from what the long one says beyond."""

import pytest

from claimcheck.matching.engine import Matcher

ENGINE = Matcher()
BRIDGE = (
    "After a long inspection by engineers from the capital, the old bridge over the Tarn was closed to lorries in "
    "June 2019, although the council had promised in 2018 that nothing would change."
)
KILLED = "Thousands of civilians in Pakistan have died at the hands of the TTP."

APART = [
    ("The bridge was closed in May 2019.", BRIDGE, "May 2019 ≠ June 2019"),
    ("The old bridge was not closed.", BRIDGE, "not closed ≠ (not negated)"),
    ("The council promised that in 2016.", BRIDGE, "2016 ≠ 2018"),
    ("TTP killed thousands of soldiers", KILLED, "soldiers ≠ civilians"),
]
TOGETHER = [
    ("The bridge over the Tarn was closed to lorries.", BRIDGE),
    ("The council had promised it in 2018.", BRIDGE),
    ("Engineers came from the capital.", BRIDGE),
    ("TTP killed thousands", KILLED),
    ("A ferry sank in 1987.", BRIDGE),  # hardly a word of it is there: nothing answers
]


@pytest.mark.parametrize(("short", "long", "told"), APART, ids=[row[0] for row in APART])
def test_what_differs_in_a_part_of_a_long_text_is_seen(short: str, long: str, told: str) -> None:
    assert told in map(str, ENGINE.vetoes(short, long))
    left, right = told.split(" ≠ ")
    assert f"{right} ≠ {left}" in map(str, ENGINE.vetoes(long, short))


@pytest.mark.parametrize(("short", "long"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_what_a_long_text_says_beyond_is_no_difference(short: str, long: str) -> None:
    assert ENGINE.vetoes(short, long) == ENGINE.vetoes(long, short) == ()
