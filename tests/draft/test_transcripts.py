"""What is said in transcripts: by name, in subtitles, in answers."""

from claimcheck.draft.drafting import drafts
from claimcheck.draft.reading import proposals
from claimcheck.draft.records import Origin
from claimcheck.ledger.model import Ledger
from claimcheck.sources.quotes import Text

DEBATE = """MODERATOR: Good evening to you both. Why is the dam not repaired?

SENATOR LEE: The dam was inspected in May. It will be repaired.

MR BERG: That is what they said last year. Who believes that?

SENATOR LEE: We had no money for it then, and that is the truth."""
SUBTITLES = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Ann Lee>The dam was inspected in May.

2
00:00:05.000 --> 00:00:08.000
<v Bo Berg>Nobody has seen that report, and it is late.

3
00:00:09.000 --> 00:00:11.000
<v Ann Lee>It was published on the site of the council."""
INTERVIEW = """Q: When was the dam inspected?

A: It was inspected in May, and the report is public.

Q: Will it hold?

A: I think that it will hold for ten years."""


INTRODUCTION = """A talk about dams

A standfirst

Ann Lee inspects dams. The mayor of Weir, Bo Berg, said that the dam leaks. Lee is an engineer.

"""


def read(text: str) -> list[tuple[str, str, str]]:
    made = drafts(proposals(text), Origin(Text(text), None, Ledger()))
    return [
        (draft.claim["attribution"][0]["actor"], draft.claim["appears_in"][0]["at"], draft.claim["text"])
        for draft in made
    ]


def test_turns_of_a_debate_are_said_by_name_and_questions_are_left_out() -> None:
    assert [(who, words) for who, _, words in read(DEBATE)] == [
        ("Senator Lee", "The dam was inspected in May."),
        ("Senator Lee", "It will be repaired."),
        ("Mr Berg", "That is what they said last year."),
        ("Senator Lee", "We had no money for it then, and that is the truth."),
    ]


def test_the_cue_of_a_subtitle_is_the_place() -> None:
    assert [(who, at) for who, at, _ in read(SUBTITLES)] == [
        ("Ann Lee", "00:00:01"), ("Bo Berg", "00:00:05"), ("Ann Lee", "00:00:09"),
    ]  # fmt: skip


def test_answers_of_an_interview_are_drafted_and_whose_they_are_is_asked() -> None:
    made = drafts(proposals(INTERVIEW), Origin(Text(INTERVIEW), None, Ledger()))
    assert [draft.claim["text"] for draft in made] == [
        "It was inspected in May, and the report is public.",
        "I think that it will hold for ten years.",
    ]
    assert all("attribution" in draft.unsure for draft in made)


def test_what_comes_before_an_interview_is_an_article_and_whom_it_names_most_often_answers() -> None:
    assert [(who, words) for who, _, words in read(INTRODUCTION + INTERVIEW)][:2] == [
        ("Bo Berg", "The dam leaks."),
        ("Ann Lee", "It was inspected in May, and the report is public."),
    ]
    assert all("attribution" in one.unsure for one in proposals(INTRODUCTION + INTERVIEW)[1:])


def test_words_that_weaken_an_answer_are_its_hedge() -> None:
    text = INTERVIEW.replace("I think that it will", "Perhaps it will")
    assert [[text[slice(*span)] for span in one.hedges] for one in proposals(text)] == [[], ["Perhaps"]]
