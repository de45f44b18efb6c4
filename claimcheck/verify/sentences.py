"""The sentences of a draft: where they stand, what they cite, which say nothing that could be held to a source."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Ledger
from claimcheck.text.language import is_english
from claimcheck.text.patterns import compiled_later
from claimcheck.text.plain_words import quotations
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.tokens import tokens
from claimcheck.verify.citations import CITING, Citation, Unknown, resolve
from claimcheck.verify.draft import Draft
from claimcheck.verify.markdown import Block

LONGEST = 1500  # characters of a sentence that is judged; longer ones are lists or no prose
FEWEST = 3  # words of one
OWN = compiled_later(
    r"\b(?:[Ww]e|[Oo]ur|us|I(?= [a-z])|[Mm]y|In this (?:article|story|piece|briefing|series|report))\b"
)
QUESTION = compiled_later(r"\?[\"'”’)\s]*$")
ABSENCE = compiled_later(
    r"\b(?:no (?:\w+ )?(?:evidence|records?|signs?|trace|indications?|mention|figures?|comment|reply|answer|response|"
    r"copies)|nothing (?:is known|has been)|nobody knows|did not (?:respond|answer|reply|return|comment)|"
    r"not (?:yet )?(?:known|clear|published|confirmed|verified|settled)|could not be (?:reached|verified|confirmed|"
    r"found)|could not (?:verify|confirm|establish)|declined to comment|remains? (?:unclear|unknown|open)|"
    r"(?:is|are|was|were) unclear)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a draft at text[start:end].

    `cited` are its own citations, `cited_around` those of its paragraph where it has none; `before` is the text of the
    sentence before it, or of the heading; `skip` says why it is not judged (heading, question, own, short, long,
    language), `absence` that it tells of something that is not there; `ignored` are rules that do not speak about it,
    each with the reason.
    """

    text: str
    start: int
    end: int
    before: str = ""
    skip: str = ""
    absence: bool = False
    cited: Sequence[Citation] = ()
    cited_around: Sequence[Citation] = ()
    unknown: Sequence[Unknown] = ()
    ignored: Mapping[str, str] = field(default_factory=dict)

    @property
    def citations(self) -> Sequence[Citation]:
        """What is cited for the sentence: its own citations, or else those of its paragraph."""
        return self.cited or self.cited_around


@dataclass(frozen=True)
class _Marks:
    """The citations of a draft, and what is ignored, by place."""

    citations: Sequence[Citation | Unknown]
    ignored: Sequence[tuple[int, int, str, str]]

    def within(self, start: int, end: int) -> list[Citation | Unknown]:
        return [mark for mark in self.citations if start <= mark.start < end]


def read_sentences(draft: Draft, ledger: Ledger) -> list[Sentence]:
    """Return the sentences of a draft in order, with what they cite of the ledger."""
    citations = [
        citation for mark in draft.marks if mark.kind in CITING for citation in resolve(mark, draft.notes, ledger)
    ]
    ignored = [(mark.start, mark.end, mark.name, mark.at) for mark in draft.marks if mark.kind == "ignore"]
    text = _without(draft.text, citations, draft.raw)
    context, read = "", list[Sentence]()
    blocks = list(draft.blocks)
    for number, block in enumerate(blocks):
        following = blocks[number + 1].start if number + 1 < len(blocks) else len(draft.raw)
        before = blocks[number - 1].end if number else 0
        marks = _of_block(citations, ignored, block, before, following)
        if block.kind in ("code", "table"):
            continue
        here = list(_in_block(text, block, marks, context, heading=block.kind == "heading"))
        read += here
        context = here[-1].text if here else context
    return read


def _of_block(
    citations: Sequence[Citation | Unknown], ignored: Sequence[tuple[int, int, str, str]], block: Block, before: int,
    following: int,
) -> _Marks:  # fmt: skip
    """The marks of a block: citations in it and behind it, what is ignored in it and before it."""
    starts = [citation.start for citation in citations]
    cited = citations[bisect_right(starts, block.start - 1) : bisect_right(starts, following - 1)]
    silent = [mark for mark in ignored if before <= mark[0] < block.end]
    return _Marks(cited, silent)


def _in_block(text: str, block: Block, marks: _Marks, context: str, *, heading: bool) -> Iterator[Sentence]:
    spans = list(_bounded(text, block))
    after_last = [mark for mark in marks.citations if spans and mark.start >= spans[-1][1]]
    around = [mark for mark in after_last if isinstance(mark, Citation)]
    for number, (start, end) in enumerate(spans):
        until = spans[number + 1][0] if number + 1 < len(spans) else block.end
        own = marks.within(start if number else block.start, until)
        if len(spans) == 1:
            own = list(marks.citations)
        own = [mark for mark in own if len(spans) == 1 or mark not in after_last]
        unknown = [
            mark for mark in (*own, *(after_last if number + 1 == len(spans) else ())) if isinstance(mark, Unknown)
        ]
        cited = [mark for mark in own if isinstance(mark, Citation)]
        words = " ".join(text[start:end].split())
        skip = _skip(words, heading=heading)
        ignored = _ignored(marks.ignored, start, until, spans)
        yield Sentence(
            text[start:end], start, end, context, skip, bool(ABSENCE.search(words)), cited, around, unknown, ignored
        )
        context = words


def _bounded(text: str, block: Block) -> Iterator[Span]:
    """The sentences of a block; a heading, whatever stops it has, is one."""
    if block.kind == "heading":
        piece = text[block.start : block.end]
        if any(map(str.isalnum, piece)):
            lead = len(piece) - len(piece.lstrip())
            yield block.start + lead, block.start + len(piece.rstrip())
    else:
        yield from sentences(text, block.start, block.end)


def _ignored(
    marks: Sequence[tuple[int, int, str, str]], start: int, until: int, spans: Sequence[Span]
) -> dict[str, str]:
    """The rules silenced for a sentence: by a mark in it, or by one before or behind all of the paragraph."""
    first, last = spans[0][0], spans[-1][1]
    return {
        rule: because for place, _, rule, because in marks
        if start <= place < until or place < first or (place >= last and len(spans) > 1)
    }  # fmt: skip


def _skip(words: str, *, heading: bool) -> str:
    """Why a sentence is not judged; "" where it is."""
    if heading:
        return "heading"
    if len(words) > LONGEST:
        return "long"
    if QUESTION.search(words):
        return "question"
    if sum(1 for _ in tokens(words)) < FEWEST:
        return "short"
    if OWN.search(outside_quotations(words)):
        return "own"
    return "" if is_english(words) else "language"


def outside_quotations(text: str) -> str:
    """Return a text with what stands between quotation marks blanked, of the same length."""
    for start, end in quotations(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _without(text: str, citations: Sequence[Citation | Unknown], raw: str) -> str:
    """The text without the brackets that turned out to be citations."""
    parts, at = [], 0
    for start, end in sorted({(mark.start, mark.end) for mark in citations if raw[mark.start] == "["}):
        if start >= at and raw[end - 1] == "]":
            parts += [text[at:start], " " * (end - start)]
            at = end
    return "".join(parts) + text[at:]
