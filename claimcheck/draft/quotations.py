"""What stands between quotation marks in a text: in the marks of many languages, also over several paragraphs."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.dataclass import dataclass
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‟": "”", "``": "''", "″": "″"}
MARK = compiled_later('[“”„«»「」『』"‟]')
SINGLE = compiled_later(r"(?<![\w’'])[‘'](?=[\w\[(])")  # opens, where no double marks are used
CLOSES_SINGLE = compiled_later(r"(?<=[.,?!\w…)])[’'](?![\w])")
LETTER = compiled_later(r"[^\W_]")
MOST_UNCLOSED = 20  # marks of a paragraph that nothing closes: behind them none is looked for
LONGEST = 6000  # characters of a quotation


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks: the span with them, and that of the words; `open` where no mark ends it."""

    start: int
    end: int
    inner: Span
    open: bool = False


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return the outer quotations of a text in order; one that no mark ends within its paragraph ends with that.

    A mark that is not closed counts only where the next paragraph opens with one again, as long quotations do, or where
    it begins the paragraph. Single marks count in texts that have no double ones.
    """
    double = any(MARK.search(text, *span) for span in paragraphs)
    found: list[Quotation] = []
    for index, span in enumerate(paragraphs):
        goes_on = index + 1 < len(paragraphs) and text[paragraphs[index + 1][0]] in PAIRS
        found += _within(text, span, goes_on) if double else _single(text, span)
    return [quotation for quotation in found if LETTER.search(text, *quotation.inner)]


def _within(text: str, span: Span, goes_on: bool) -> Iterator[Quotation]:
    """Yield the quotations of one paragraph."""
    at, end = span
    unclosed = 0
    while unclosed < MOST_UNCLOSED and (opening := MARK.search(text, at, end)) is not None:
        at = opening.end()
        if opening[0] not in PAIRS or not _opens(text, opening.start(), span):
            continue
        closing = _closing(text, opening, end)
        if closing is not None and closing - opening.start() <= LONGEST:
            yield Quotation(opening.start(), closing + 1, _trimmed(text, opening.end(), closing))
            at = closing + 1
        elif goes_on or opening.start() == span[0]:
            yield Quotation(opening.start(), end, _trimmed(text, opening.end(), end), open=True)
            return
        else:
            unclosed += 1


def _closing(text: str, opening: re.Match[str], end: int) -> int | None:
    """Return where a quotation is closed: at the first of its closing marks that closes no inner one."""
    depth, marks = 0, PAIRS[opening[0]]
    for hit in MARK.finditer(text, opening.end(), end):
        if hit[0] == opening[0] and opening[0] not in marks:
            depth += 1
        elif hit[0] in marks:
            if not depth:
                return hit.start()
            depth -= 1
    return None


def _opens(text: str, at: int, span: Span) -> bool:
    """Return whether a mark can open: at the beginning, or behind a blank, bracket, dash or colon."""
    mark = text[at]
    if mark not in '"»':
        return True
    before = text[at - 1] if at > span[0] else " "
    after = text[at + 1] if at + 1 < span[1] else " "
    return (not before.isalnum() or mark == '"') and not after.isspace()


def _single(text: str, span: Span) -> Iterator[Quotation]:
    at, end = span
    while (opening := SINGLE.search(text, at, end)) is not None:
        closing = CLOSES_SINGLE.search(text, opening.end(), min(end, opening.end() + LONGEST))
        if closing is None:
            return
        yield Quotation(opening.start(), closing.end(), _trimmed(text, opening.end(), closing.start()))
        at = closing.end()


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return a span without the blanks around it, and without the comma before a closing mark."""
    piece = text[start:end]
    stop = start + len(piece.rstrip())
    if text[start:stop].endswith(",") or (stop < len(text) and text[start:stop].endswith((".", ";", ":"))):
        stop -= 1
    begin = start + len(piece) - len(piece.lstrip())
    return begin, max(begin, stop)
