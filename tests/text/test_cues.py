"""Cues: each file says what it is and has an example that it knows."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from claimcheck.text.cues import en
from claimcheck.text.cues.en import absolutes, quantifiers

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
