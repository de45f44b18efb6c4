"""What is said in a transcript: lines NAME: …, questions and answers, cues of SRT and WebVTT, speaker by speaker."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.draft import hedging, kinds
from claimcheck.draft.names import PERSON, UNKNOWN, Name, gender_of, names
from claimcheck.draft.proposals import Proposal, of_article
from claimcheck.draft.speakers import Speaker
from claimcheck.draft.statements import Statement
from claimcheck.draft.units import Article, Unit, article
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.text.places import cut
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.timecodes import subtitles

TURN = compiled_later(
    r"^[ \t]*+(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?[ \t]+)?(?:<v(?:\.[\w.]+)? (?P<voice>[^>\n]{1,60})>|"
    r"(?P<name>(?:[A-Z][\w.’'\-]*|[A-Z]{1,3})(?:[ ](?:of|the|de|van|von|bin|al|"
    r"[A-Z(][\w.’'\-)]*)){0,5})[ \t]*:(?=[ \t\n]))",
    re.MULTILINE,
)
QUESTION, ANSWER = frozenset({"q", "question", "interviewer", "host", "moderator"}), frozenset({"a", "answer"})
FEWEST, SHARE = 3, 0.3  # turns of a transcript, and their share of its paragraphs
MIN_WORDS = 4
NO_SPEAKERS = frozenset(
    word_list("""
    note image photo sources source categories correction update editor's kind style webvtt region from to subject date
    http https
    """)
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a stretch: the span of the words, the span of the name and the name."""

    span: Span
    mention: Span
    name: str


def is_transcript(text: str) -> bool:
    """Return whether a text is a transcript: subtitles, or one in which many paragraphs begin with a speaker."""
    if subtitles(text):
        return True
    count = sum(1 for _ in _marks(text))
    return count >= FEWEST and count >= SHARE * len(cut(text).paragraphs)


def turns(text: str) -> list[Turn]:
    """Return the turns of a transcript in order; what stands before the first name is nobody's."""
    hits = list(_marks(text))
    stops = [*(hit.start() for hit in hits[1:]), len(text)]
    return [_turn(hit, stop) for hit, stop in zip(hits, stops, strict=True)]


def _marks(text: str) -> Iterator[re.Match[str]]:
    for hit in TURN.finditer(text):
        name = (hit["voice"] or hit["name"]).strip()
        if name.split()[0].lower().rstrip(".") not in NO_SPEAKERS:
            yield hit


def _turn(hit: re.Match[str], stop: int) -> Turn:
    group = "voice" if hit["voice"] else "name"
    return Turn((hit.end(), stop), hit.span(group), hit[group].strip())


def said(text: str) -> list[Proposal]:
    """Return what a transcript gives as said, a sentence each, with its speaker; questions are left out.

    What stands before the first speaker is read as an article; whom it names most often is who answers.
    """
    speaking = turns(text) or [Turn((0, len(text)), (0, 0), "")]
    before = article("" if subtitles(text) else text[: speaking[0].mention[0]])
    proposals = of_article(before)
    asked = _named_most(before)
    for turn in speaking:
        if turn.name.lower() in QUESTION:
            continue
        speaker = _speaker(turn.name, turn.mention) if turn.name.lower() not in ANSWER else asked
        proposals += [_proposal(text, span, speaker) for span in _spoken(text, turn.span)]
    return proposals


def _named_most(read: Article) -> Speaker:
    """Return the person whom an article names most often, the first of several, as a guess."""
    people = Counter(mention.name.text for mention in names(read) if mention.name.kind == PERSON)
    name = people.most_common(1)[0][0] if people else ""
    mention = next(((m.start, m.end) for m in names(read) if m.name.text == name), None)
    return Speaker(Name(name, PERSON if name else UNKNOWN, gender_of(name.split())), mention, False)


def _speaker(name: str, mention: Span) -> Speaker:
    """Return who speaks a turn by its name, nobody for a turn without one."""
    shown = name.title() if name.isupper() and len(name) > 4 else name
    who = Name(shown, PERSON if " " in name else UNKNOWN, gender_of(name.split()))
    return Speaker(who, mention if name else None, bool(name))


def _spoken(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a turn, cut where a time stands between them; no questions, nothing of a few words."""
    for start, end in cut(text).paragraphs if subtitles(text) else [span]:
        for a, b in sentences(text, max(start, span[0]), min(end, span[1])):
            words = text[a:b]
            if len(words.split()) >= MIN_WORDS and not words.rstrip('"”’').endswith("?") and "-->" not in words:
                yield a, len(words.rstrip(".!")) + a


def _proposal(text: str, span: Span, speaker: Speaker) -> Proposal:
    unit = Unit(*span, (), 0, True)
    words = text[slice(*span)]
    statement = Statement(unit, (span,), "transcript", "states", direct=True)
    kind, sure = kinds.kind(words, statement, speaker.text)
    unsure = {field for field, guessed in (("kind", not sure), ("attribution", not speaker.sure)) if guessed}
    return Proposal(
        (span,), (), "said", None, "transcript", "states", kind, hedging.hedge(text, statement), speaker, (),
        frozenset(unsure), True,
    )  # fmt: skip
