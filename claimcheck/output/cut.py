"""Cells of a table or a fact, cut to a width or broken into lines, with the stretches in them that were hit."""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.output import cells
from claimcheck.output.blocks import Cell, Marked
from claimcheck.output.terminal import Terminal
from claimcheck.text.patterns import compiled_later

LEAD = compiled_later(r"[│├└ ]*")  # what draws a tree, or indents
LEAST = 4  # columns beside what draws a tree
BELOW = str.maketrans("├└", "│ ")


def shown(cell: Cell, terminal: Terminal) -> Marked:
    """Return a cell as the terminal can show it, its sign before it, in its text."""
    if isinstance(cell, str):
        return Marked(terminal.shown(cell))
    sign = terminal.shown(cell.sign) + " " if cell.sign and cell.text else ""
    text, hits, at = sign, [], 0
    for start, end in cell.hits:
        text += _part(cell.text[at:start], terminal)
        before = len(text)
        text += _part(cell.text[start:end], terminal)
        hits.append((before, len(text)))
        at = end
    return Marked(text + terminal.shown(cell.text[at:]), cell.style, tuple(hits), sign, cell.underlined)


def _part(text: str, terminal: Terminal) -> str:
    """Return a part of a cell, whose last line break counts."""
    return terminal.shown(text + "|")[:-1]


def slice_of(cell: Marked, start: int, end: int) -> Marked:
    """Return the part of a cell between two characters."""
    hits = ((max(a, start) - start, min(b, end) - start) for a, b in cell.hits if a < end and b > start)
    return replace(cell, text=cell.text[start:end], hits=tuple(hits))


def cut(cell: Marked, columns: int, ellipsis: str) -> Marked:
    """Return a cell cut to so many columns, an ellipsis where something is left out, its first hit in view."""
    if cells.width(cell.text) <= columns:
        return cell
    room = max(1, columns - len(ellipsis))
    end = cells.cut(cell.text, room)
    if cell.hits and cell.hits[0][1] > end and (start := _start(cell, room - len(ellipsis))) > 0:
        rest = slice_of(cell, start, len(cell.text))
        moved = tuple((a + len(ellipsis), b + len(ellipsis)) for a, b in rest.hits)
        cell = replace(rest, text=ellipsis + rest.text, hits=moved)
        if cells.width(cell.text) <= columns:
            return cell
        end = cells.cut(cell.text, room)
    kept = slice_of(cell, 0, len(cell.text[:end].rstrip()))
    return replace(kept, text=kept.text + ellipsis)


def _start(cell: Marked, room: int) -> int:
    """Return where a text is to begin, at a word, so that its first hit is in view and as much before it as fits."""
    hit, end = cell.hits[0]
    start = end - room
    return min(cell.text.find(" ", start, hit) + 1 or start, hit) if start > 0 else 0


def cut_items(cell: Marked, columns: int, ellipsis: str) -> Marked:
    """Return as many ids of a list ("a, b, c") as fit whole, the first always."""
    if cells.width(cell.text) <= columns or ", " not in cell.text:
        return cell
    kept, *others = cell.text.split(", ")
    for item in others:
        if cells.width(f"{kept}, {item}, ") + len(ellipsis) > columns:
            break
        kept += f", {item}"
    return Marked(f"{kept}, {ellipsis}", cell.style)


def wrapped(cell: Marked, columns: int, *, breaking: bool = False) -> Iterator[Marked]:
    """Yield the lines of a cell, those after the first below its first word; what draws a tree goes on beside them.

    Words that are longer than a line are broken if `breaking`, else they stand whole.
    """
    lead = LEAD.match(cell.text)
    before = lead[0] if lead else ""
    room = columns - len(before) if columns - len(before) >= LEAST else columns
    spans = cells.lines(cell.text[len(before) :], room, breaking=breaking)
    for number, (start, end) in enumerate(spans):
        part = slice_of(cell, len(before) + start, len(before) + end)
        leading = before.translate(BELOW) if number else before
        hits = tuple((a + len(leading), b + len(leading)) for a, b in part.hits)
        yield replace(part, text=leading + part.text, hits=hits)
    if not cell.text.strip():
        yield replace(cell, text="")
