"""How far a hedge or a negation reaches in a sentence; the lists of such words, each with its example."""

import re

import pytest

from claimcheck import registry
from claimcheck.text.clauses import is_verbal, within_reach
from claimcheck.text.cues import en


@pytest.mark.parametrize(
    ("sentence", "reached"),
    [
        ("Perhaps | the pumps are new.", "Perhaps "),
        ("It is possible that | the pumps are new.", "It is possible that "),
        ("It may rain, but | the pumps are new.", " "),
        ("It may be the mayor that | sold the pumps.", " "),
        ("It may rain; | the pumps are new.", " "),
        ("It may rain as the mayor | sold the pumps.", ""),
        ("It may rain as | the mayor sold the pumps.", ""),
        ("The mayor, who may be ill, | sold the pumps.", "The mayor, "),
        ("It may rain and | the pumps are new.", "It may rain and "),
    ],
)
def test_a_hedge_reaches_up_to_another_clause(sentence: str, reached: str) -> None:
    place = sentence.index("|")
    assert within_reach(sentence.replace("| ", ""), place) == reached


def test_a_negation_reaches_less_far() -> None:
    for word in ("and", "unless", "if", "when"):
        sentence = f"It is not late {word} the pumps are new"
        place = sentence.index("the pumps")
        assert within_reach(sentence, place) == sentence[:place]
        assert within_reach(sentence, place, of_negation=True) == " "


@pytest.mark.parametrize(
    ("words", "verbal"),
    [
        ("the pumps are new", True), ("has sold them", True), ("sold pumps to nobody, it added", True),
        ("fighting for rights", True), ("leaders who are against it", False), ("the United Pumps", False),
        ("the effort to mend its pumps", False), ("", False),
    ],
)  # fmt: skip
def test_a_fragment_with_a_verb_says_something(words: str, verbal: bool) -> None:
    assert is_verbal(words) == verbal


PATTERNS = {  # of the cues that are patterns; others are lists of words
    name: [value for value in vars(cue).values() if isinstance(value, re.Pattern)]
    for name, cue in registry.members(en).items()
    if hasattr(cue, "PATTERN") or name in ("quantifiers", "reversals", "proving")
}


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_of_cues_has_an_example_that_it_finds(name: str) -> None:
    cue, patterns = registry.member(en, name), PATTERNS[name]
    assert any(pattern.search(cue.EXAMPLE) for pattern in patterns)
    assert not any(pattern.search("Pumps, wells, springs.") for pattern in patterns)
