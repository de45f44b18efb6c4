"""How many columns of a terminal a text takes, and where it is cut or broken to fit so many."""

from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later

NARROW = compiled_later(  # one column each; a wide set of more than two ranges takes long to be compiled
    "(?>[ -~]++|[\xa0-\xac\xae-\u02ff]++|[\u2010-\u2027\u2030-\u205e]++|[\u2190-\u21ff\u2500-\u25fc]++)*+"
)
WORD = compiled_later(r"\S+")
LONGEST = 16  # characters looked at for each column: an emoji is several, and no cell is made of more


def width(text: str) -> int:
    """Return the columns that a text takes."""
    if text.isascii() or NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len  # only for text with wide or combining characters

    return cell_len(text)


def cut(text: str, columns: int) -> int:
    """Return how many characters, counted from the first, fit into so many columns."""
    start = text[: LONGEST * columns]
    if start.isascii() or NARROW.fullmatch(start):
        return min(len(text), columns)
    from rich.cells import chop_cells

    return len(next(iter(chop_cells(start, columns)), ""))


def lines(text: str, columns: int, *, breaking: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the spans [start, end) of the lines of a text that is broken between words.

    A word that is longer than the line (an id, an address) stays whole on a line of its own, unless `breaking`; one in
    a script that is written without blanks is broken between characters.
    """
    start = end = used = 0
    empty = True
    for word in WORD.finditer(text):
        at, size = word.start(), width(word[0])
        if not empty and used + (at - end) + size > columns:
            yield start, end
            empty = True
        if empty:
            start = end = at
            used = 0
            if size > columns and (breaking or not NARROW.fullmatch(word[0])):
                *whole, (at, _) = _pieces(text, *word.span(), columns)
                yield from whole
                start = end = at
                size = width(text[at : word.end()])
        used += at - end + size
        end, empty = word.end(), False
    if not empty:
        yield start, end


def _pieces(text: str, start: int, end: int, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of a word that is broken between characters."""
    while (fits := cut(text[start : min(end, start + LONGEST * columns)], columns)) and start + fits < end:
        yield start, start + fits
        start += fits
    yield start, end
