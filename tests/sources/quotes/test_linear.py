"""Every pattern that meets a text from outside takes steps in proportion to it: counted at n and at 4n, by no clock."""

import re
from types import ModuleType

import pytest

from claimcheck.sources.quotes import Text, cleaning, locate_quote, marks, words
from claimcheck.text import comparing, typography
from tests.steps import count_calls, steps

MODULES = (cleaning, marks, words, comparing, typography)
HOSTILE = (
    " ", ".", ". ", "…", "-", "- ", "-\n", "\n", " \n", "\r\n", "\t", "a", "a ", "a-", "a.", "1", "1,", "1 ", "a1", "[",
    "[1", "[a", "[]", "(", "(A", "(see ", "<", "<a", "<a ", "</", "&", "&a", "&#", "](", "](a", "*", "* ", "\\text",
    "_", "¹", "a¹", "\f", "1\n\n", "a\n\n1\n", "00:", "1\n00:00:01,000 ", "\u0301", "e\u0301", "\u200b", "\u00ad",
    "न", "नि", "a.1", "ก็", "字", "—", "ـ", "'", "“a", "et al ", "$", "% ", "the ", "abcde fghij ",
)  # fmt: skip
SIZE = 16
WHOLE = ("NUMBER_LINE", "WITHIN", "GROUP")  # patterns that are only held to the whole of a string


def patterns(module: ModuleType) -> list[tuple[str, re.Pattern[str]]]:
    """Return the patterns of a module, those in tuples too."""
    values = [(name, value) for name, value in vars(module).items() if name.isupper()]
    pairs = [(name, pair) for name, value in values if isinstance(value, tuple) for pair in value]
    inner = [(name, pair[0]) for name, pair in pairs if isinstance(pair, tuple)]
    return [(name, value) for name, value in values + inner if isinstance(value, re.Pattern)]


@pytest.mark.parametrize(
    ("pattern", "part"), [(r"\s+x", " "), (r"[^x]*y", "a"), (r"\.(?:\s*\.)*x", ". "), (r"(?:a|aa)*b", "a")]
)
def test_the_count_tells_a_pattern_that_is_not_linear(pattern: str, part: str) -> None:
    assert steps(re.compile(pattern), part * 16) > 10 * steps(re.compile(pattern), part * 4)


@pytest.mark.parametrize(
    ("name", "pattern"), [pytest.param(*each, id=f"{m.__name__}.{each[0]}") for m in MODULES for each in patterns(m)]
)
def test_four_times_the_text_takes_four_times_the_steps(name: str, pattern: re.Pattern[str]) -> None:
    for part in HOSTILE:
        once, four_times = (steps(pattern, part * size, whole=name in WHOLE) for size in (SIZE, 4 * SIZE))
        assert four_times <= 5 * once + 250, (name, part)


def calls(text: str, quote: str) -> int:
    """Return how many calls it takes to hold a quote to a text that was not made ready."""
    prepared = Text(text)
    prepared.places  # noqa: B018  # the cuts of a text are held to a test of their own
    return count_calls(lambda: locate_quote(prepared, quote))


@pytest.mark.parametrize(
    "part", ["a ", "a b ", "a-\n", "a.1 ", "a [1] ", ". ", "字", "ก็", "a\n\n1\n\n", "\f1\n", "<a>"]
)
@pytest.mark.parametrize(
    "quote", ["a a a a c", "a … a … c", "[a]b a", "a" * 9, "a b " * 40 + "c", "字" * 30 + "…字", "c [a] c"]
)
def test_holding_a_quote_takes_calls_in_proportion_to_the_text(part: str, quote: str) -> None:
    calls(part * 9, quote)  # compiles the patterns
    assert calls(part * 1000, quote) <= 5 * calls(part * 250, quote) + 2000
