"""Cues: each file says what it is and has an example that it knows."""

from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.cues import en
from claimcheck.text.cues.en import absolutes, quantifiers
from claimcheck.text.phrases import word_list

NAMES = [module.name for module in iter_modules(en.__path__)]


@pytest.mark.parametrize("name", NAMES)
def test_every_cue_has_an_example_and_says_what_it_means(name: str) -> None:
    cue = import_module(f"{en.__name__}.{name}")
    assert cue.__doc__
    assert cue.EXAMPLE.endswith(".")


def test_the_examples_are_known() -> None:
    assert absolutes.absolute(absolutes.EXAMPLE) == "No one"
    assert quantifiers.SOME.findall(quantifiers.EXAMPLE) == ["Some"]
    assert quantifiers.ALL.findall(quantifiers.EXAMPLE) == ["all"]


def test_an_absolute_is_returned_as_written_and_only_from_the_first_thousand_characters() -> None:
    assert absolutes.absolute("It is long known. The town has THE  HIGHEST rents.") == "has THE  HIGHEST"
    assert absolutes.absolute("word " * 200 + "Nobody came.") == ""


ABSOLUTE_WORDS = word_list(
    "no one nobody none nowhere nothing never always everyone everything every the first time ever since fİrst only "
    "sole it is has most least oldest largeſt ALWAYS town of world's in . , ’s 12 unprecedented ﬁrst"
)


@given(st.lists(st.sampled_from(ABSOLUTE_WORDS), max_size=12).map(" ".join))
def test_absolutes_are_those_of_all_patterns_together(sentence: str) -> None:
    together = absolutes._pattern(tuple(range(len(absolutes._CUES))))
    assert [hit.span() for hit in absolutes._hits(sentence)] == [hit.span() for hit in together.finditer(sentence)]
