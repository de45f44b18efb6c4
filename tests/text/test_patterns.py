"""A pattern that is asked often finds what it finds the first time."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants as signs  # type: ignore[attr-defined]  # the parts of a pattern have no public names
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.text import patterns
from claimcheck.text.cues.en import hedges, negations, reporting
from claimcheck.text.patterns import _Later, compiled_later, in_small_letters

WORDS = st.sampled_from(
    ["May", "may", "Not", "not", "n't", "be ruled out", "said", "Could", "no", "doubt", "that", ",", "Failed to"]
)
TEXTS = st.lists(WORDS, max_size=9).map(" ".join)


def every_pattern() -> dict[str, _Later]:
    """The patterns of the package that are compiled later and take small letters for capitals."""
    known = {}
    package = Path(claimcheck.__file__).parent
    for file in package.rglob("*.py"):
        if "re.IGNORECASE" in file.read_text(encoding="utf-8"):
            module = ".".join(("claimcheck", *file.relative_to(package).with_suffix("").parts))
            made = vars(importlib.import_module(module))
            known |= {f"{module}.{name}": value for name, value in made.items() if type(value) is _Later}
    return {name: value for name, value in known.items() if value._source[1] & re.IGNORECASE}


def refusals(parsed: Any, refused: bool = False) -> Any:
    """Each group of its own case in a pattern, and whether it stands in what must not be there."""
    for sign, value in parsed:
        inside = refused or sign in (signs.ASSERT_NOT,)
        parts = value if isinstance(value, tuple | list) else [value]
        if sign is signs.SUBPATTERN and value[2] & re.IGNORECASE:
            yield inside
        for part in parts:
            for inner in part if isinstance(part, list) else [part]:
                if isinstance(inner, parser.SubPattern):
                    yield from refusals(inner, inside)


def test_no_pattern_refuses_one_case_of_a_word_alone() -> None:
    """For in small letters such a pattern would refuse too much, and a match would be missed."""
    known = every_pattern()
    assert len(known) > 60
    wrong = [name for name, later in known.items() if any(refusals(parser.parse(*later._source)))]
    assert wrong == []


def test_such_a_pattern_is_told() -> None:
    assert [*refusals(parser.parse(r"a(?!b|(?-i:C))", re.IGNORECASE))] == [True]


@given(TEXTS | st.text(max_size=30))
@pytest.mark.parametrize("pattern", [hedges.PATTERN, negations.PATTERN, negations.BY_SENSE, reporting.PATTERN])
def test_what_is_found_does_not_change(pattern: _Later, text: str) -> None:
    whole = re.compile(*pattern._source)
    often = compiled_later(*pattern._source)
    for _ in range(3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(patterns, "OFTEN", 1)
            hit, first = often.search(text, 1), whole.search(text, 1)
            assert (hit and hit.span()) == (first and first.span())
            assert [one.span() for one in often.finditer(text)] == [one.span() for one in whole.finditer(text)]


def test_a_pattern_in_small_letters_keeps_its_signs() -> None:
    assert in_small_letters(r"(?P<Name>\S[A-Z]\b)(?-i:May)(?P=Name)") == r"(?P<name>\S[a-z]\b)(?:may)(?P=name)"


REPEATED = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")  # a group that is repeated and gives nothing back
OPENING = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]")


def openings(line: str) -> Iterator[str]:
    """How each such group begins."""
    for hit in REPEATED.finditer(line):
        begun: list[int] = []
        for sign in OPENING.finditer(line, 0, hit.start()):
            if sign[0] == "(":
                begun.append(sign.start())
            elif sign[0] == ")" and begun:
                begun.pop()
        yield line[begun[-1] :][:3]


def test_the_openings_of_groups_are_found() -> None:
    assert [*openings(r'"[(]a(?:b|[)(]c)*+(?>d(?:e)?){2,}+(?P<f>g)?+"')] == ["(?:", "(?>", "(?P"]


def test_a_group_that_gives_nothing_back_is_atomic_by_itself() -> None:
    """Before Python 3.11.5 another one gives back what it read when its last repetition fails: "x" is read as ""."""
    lines = [line for file in (ROOT / "claimcheck").rglob("*.py") for line in file.read_text("utf-8").splitlines()]
    patterns = [line.strip() for line in lines if REPEATED.search(line) and "safe=" not in line]
    assert len(patterns) > 15
    assert [line for line in patterns if {*openings(line)} != {"(?>"}] == []
