"""Where in a text something stands, by the names that people cite: headline, p3, page 14, line 7, 00:12:30.

A text is cut into blocks at its empty lines, or, when it has none, into its lines. The first block is the headline,
the second the standfirst, those after it are p1, p2 and so on. A block that is a lone dash stands for one that is not
there: a text without a standfirst has "—" in its place. Pages end at form feeds, lines at line breaks; in a text that
has pages, p3 is a page. A timecode holds from where it is written to the next.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.text.span import Span

LOCATOR = re.compile(
    r"(?P<unit>pages?|pp?\.|paragraphs?|paras?\.?|¶|p|lines?|ll?\.)\s*(?P<first>\d{1,6})(?:\s*[-–]\s*\D{0,10}?(?P<last>\d{1,6}))?",
    re.IGNORECASE,
)
TIMECODE = re.compile(r"(?<![\d:])(?:\d{1,2}:)?\d{1,2}:\d\d(?![\d:])")
EMPTY = re.compile(r"\n[ \t\r]*\n|\f")
BLOCK = re.compile(r"[^\n\f]*[^\s](?:[^\n\f]*)(?:\n(?![ \t\r]*(?:\n|\f|$))[^\n\f]*)*")
NAMED = ("headline", "standfirst")
ABSENT = "—"  # in the place of a headline or standfirst that is not there


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
    def lines(self) -> tuple[Span, ...]:
        """The lines."""
        return _between(self.text, "\n")

    def region(self, at: str) -> Span | None:
        """The span that a locator means; None for words that name no place here (byline, table 2).

        A place beyond the end of the text is an empty span: nothing stands in it.
        """
        wanted = at.strip().casefold()
        if wanted in NAMED:
            return _of(self.paragraphs, NAMED.index(wanted), NAMED.index(wanted))
        if found := LOCATOR.fullmatch(wanted):
            first, last = int(found["first"]), int(found["last"] or found["first"])
            return self._numbered(found["unit"], first, max(first, last))
        return self._timed(wanted) if TIMECODE.fullmatch(wanted) else None

    def name(self, offset: int) -> str:
        """What a place is called: headline, standfirst, p7; the page too where there are pages."""
        index = bisect_right(self.starts, offset) - 1
        block = "" if index < 0 else NAMED[index] if index < len(NAMED) else f"p{index - 1}"
        page = f"page {bisect_right([start for start, _ in self.pages], offset)}" if self.pages else ""
        return page or block

    def _numbered(self, unit: str, first: int, last: int) -> Span | None:
        if unit.startswith("l"):
            return _of(self.lines, first - 1, last - 1)
        if unit.startswith("page") or unit in ("p.", "pp.") or (unit == "p" and self.pages):
            return _of(self.pages, first - 1, last - 1) if self.pages else None
        return _of(self.paragraphs, first + 1, last + 1)

    def _timed(self, code: str) -> Span | None:
        """From the timecode to the next; None when the text does not have it."""
        start = next((each for each in TIMECODE.finditer(self.text) if _clock(each[0]) == _clock(code)), None)
        if start is None:
            return None
        following = TIMECODE.search(self.text, start.end())
        return start.start(), following.start() if following else len(self.text)


def cut(text: str) -> Places:
    """Cut a text into headline, standfirst and paragraphs."""
    if EMPTY.search(text.strip()):
        spans = [found.span() for found in BLOCK.finditer(text)]
    else:
        spans = [span for span in _between(text, "\n") if text[span[0] : span[1]].strip()]
    return Places(text, tuple(_shown(text, span) for span in spans))


def _shown(text: str, span: Span) -> Span:
    """The span of a block, empty for the dash that stands for one that is not there."""
    start, end = span
    return (start, start) if text[start:end].strip() in ("-", "–", "—") else span


def _of(spans: Sequence[Span], first: int, last: int) -> Span:
    if first < 0 or first >= len(spans):
        return 0, 0
    return spans[first][0], spans[min(last, len(spans) - 1)][1]


def _between(text: str, mark: str) -> tuple[Span, ...]:
    starts = [0, *(found.end() for found in re.finditer(mark, text))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return tuple(zip(starts, ends, strict=True))


def _clock(code: str) -> int:
    """Seconds."""
    parts = [int(part) for part in code.split(":")]
    return sum(part * 60**power for power, part in enumerate(reversed(parts)))
