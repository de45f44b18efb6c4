"""Where in a text something stands, by the names that people cite: headline, p3, page 14, line 7, 00:12:30, byline.

A text is cut into blocks at its empty lines, or, when it has none, into its lines. The first block is the headline,
the second the standfirst, those after it are p1, p2 and so on. A block that is a lone dash stands for one that is not
there: a text without a standfirst has "—" in its place. Pages end at form feeds, lines at line breaks; in a text that
has pages, p3 is a page. A time holds from where it is written to the next; in SRT and WebVTT as long as its cue. The
byline is the block near the top that begins with "By", or the one at the end that says who the author is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from claimcheck.dataclass import dataclass
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.timecodes import Cue, clock, cues, running, seconds, subtitles

NUMBERED = compiled_later(
    r"(?P<unit>pages?|pp?\.|paragraphs?|paras?\.?|¶|p|lines?|ll?\.)?\s*+(?P<number>\d{1,6})", re.IGNORECASE
)
RANGE = compiled_later(r"\s*+(?:[-–—/&]|,(?!\d)|\b(?:and|to)\b)\s*+")
LINE = compiled_later(r"([^\n\f]*+)(\n|\f|\Z)")
EMPTY = compiled_later(r"\n[ \t\r]*+\n|\f")
NAMED = ("headline", "standfirst")
ABSENT = "—"  # in the place of a headline or standfirst that is not there
BYLINE = "byline"
BY = compiled_later(r"(?:By|BY|by|Von|Par|Por)\s+[^\W\d_a-zß-ÿ]")
AUTHOR = compiled_later(
    r"\b(?:is|are|was|writes?|reports?)\b[^.]{0,120}\b(?:correspondents?|reporters?|journalists?|writers?|editors?|authors?|"
    r"columnists?|analysts?|fellows?|professors?|researchers?|contributors?|freelancers?)\b"
)
AUTHORS_HEAD = compiled_later(r"authors?\s*:?\s*$", re.IGNORECASE)
TOP, LONGEST_BY, LONGEST_AUTHOR = 5, 80, 400  # blocks at the top that may be a byline; characters of one


@dataclass(frozen=True)
class Places:
    """The cuts of one text; `paragraphs` start with headline and standfirst."""

    text: str
    paragraphs: tuple[Span, ...]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each paragraph begins."""
        return tuple(start for start, _ in self.paragraphs)

    @cached_property
    def pages(self) -> tuple[Span, ...]:
        """The pages, when the text has form feeds."""
        return _between(self.text, "\f") if "\f" in self.text else ()

    @cached_property
    def page_starts(self) -> tuple[int, ...]:
        """Where each page begins."""
        return tuple(start for start, _ in self.pages)

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines."""
        return _between(self.text, "\n")

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """What is said from one time to the next, when the text has times."""
        return cues(self.text)

    @cached_property
    def cue_marks(self) -> tuple[int, ...]:
        """Where each time of SRT or WebVTT is written; nothing for other texts."""
        return tuple(cue.mark for cue in self.cues) if subtitles(self.text) else ()

    @cached_property
    def byline(self) -> Span | None:
        """The block that says who wrote the text; None where none is seen to."""
        blocks = [(span, self.text[slice(*span)].strip()) for span in (*self.paragraphs[1:TOP], *self.paragraphs[-2:])]
        for span, block in blocks[:-2]:
            if len(block) <= LONGEST_BY and BY.match(block):
                return span
        (_, before), (span, last) = blocks[-2:] if len(self.paragraphs) > len(NAMED) else [((0, 0), ""), ((0, 0), "")]
        about = AUTHORS_HEAD.search(before[-LONGEST_BY:]) or AUTHOR.search(last)
        return span if last and about and len(last) <= LONGEST_AUTHOR else None

    def region(self, at: str) -> Span | None:
        """The span that a locator means ("p2", "p2-p3", "12m30s"); None for words that name no place here (table 2).

        A place beyond the end of the text is an empty span: nothing stands in it.
        """
        wanted = at.strip().casefold()
        first, *rest = RANGE.split(wanted, maxsplit=1) if wanted not in NAMED else [wanted]
        unit = NUMBERED.fullmatch(first)
        last = f"{unit['unit'] or ''}{rest[0]}" if unit and rest and rest[0].isdecimal() else (rest or [first])[0]
        if (begins := seconds(first)) is not None and (ends := seconds(last)) is not None:
            return self._timed(begins, max(begins, ends))
        spans = [self._single(place) for place in (first, last)]
        if spans[0] is None or spans[1] is None:
            return None
        return (spans[0][0], max(spans[0][1], spans[1][1])) if spans[0][1] else spans[0]

    def name(self, offset: int, end: int | None = None) -> str:
        """What a place is called: headline, standfirst, p7, byline; the page or the time where there are such.

        With `end`, what the span from offset to there is called: "p1-p2" where it runs over the end of a paragraph.
        """
        first = self._name(offset)
        last = first if end is None else self._name(max(offset, end - 1))
        return first if first == last else f"{first}-{last}"

    def paragraph_around(self, start: int, end: int) -> Span:
        """From the beginning of the paragraph that `start` is in to the end of the one that `end` is in."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = max(first, bisect_left(self.starts, end) - 1)
        return self.paragraphs[first][0], max(end, self.paragraphs[last][1])

    def _name(self, offset: int) -> str:
        if self.cue_marks:
            index = bisect_right(self.cue_marks, offset) - 1
            return clock(self.cues[max(0, index)].begins)
        if self.pages:
            return f"page {bisect_right(self.page_starts, offset)}"
        index = bisect_right(self.starts, offset) - 1
        if self.byline and index >= 0 and self.paragraphs[index] == self.byline:
            return BYLINE
        return "" if index < 0 else NAMED[index] if index < len(NAMED) else f"p{index - 1}"

    def _single(self, place: str) -> Span | None:
        if place in NAMED:
            return _of(self.paragraphs, NAMED.index(place))
        if place == BYLINE:
            return self.byline
        hit = NUMBERED.fullmatch(place)
        if hit is None or not hit["unit"]:
            return None
        unit, number = hit["unit"], int(hit["number"])
        if unit.startswith("l"):
            return _of(self.lines, number - 1)
        if unit.startswith("page") or unit in ("p.", "pp.") or (unit == "p" and self.pages):
            return _of(self.pages, number - 1) if self.pages else None
        return _of(self.paragraphs, number + 1)

    def _timed(self, begins: float, ends: float) -> Span | None:
        """What is said from a second to another; None when the text has no times."""
        if not self.cues:
            return None
        hits = running(self.cues, begins, ends)
        return (hits[0].mark, hits[-1].end) if hits else (0, 0)


