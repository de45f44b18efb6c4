"""Reading takes steps in proportion to what is read: counted at n and at 4n, by no clock."""

import re
from collections.abc import Callable
from re import _parser as parser  # type: ignore[attr-defined]  # how wide a pattern can get has no public name

import pytest

from claimcheck.exchange import plain
from claimcheck.ledger import events, yaml_errors
from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read
from claimcheck.sources.links import judging
from claimcheck.text import escaping
from tests.steps import count_calls

SEARCHED = [  # patterns that are looked for anywhere in a text from outside
    yaml_errors.CONTROL, events.COMMENT, escaping.HIDDEN, escaping.IN_LINES, plain.ESCAPE,
    judging.HEADING, judging.SEPARATOR,
]  # fmt: skip
WIDEST = 1100  # characters


@pytest.mark.parametrize("pattern", SEARCHED, ids=lambda pattern: pattern.pattern[:30])
def test_a_pattern_that_is_searched_looks_only_so_far(pattern: re.Pattern[str]) -> None:
    """A search begins at each character: without a bound to what it looks at there, it is quadratic."""
    _, widest = parser.parse(pattern.pattern, pattern.flags).getwidth()
    assert widest <= WIDEST


def test_a_pattern_that_would_be_quadratic_is_told_apart() -> None:
    assert parser.parse(r"[ \t]+#").getwidth()[1] > WIDEST


HOSTILE = {
    "blanks in a value": lambda n: f"claims:\n- id: a\n  text: a{' ' * n}b\n",
    "blanks before a comment": lambda n: f"claims:\n- id: a\n  text: a{' ' * n}#b\n",
    "tabs": lambda n: f"claims:\n- id: a\n  text: a{chr(9) * n}b\n",
    "comments that swallow": lambda n: "claims:\n" + "- id: a #x\n" * n,
    "lists in lists": lambda n: "claims: " + "[" * n,
    "mappings in mappings": lambda n: "claims: " + "{a: " * n,
    "blocks in blocks": lambda n: "- " * n,
    "deep blocks": lambda n: "".join(f"{' ' * depth}a:\n" for depth in range(n // 10)),
    "aliases": lambda n: "claims:\n- &a x\n" + "- *a\n" * n,
    "documents": lambda n: "claims: []\n" + "---\n" * n,
    "keys that stand twice": lambda n: "claims: []\n" * n,
    "ids that stand twice": lambda n: "claims:\n" + "- {id: a, text: b}\n" * n,
    "unknown fields": lambda n: "claims:\n- id: a\n" + "".join(f"  f{number}: x\n" for number in range(n // 10)),
    "a long date": lambda n: f"sources:\n- id: a\n  date: '{'2020-' * n}'\n",
    "a long address": lambda n: f"sources:\n- id: a\n  url: http://{'a.' * n} x\n",
    "a long id": lambda n: f"sources:\n- id: {'a-' * n}!\n",
    "conflicts": lambda n: "<<<<<<< \n" * n + "\x01",
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_four_times_the_ledger_takes_four_times_the_calls(make: Callable[[int], str]) -> None:
    once, four_times = (make(n).encode() for n in (500, 2000))
    calls = count_calls(lambda: read([parse("claims.yaml", once)]))
    assert count_calls(lambda: read([parse("claims.yaml", four_times)])) <= 5 * calls + 500


def test_of_a_comment_that_swallows_only_the_beginning_is_copied() -> None:
    match = events.SWALLOWED.match(f"   #{'x' * 5000}")
    assert match
    assert len(match[1]) <= 201
