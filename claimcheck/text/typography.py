"""A text without its typography, and the way back from each of its characters to the text it was made from."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.text.span import Span

QUOTES = "'\"`´‘’‚‛“”„‟«»‹›′″"
DASHES = "\\-‐‑‒–—―−"
UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # soft hyphen, zero-width and direction marks
BLANK = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # every white space but " "
AROUND = f"[ {BLANK}{UNSEEN}]*"
# Whatever a typesetter may change. What this does not match stays as it is.
SPECIAL = re.compile(
    rf"(?P<wrap>(?<=[^\W\d_])[-‐\u00ad][ \t]*\r?\n[ \t]*(?=[^\W\d_]))"
    rf"|(?P<dash>{AROUND}[{DASHES}]+(?:{AROUND}[{DASHES}]+)*{AROUND})"
    rf"|(?P<space>[{UNSEEN}]*[ {BLANK}](?:[ {BLANK}{UNSEEN}]+|(?<! )))"
    rf"|(?P<unseen>[{UNSEEN}]+)"
    rf"|(?P<quote>[{QUOTES}]+)"
    rf"|(?P<dots>\.(?: ?\.){{2}})"
    rf"|(?P<other>[A-Za-z]?[^\x00-\x7f{QUOTES}{DASHES}{UNSEEN}{BLANK}]+)"
)
FOLDED = {"wrap": "", "dash": "-", "unseen": "", "quote": "'", "dots": "…", "space": " "}
Piece = tuple[str, int, int]  # plain characters, and the span [start, end) they stand for


@dataclass(frozen=True, slots=True)
class PlainText:
    """`text` in plain characters, in pieces: the place of each in `text` and the span of the original behind it.

    A piece as long as its original was copied character by character; any other stands for the whole of it.
    """

    text: str
    at: tuple[int, ...]
    spans: tuple[Span, ...]

    def span(self, start: int, end: int) -> Span:
        """The characters of the original that text[start:end] stands for; the span must hold a character."""
        first, last = self._piece(start), self._piece(end - 1)
        (origin, _), (tail, tail_end) = self.spans[first], self.spans[last]
        begin = origin + start - self.at[first] if self._copied(first) else origin
        return begin, tail + end - self.at[last] if self._copied(last) else tail_end

    def _piece(self, place: int) -> int:
        return bisect_right(self.at, place) - 1

    def _copied(self, piece: int) -> bool:
        following = self.at[piece + 1] if piece + 1 < len(self.at) else len(self.text)
        start, end = self.spans[piece]
        return following - self.at[piece] == end - start


def plain_text(text: str, *, joined: bool = True) -> PlainText:
    r"""Fold quotation marks, dashes, spaces, line breaks, soft hyphens and accents (NFC) into one form each.

    A word broken at a line's end is joined; with joined=False it keeps its hyphen ("well-\nknown").
    """
    parts, at, spans, size = list[str](), list[int](), list[Span](), 0
    for piece, start, end in _pieces(text, joined):
        if piece:
            parts.append(piece)
            at.append(size)
            spans.append((start, end))
            size += len(piece)
    return PlainText("".join(parts), tuple(at), tuple(spans))


def wording(text: str) -> str:
    """A quote in plain characters, without blanks around it."""
    return plain_text(text).text.strip()


def folded_case(text: str) -> str:
    """Lower case, character for character: what grows in lower case stays."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _pieces(text: str, joined: bool) -> Iterator[Piece]:
    done = 0
    for found in SPECIAL.finditer(text):
        if found.lastgroup == "other":
            if unicodedata.is_normalized("NFC", found[0]) and not any("ﬀ" <= c <= "ﬆ" for c in found[0]):
                continue
            yield text[done : found.start()], done, found.start()
            yield from _composed(found[0], found.start())
        else:
            piece = FOLDED[found.lastgroup or ""] if joined or found.lastgroup != "wrap" else "-"
            if piece == found[0]:
                continue
            yield text[done : found.start()], done, found.start()
            yield piece, found.start(), found.end()
        done = found.end()
    yield text[done:], done, len(text)


def _composed(text: str, offset: int) -> Iterator[Piece]:
    """Each letter with its accents as NFC has it, ligatures as their letters."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not (unicodedata.combining(text[end]) or "\u1160" <= text[end] <= "\u11ff"):
            letter = text[start:end]
            ligature = "ﬀ" <= letter[0] <= "ﬆ"
            whole = unicodedata.normalize("NFKC", letter) if ligature else unicodedata.normalize("NFC", letter)
            yield whole, offset + start, offset + end
            start = end
