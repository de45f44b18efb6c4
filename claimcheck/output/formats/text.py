"""For a person at a terminal: pages that fit its width, with colours; in a pipe, what `plain` writes."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from claimcheck.output import cells, cut
from claimcheck.output.blocks import Answer, Block, Facts, Marked, Table
from claimcheck.output.tables import INDENT, LeftOut, table_lines
from claimcheck.output.terminal import Page, StyledLine, Terminal
from claimcheck.text.escaping import one_line

if TYPE_CHECKING:
    from claimcheck.lint.rule import Finding

LABELS_ABOVE = 60  # columns: below, the labels of facts stand on lines of their own
AROUND = 60  # characters of an excerpt on each side of a finding


def write_answer(answer: Answer) -> Page:
    """Return the answer's blocks one below the other, then how many there are and how to see what is left out."""
    return Page(lambda terminal: _answer(answer, terminal))


def write_findings(findings: Sequence["Finding"]) -> Page:
    """Return each finding with the line it stands in and a caret below the place."""
    return Page(lambda terminal: (line for finding in findings for line in _finding(finding, terminal)))


def _answer(answer: Answer, terminal: Terminal) -> Iterator[StyledLine]:
    left_out = LeftOut()
    for number, block in enumerate(answer.blocks):
        if number:
            yield []
        yield from _block(block, terminal, left_out)
    if parts := _footer(answer, left_out):
        yield []
        yield from _joined(parts, terminal)


def _footer(answer: Answer, left_out: LeftOut) -> list[str]:
    """Return how many there are and how to see more, each a part of the line below the page."""
    parts = [str(answer.count), answer.count.hint] if answer.count else []
    if left_out.columns:
        parts.append(f"without {', '.join(left_out.columns)}: --wide")
    if left_out.cut:
        parts.append("whole texts: --wrap")
    return [part for part in parts if part]


def _joined(parts: Sequence[str], terminal: Terminal) -> Iterator[StyledLine]:
    """Yield the parts with dots between them, in as few lines as they need, none broken."""
    dot = terminal.shown(" · ")
    line = terminal.shown(parts[0])
    for part in map(terminal.shown, parts[1:]):
        if cells.width(line + dot + part) > terminal.width:
            yield [Marked(line, "muted")]
            line = part
        else:
            line += dot + part
    yield [Marked(line, "muted")]


def _block(block: Block, terminal: Terminal, left_out: LeftOut) -> Iterator[StyledLine]:
    if isinstance(block, Table):
        yield from table_lines(block, terminal, left_out)
    elif isinstance(block, Facts):
        yield from _facts(block, terminal)
    else:
        yield from ([part] for part in cut.wrapped(cut.shown(block.text, terminal), terminal.width))


def _facts(block: Facts, terminal: Terminal) -> Iterator[StyledLine]:
    yield from _whole(Marked(terminal.shown(block.title), "heading"), terminal.width)
    label_width = max((cells.width(label) for label, _ in block.rows), default=0)
    above = terminal.width < LABELS_ABOVE
    margin = 4 if above else label_width + 4
    for label, value in block.rows:
        name = terminal.shown(label)
        head = [Marked(" " * (label_width + 2 - cells.width(name))), Marked(name, "muted"), INDENT]
        if above:
            yield [INDENT, Marked(name, "muted")]
        for part in [value] if isinstance(value, str | Marked) else value:
            for line in cut.wrapped(cut.shown(part, terminal), terminal.width - margin):
                yield [Marked(" " * margin), line] if above or not head else [*head, line]
                head = []


def _whole(cell: Marked, width: int) -> Iterator[StyledLine]:
    yield from ([part] for part in cut.wrapped(cell, width))


def _finding(finding: "Finding", terminal: Terminal) -> Iterator[StyledLine]:
    place = terminal.shown(f"{one_line(finding.path)}:{finding.line}:{finding.column}: ")
    yield from _in_lines([
        Marked(place, "strong"), Marked(f"{finding.severity}: ", str(finding.severity)),
        Marked(terminal.shown(one_line(finding.message))), Marked(f" [{finding.rule}]", "muted"),
    ], terminal.width)  # fmt: skip
    before = terminal.shown(finding.excerpt[max(0, finding.column - 1 - AROUND) : finding.column - 1]).lstrip()
    after = terminal.shown(finding.excerpt[finding.column - 1 :][:AROUND])
    room = terminal.width - 4
    before = before[max(0, cells.width(before) - room // 2) :]
    excerpt = Marked(before + after, "muted")
    yield [Marked("    "), cut.slice_of(excerpt, 0, cells.cut(excerpt.text, room))]
    yield [Marked(" " * (4 + cells.width(before))), Marked("^", "caret")]


def _in_lines(parts: Sequence[Marked], width: int) -> Iterator[StyledLine]:
    """Yield a line of several styles broken between words, what follows the first line a little to the right."""
    text = "".join(part.text for part in parts)
    starts = [0, *accumulate(len(part.text) for part in parts)]
    for number, (start, end) in enumerate(cells.lines(text, width - len(INDENT.text))):
        line = [
            cut.slice_of(part, max(0, start - at), max(0, end - at)) for part, at in zip(parts, starts, strict=False)
        ]
        yield [INDENT, *line] if number else line
