"""The names of places in a text, and the way from a name to the characters it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.places import cut
from claimcheck.text.timecodes import seconds

STORY = "Pumps are new\n\nSay some\n\nThe pumps are new.\nThey work.\n\nNobody asked.\n"
NEWS = STORY + "\nThe Authors\n\nAnn Low is a reporter.\n"
PAGES = "Page one says the war\n\fis over now.\n\fThe end.\n"
SRT = """\
1
00:00:01,000 --> 00:00:04,000
We will not leave

2
00:00:04,500 --> 00:00:08,000
until the war
is over at 12:30.

3
01:02:03,500 --> 01:02:05,000
Good night.
"""
VTT = "WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nWe will not leave\n\n00:04.500 --> 00:08.000\nuntil it is over.\n"
TALK = "[00:00:05] Good evening, it is 8:30.\n[00:12:30] The pumps are new.\n[01:13:00] Good night.\n"


def at(text: str, place: str) -> str | None:
    span = cut(text).region(place)
    return None if span is None else " ".join(text[slice(*span)].split())


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        (NEWS, "headline", "Pumps are new"),
        (NEWS, "Standfirst", "Say some"),
        (NEWS, "p1", "The pumps are new. They work."),
        (NEWS, "para. 2", "Nobody asked."),
        (NEWS, "p1-p2", "The pumps are new. They work. Nobody asked."),
        (NEWS, "p1–2", "The pumps are new. They work. Nobody asked."),
        (NEWS, "p1 and p2", "The pumps are new. They work. Nobody asked."),
        (NEWS, "standfirst-p1", "Say some The pumps are new. They work."),
        (NEWS, "lines 5-6", "The pumps are new. They work."),
        (NEWS, "p99", ""),
        (NEWS, "byline", "Ann Low is a reporter."),
        (NEWS, "table 2", None),
        (NEWS, "page 2", None),
        (NEWS, "00:12:30", None),
        (PAGES, "page 2", "is over now."),
        (PAGES, "pp. 1-2", "Page one says the war is over now."),
        (PAGES, "p3", "The end."),
    ],
)
def test_a_place_means_these_words(text: str, place: str, words: str | None) -> None:
    assert at(text, place) == words


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        (SRT, "00:00:04", "until the war"), (SRT, "0:04", "until the war"), (SRT, "00:00:04,500", "until the war"),
        (SRT, "6s", "until the war"), (SRT, "00:00:01", "We will not"), (SRT, "[00:00:02]", "We will not"),
        (SRT, "1:02:03", "Good night"), (SRT, "1h02m03s", "Good night"), (SRT, "1:02:03.500", "Good night"),
        (SRT, "00:00:02-00:00:05", "We will not leave 2 00:00:04,500 --> 00:00:08,000 until the war"),
        (SRT, "12:30", None), (VTT, "0:04", "until it is over"), (VTT, "00:00:02", "We will not leave"),
        (TALK, "12:30", "The pumps"), (TALK, "00:12:30", "The pumps"), (TALK, "12m30s", "The pumps"),
        (TALK, "12 min 30 s", "The pumps"), (TALK, "00:13:59", "The pumps"), (TALK, "73:00", "Good night"),
        (TALK, "8:30", "Good evening"),
    ],
)  # fmt: skip
def test_a_time_means_what_is_said_then(text: str, place: str, said: str | None) -> None:
    words = at(text, place) or ""
    spoken = [part for part in ("We will", "until", "Good night", "Good evening", "The pumps") if part in words]
    assert said is None or said in words
    assert len(spoken) == (0 if said is None else 2 if "-" in place else 1)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (NEWS, "They work", "p1"), (NEWS, "work.\n\nNobody", "p1-p2"), (NEWS, "Ann Low", "byline"),
        (NEWS, "Pumps are new", "headline"), (NEWS, "some\n\nThe", "standfirst-p1"), (PAGES, "is over", "page 2"),
        (PAGES, "war\n\fis", "page 1-page 2"), (SRT, "is over", "00:00:04"), (SRT, "Good", "01:02:03"),
    ],
)  # fmt: skip
def test_a_place_is_called_by_a_name_that_means_it(text: str, words: str, name: str) -> None:
    start = text.index(words)
    places = cut(text)
    assert places.name(start, start + len(words)) == name
    region = places.region(name)
    assert region is not None
    assert region[0] <= start
    assert start + len(words) <= region[1]


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("Title\nBy Ann Low and Bob High\nLead\nText is here.\n", "By Ann Low and Bob High"),
        ("Title\nLead\nVon Ann Łow\nText.\n", "Von Ann Łow"),
        ("Title\nLead\nText.\nSubscribeThe Authors\nAnn Low, based in Lahore.\n", "Ann Low, based in Lahore."),
        (
            "Title\nLead\nText.\nAnn Low is our chief correspondent for pumps.\n",
            "Ann Low is our chief correspondent for pumps.",
        ),
        ("Title\nLead\nBy noon the pumps were new.\nThe end is near.\n", None),
        (
            "Title\nBy Ann Low is how a sentence begins that goes on and on, and so nobody takes it for one.\nx\n",
            None,
        ),
        ("Title\n", None),
        ("", None),
    ],
)
def test_the_byline_is_seen_by_its_words(text: str, byline: str | None) -> None:
    assert at(text, "byline") == byline


@pytest.mark.parametrize(
    ("clock", "value"),
    [("00:12:30", 750), ("12:30", 750), ("1:02:03,500", 3723.5), ("12m30s", 750), ("1h", 3600), ("01:02:03:12", 3723),
     ("90 s", 90), ("12", None), ("p2", None), ("", None), ("12:3", None), ("h", None)],
)  # fmt: skip
def test_forms_of_a_clock(clock: str, value: float | None) -> None:
    assert seconds(clock) == value


@given(st.text(alphabet="aB \n\f—.1:0>-\r", max_size=60))
def test_every_paragraph_is_called_by_a_name_that_means_it(text: str) -> None:
    places = cut(text)
    assert list(places.paragraphs) == sorted(places.paragraphs)
    for start, end in places.paragraphs:
        region = places.region(places.name(start, end)) if end > start else (start, end)
        assert region is not None
        assert region[0] <= start
        assert end <= region[1]
