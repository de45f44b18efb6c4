"""A draft held against its source, one way: the window that answers, what differs there, what is missing."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.engine import Matcher

ENGINE = Matcher()
SOURCE = (
    "The dam was finished in 1998. After two winters of storms, which emptied the coast, its owners said that 46 "
    "people died when the gate broke in March 2004, and the minister of works, Ruta Hallam, resigned within a week. "
    "Nobody was charged."
)


def test_what_the_source_says_beyond_is_no_difference() -> None:
    answer = ENGINE.entails("46 people died when the gate broke.", SOURCE)
    assert "46 people died when the gate broke" in SOURCE[slice(*answer.window)]
    assert answer.coverage == 1.0
    assert (answer.contradictions, answer.missing) == ((), ())


def test_a_difference_is_told_with_its_place_on_both_sides() -> None:
    draft = "30 people died when the gate broke."
    (difference,) = ENGINE.entails(draft, SOURCE).contradictions
    assert (difference.kind, difference.draft, difference.source) == ("number", "30", "46")
    assert draft[slice(*difference.draft_span)] == "30"
    assert difference.source_span is not None
    assert SOURCE[slice(*difference.source_span)] == "46"


def test_what_is_nowhere_in_the_source_is_missing() -> None:
    answer = ENGINE.entails("Osric Bell resigned in 2011 over the broken gate.", SOURCE)
    missing = [(one.kind, one.draft) for one in answer.missing if one.kind != "word"]
    assert missing == [("date", "2011"), ("name", "Osric Bell")]


def test_roles_are_read_in_the_window() -> None:
    source = (
        "In the second leg, played in the rain before 40,000, Alba beat Borea, and the coach was sacked the next day."
    )
    (difference,) = ENGINE.entails("Borea beat Alba.", source).contradictions
    assert (difference.kind, difference.source) == ("role", "Alba beat Borea")


def test_a_whole_of_which_the_source_says_nothing_is_missing() -> None:
    answer = ENGINE.entails("All farmers oppose the dam.", "After the meeting, farmers oppose the dam, it says.")
    assert [(one.kind, one.draft) for one in answer.missing] == [("quantifier", "All")]


def test_a_source_that_says_nothing_of_it_has_no_window() -> None:
    answer = ENGINE.entails("Bananas are cheap.", SOURCE)
    assert (answer.window, answer.coverage, answer.contradictions) == ((0, 0), 0.0, ())


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_is_answered_with_places_within_it(draft: str, source: str) -> None:
    answer = ENGINE.entails(draft, source)
    assert 0 <= answer.window[0] <= answer.window[1] <= len(source)
    assert 0.0 <= answer.coverage <= 1.0
    for one in (*answer.contradictions, *answer.missing):
        assert draft[slice(*one.draft_span)] == one.draft
        assert one.source_span is None or source[slice(*one.source_span)] == one.source
