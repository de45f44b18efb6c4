"""One quote, one text: every state, and what must never be overlooked."""

import pytest

from claimcheck.sources.quotes import State, Text, hold

ARTICLE = """\
Ministry Says Water Is Safe
Engineers are less sure, and the tests are not public.
The ministry of water said on Monday that the “main” reservoir had no trace of lead – none at all.
An official who did not want to be named said the pumps may fail before winter.
The water agency has not tested the reservoir since 2019. It tests wells, springs and rivers every month.
The ministry will repair the pumps only if the council pays, a letter of 3 May says.
The ministry of water said on Friday that the pumps are new.
"""
TEXT = Text(ARTICLE)


@pytest.mark.parametrize(
    ("quote", "at", "state", "place"),
    [
        ("had no trace of lead", "p1", State.EXACT, "p1"),
        ("Water Is Safe", "headline", State.EXACT, "headline"),
        ("the tests are not public", "standfirst", State.EXACT, "standfirst"),
        ("the pumps may fail", "line 4", State.EXACT, "p2"),
        ("the pumps may fail", "p2-p3", State.EXACT, "p2"),
        ("the pumps may fail", "somewhere in the middle", State.EXACT, "p2"),
        ('the "main" reservoir', "p1", State.NORMALISED, "p1"),
        ("of lead - none\nat  all", "p1", State.NORMALISED, "p1"),
        ("WATER IS SAFE", "headline", State.NORMALISED, "headline"),
        ("[a]n official who did not want", "p2", State.NORMALISED, "p2"),
        ("It tests wells … every month", "p3", State.ELIDED, "p3"),
        ("It tests wells […] every month", "p3", State.ELIDED, "p3"),
        ("It tests wells ... every month", "", State.ELIDED, "p3"),
        ("It tests [the] wells, springs", "p3", State.ELIDED, "p3"),
        ("It tests wells and rivers", "p3", State.UNMARKED, "p3"),
        ("had some trace of lead", "p1", State.ALTERED, "p1"),
        ("not tested the reservoir since 2009", "p3", State.ALTERED, "p3"),
        ("had no trace of lea", "p1", State.ALTERED, "p1"),
        ("reservoire", "p1", State.ALTERED, "p1"),
        ("had no trace of lead", "p4", State.MOVED, "p1"),
        ("had no trace of lead", "p44", State.MOVED, "p1"),
        ("It tests wells … every month", "p1", State.MOVED, "p3"),
        ("The ministry of water said on", "", State.AMBIGUOUS, "p1"),
        ("The ministry of water said on", "p5", State.EXACT, "p5"),
        ("a completely different sentence", "p1", State.ORPHANED, ""),
        ("…", "p1", State.ORPHANED, ""),
        ("", "", State.ORPHANED, ""),
    ],
)
def test_state_and_place(quote: str, at: str, state: State, place: str) -> None:
    held = hold(TEXT, quote, at)
    assert (held.state, held.places[0] if held.places else "") == (state, place)


def test_a_word_that_turns_the_sense_round_is_not_left_out() -> None:
    assert hold(TEXT, "The water agency has … tested the reservoir", "p3").swallowed == ("not",)
    assert hold(TEXT, "The water agency has tested the reservoir", "p3").swallowed == ("not",)
    assert hold(TEXT, "will repair the pumps … a letter of 3 May says", "p4").swallowed == ("only", "if")
    assert hold(TEXT, "the pumps … fail before winter", "p2").swallowed == ("may",)
    assert not hold(TEXT, "It tests wells … every month", "p3").swallowed
    assert not hold(TEXT, "The ministry will repair the pumps only if the council pays, a letter … says").swallowed


def test_a_not_in_a_sentence_between_is_nothing_to_the_quote() -> None:
    text = Text("Wells are tested. Springs are not. Lakes never were. Rivers are tested too.\n")
    assert not hold(text, "Wells are tested. … Rivers are tested too").swallowed


def test_the_words_that_differ_are_shown() -> None:
    held = hold(TEXT, "had some trace of lead", "p1")
    assert held.diff == "had [-no-]{+some+} trace of lead"
    assert 80 < held.likeness < 100


def test_spans_lead_back_to_the_text_as_it_is() -> None:
    held = hold(TEXT, 'the "main" reservoir', "p1")
    assert [ARTICLE[start:end] for start, end in held.spans] == ["the “main” reservoir"]
    held = hold(TEXT, "It tests wells … every month", "p3")
    assert [ARTICLE[start:end] for start, end in held.spans] == ["It tests wells", "every month"]


def test_a_moved_paragraph_is_noticed() -> None:
    lines = ARTICLE.splitlines()
    moved = Text("\n".join([*lines[:2], *lines[3:], lines[2]]))
    assert hold(moved, "had no trace of lead", "p1").state is State.MOVED


def test_words_broken_at_the_end_of_a_line() -> None:
    text = Text("The inter-\nnational report on well-\nknown pumps and infil\u00ad\ntration.\n")
    for quote in ("The international report", "well-known pumps", "infiltration"):
        assert hold(text, quote).state is State.NORMALISED


def test_pages_and_timecodes() -> None:
    pages = Text("First page.\n\fSecond page: the pumps are new.\n\fThird.\n")
    assert hold(pages, "the pumps are new", "page 2").state is State.EXACT
    assert hold(pages, "the pumps are new", "p2").state is State.EXACT
    assert hold(pages, "the pumps are new", "page 3").places == ("page 2",)
    speech = Text("00:00:05 Good evening.\n00:12:30 The pumps are new.\n00:13:00 Good night.\n")
    assert hold(speech, "The pumps are new", "12:30").state is State.EXACT
    assert hold(speech, "The pumps are new", "00:13:00").state is State.MOVED


def test_paragraphs_of_wrapped_lines_and_a_missing_standfirst() -> None:
    text = Text("Headline\n\n—\n\nThe first paragraph\nruns over two lines.\n\nThe second one.\n")
    assert hold(text, "runs over two lines", "p1").state is State.EXACT
    assert hold(text, "The second one", "p2").state is State.EXACT
    assert hold(text, "The second one", "standfirst").state is State.MOVED


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert hold(Text("They had supported it.\n"), "had support").state is State.ALTERED
