"""Words as a person counts them, in every script: what stands between blanks, without case and punctuation."""

import unicodedata

from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

PIECE = compiled_later(r"[^\s—–/]+")  # dashes and slashes part words too
CLOSING = {"“": "”", "„": "“", "‘": "’", "«": "»", "‹": "›", "「": "」", "『": "』", '"': '"'}
Phrase = tuple[str, ...]


@value_class()
class PlainWord:
    """A word without case and punctuation, with its place in the text."""

    word: str
    start: int
    end: int


def plain_words(text: str) -> list[PlainWord]:
    """Return the words of a text, in order."""
    pieces = ((_word(piece[0]), piece.start(), piece.end()) for piece in PIECE.finditer(text))
    return [PlainWord(word, start, end) for word, start, end in pieces if word]


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the spans of a text that stand between quotation marks, the marks with them; an open one has none."""
    spans, start, closing = [], -1, ""
    for at, character in enumerate(text):
        if not closing and character in CLOSING:
            start, closing = at, CLOSING[character]
        elif character == closing:
            spans.append((start, at + 1))
            closing = ""
    return spans


def _word(piece: str) -> str:
    if piece.isalnum():
        return piece.casefold()
    kept = (c for c in unicodedata.normalize("NFC", piece) if c.isalnum() or unicodedata.category(c)[0] == "M")
    return "".join(kept).casefold()


def phrase(text: str) -> Phrase:
    """Return the words of a text alone, to look them up."""
    return tuple(word.word for word in plain_words(text))