def cut(text: str) -> Places:
    """Cut a text into headline, standfirst and paragraphs; a cue of SRT or WebVTT is one, without its time."""
    if subtitles(text):
        return Places(text, tuple((cue.start, cue.end) for cue in cues(text)))
    if EMPTY.search(text.strip(" \t\r\n")):
        spans = list(_blocks(text))
    else:
        spans = [span for span in _between(text, "\n") if text[span[0] : span[1]].strip()]
    return Places(text, tuple(_shown(text, span) for span in spans))


def _blocks(text: str) -> Iterator[Span]:
    """Runs of lines that are not blank, within a page."""
    start, end = -1, 0
    for line in LINE.finditer(text):
        if line[1].strip():
            start, end = (line.start() if start < 0 else start), line.end(1)
        if start >= 0 and (line[2] != "\n" or not line[1].strip()):
            yield start, end
            start = -1


def _shown(text: str, span: Span) -> Span:
    """The span of a block, empty for the dash that stands for one that is not there."""
    start, end = span
    return (start, start) if text[start:end].strip() in ("-", "–", "—") else span


def _of(spans: Sequence[Span], index: int) -> Span:
    return spans[index] if 0 <= index < len(spans) else (0, 0)


def _between(text: str, mark: str) -> tuple[Span, ...]:
    starts = [0, *(hit.end() for hit in re.finditer(mark, text))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return tuple(zip(starts, ends, strict=True))
