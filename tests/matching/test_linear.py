"""The patterns that vetoes read texts by take steps in proportion to the text: counted at n and at 4n, by no clock."""

import re

import pytest

from claimcheck.matching.engine import cleaning, polarity
from claimcheck.text.numbers import dates
from tests.steps import steps

PATTERNS = {
    "link": cleaning._LINK,
    "post": cleaning._POSTED,
    "quoted": cleaning._QUOTED,
    "negative": polarity.NOT_SO,
    "year": dates._BARE_YEAR,
    "word after": dates._AFTER,
}
HOSTILE = (
    "a",
    "a ",
    " ",
    "1999 ",
    "1999",
    "un",
    "n't ",
    '"',
    "“",
    ". ",
    '."',
    "http://",
    "www.",
    "\n",
    "é",
    "é ",
    "-",
    "$1999 ",
)


@pytest.mark.parametrize("name", PATTERNS)
def test_four_times_the_text_takes_four_times_the_steps(name: str) -> None:
    pattern = re.compile(PATTERNS[name].pattern, PATTERNS[name].flags)
    for part in HOSTILE:
        once, four_times = (steps(pattern, part * size) for size in (25, 100))
        assert four_times <= 5 * once + 400, (name, part)
