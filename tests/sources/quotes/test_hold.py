"""One quote, one text: every state, and what must never be overlooked."""

import pytest

from claimcheck.sources.quotes import QuoteState, Text, locate_quote

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
        ("had no trace of lead", "p1", QuoteState.EXACT, "p1"),
        ("Water Is Safe", "headline", QuoteState.EXACT, "headline"),
        ("the tests are not public", "standfirst", QuoteState.EXACT, "standfirst"),
        ("the pumps may fail", "line 4", QuoteState.EXACT, "p2"),
        ("the pumps may fail", "p2-p3", QuoteState.EXACT, "p2"),
        ("the pumps may fail", "somewhere in the middle", QuoteState.EXACT, "p2"),
        ('the "main" reservoir', "p1", QuoteState.NORMALISED, "p1"),
        ("of lead - none\nat  all", "p1", QuoteState.NORMALISED, "p1"),
        ("WATER IS SAFE", "headline", QuoteState.NORMALISED, "headline"),
        ("[a]n official who did not want", "p2", QuoteState.NORMALISED, "p2"),
        ("It tests wells … every month", "p3", QuoteState.ELIDED, "p3"),
        ("It tests wells […] every month", "p3", QuoteState.ELIDED, "p3"),
        ("It tests wells ... every month", "", QuoteState.ELIDED, "p3"),
        ("It tests [the] wells, springs", "p3", QuoteState.ELIDED, "p3"),
        ("It tests wells and rivers", "p3", QuoteState.UNMARKED, "p3"),
        ("had some trace of lead", "p1", QuoteState.ALTERED, "p1"),
        ("not tested the reservoir since 2009", "p3", QuoteState.ALTERED, "p3"),
        ("had no trace of lea", "p1", QuoteState.ALTERED, "p1"),
        ("reservoire", "p1", QuoteState.ALTERED, "p1"),
        ("had no trace of lead", "p4", QuoteState.MOVED, "p1"),
        ("had no trace of lead", "p44", QuoteState.MOVED, "p1"),
        ("It tests wells … every month", "p1", QuoteState.MOVED, "p3"),
        ("The ministry of water said on", "", QuoteState.AMBIGUOUS, "p1"),
        ("The ministry of water said on", "p5", QuoteState.EXACT, "p5"),
        ("a completely different sentence", "p1", QuoteState.ORPHANED, ""),
        ("…", "p1", QuoteState.ORPHANED, ""),
        ("", "", QuoteState.ORPHANED, ""),
    ],
)
def test_state_and_place(quote: str, at: str, state: QuoteState, place: str) -> None:
    held = locate_quote(TEXT, quote, at)
    assert (held.state, held.places[0] if held.places else "") == (state, place)


def test_a_word_that_turns_the_sense_round_is_not_left_out() -> None:
    assert locate_quote(TEXT, "The water agency has … tested the reservoir", "p3").swallowed == ("not",)
    assert locate_quote(TEXT, "The water agency has tested the reservoir", "p3").swallowed == ("not",)
    assert locate_quote(TEXT, "will repair the pumps … a letter of 3 May says", "p4").swallowed == ("only", "if")
    assert locate_quote(TEXT, "the pumps … fail before winter", "p2").swallowed == ("may",)
    assert not locate_quote(TEXT, "It tests wells … every month", "p3").swallowed
    assert not locate_quote(
        TEXT, "The ministry will repair the pumps only if the council pays, a letter … says"
    ).swallowed


def test_a_not_in_a_sentence_between_is_nothing_to_the_quote() -> None:
    text = Text("Wells are tested. Springs are not. Lakes never were. Rivers are tested too.\n")
    assert not locate_quote(text, "Wells are tested. … Rivers are tested too").swallowed


def test_the_words_that_differ_are_shown() -> None:
    held = locate_quote(TEXT, "had some trace of lead", "p1")
    assert held.diff == "had [-no-]{+some+} trace of lead"
    assert 80 < held.similarity < 100
    assert locate_quote(Text("We can't stay.\n"), "We can").diff == "we can [-t-]"


def test_spans_lead_back_to_the_text_as_it_is() -> None:
    held = locate_quote(TEXT, 'the "main" reservoir', "p1")
    assert [ARTICLE[start:end] for start, end in held.spans] == ["the “main” reservoir"]
    held = locate_quote(TEXT, "It tests wells … every month", "p3")
    assert [ARTICLE[start:end] for start, end in held.spans] == ["It tests wells", "every month"]


def test_a_moved_paragraph_is_noticed() -> None:
    lines = ARTICLE.splitlines()
    moved = Text("\n".join([*lines[:2], *lines[3:], lines[2]]))
    assert locate_quote(moved, "had no trace of lead", "p1").state is QuoteState.MOVED


def test_words_broken_at_the_end_of_a_line() -> None:
    text = Text("The inter-\nnational report on well-\nknown pumps and infil\u00ad\ntration.\n")
    for quote in ("The international report", "well-known pumps", "infiltration"):
        assert locate_quote(text, quote).state is QuoteState.NORMALISED


def test_pages_and_timecodes() -> None:
    pages = Text("First page.\n\fSecond page: the pumps are new.\n\fThird.\n")
    assert locate_quote(pages, "the pumps are new", "page 2").state is QuoteState.EXACT
    assert locate_quote(pages, "the pumps are new", "p2").state is QuoteState.EXACT
    assert locate_quote(pages, "the pumps are new", "page 3").places == ("page 2",)
    speech = Text("00:00:05 Good evening.\n00:12:30 The pumps are new.\n00:13:00 Good night.\n")
    assert locate_quote(speech, "The pumps are new", "12:30").state is QuoteState.EXACT
    assert locate_quote(speech, "The pumps are new", "00:13:00").state is QuoteState.MOVED


def test_paragraphs_of_wrapped_lines_and_a_missing_standfirst() -> None:
    text = Text("Headline\n\n—\n\nThe first paragraph\nruns over two lines.\n\nThe second one.\n")
    assert locate_quote(text, "runs over two lines", "p1").state is QuoteState.EXACT
    assert locate_quote(text, "The second one", "p2").state is QuoteState.EXACT
    assert locate_quote(text, "The second one", "standfirst").state is QuoteState.MOVED


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert locate_quote(Text("They had supported it.\n"), "had support").state is QuoteState.ALTERED
