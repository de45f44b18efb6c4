"""The sentences of a text, as spans of it."""

import re
from collections.abc import Iterator

from claimcheck.text.span import Span

END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\W_a-zß-ÿ])|[。！？]")
SHORTENED = re.compile(
    r"(?:^|[\s(“\"'‘])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Capt|Gov|Sen|Rep|Sgt|Jr|Sr|vs|No|"
    r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|e\.g|i\.e)\.$"
)
INITIALS = re.compile(r"(?:[A-Za-z]\.){2,}$")
STARTER = re.compile(r"\s+(?:The|It|In|He|She|They|But|And|For|This|That|A|An|We|At|On|Its|Recently|However)\b")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of text[start:end], without the white space around them.

    "Dr.", "U.S." and initials end none, unless (for "U.S.") a word follows that begins one.
    """
    end = len(text) if end is None else end
    at = start
    for found in END.finditer(text, start, end):
        head = text[at : found.end()]
        initials = INITIALS.search(head) and STARTER.match(text, found.end())
        if SHORTENED.search(head) and not initials:
            continue
        yield from _trimmed(text, at, found.end())
        at = found.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if any(map(str.isalnum, piece)):
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
