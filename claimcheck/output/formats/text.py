"""For a person at a terminal: tables and colours, through rich."""

import re
from collections.abc import Sequence

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from claimcheck.lint.rule import Finding
from claimcheck.output.blocks import Answer, Block, Cell, Column, Facts, Marked, Table
from claimcheck.text.escaping import one_line, visible

STYLES = {
    "": "", "id": "cyan", "muted": "dim", "strong": "bold", "good": "green", "fair": "yellow", "bad": "red",
    "error": "bold red", "warning": "yellow", "note": "blue", "bar": "cyan",
}  # fmt: skip
ROOMY = 110  # terminal columns
HIT = "bold black on yellow"


def write_answer(answer: Answer) -> RenderableType:
    """The answer's blocks, one below the other."""
    parted = [part for block in answer.blocks for part in (Text(), _block(block))]
    return Group(*parted[1:])


def write_findings(findings: Sequence[Finding]) -> RenderableType:
    """Each finding with the line it stands in and a caret below the place."""
    return Group(*map(_finding, findings))


def styled(cell: Cell) -> Text:
    """A cell as rich text: never markup, its hidden characters shown."""
    if isinstance(cell, str):
        return Text(_clean(cell))
    if not cell.hits:
        return Text(_clean(cell.text), STYLES[cell.style])
    text, at = Text(style=STYLES[cell.style]), 0
    for start, end in cell.hits:
        text.append(_clean(cell.text[at:start])).append(_clean(cell.text[start:end]), HIT)
        at = end
    return text.append(_clean(cell.text[at:]))


def _clean(text: str) -> str:
    return visible(text.rstrip("\n").replace("\n", " ").replace("\t", " "))


def _block(block: Block) -> RenderableType:
    if isinstance(block, Table):
        return _Sheet(block)
    if isinstance(block, Facts):
        return _facts(block)
    return styled(block.text)


class _Sheet:
    """A table laid out by hand once the width is known: half the time of letting rich weigh every cell."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width
        shown = [at for at, column in enumerate(self.table.columns) if room >= ROOMY or not column.roomy]
        columns = [self.table.columns[at] for at in shown]
        rows = [[styled(row[at]) for at in shown] for row in self.table.rows]
        widths = _widths(columns, rows, room)
        title = Text(_clean(self.table.title), "bold") if self.table.title else None
        table = RichTable(box=box.SIMPLE_HEAD, title=title, title_justify="left", show_edge=False,
                          pad_edge=False, padding=(0, 1), collapse_padding=True)  # fmt: skip
        for column, width in zip(columns, widths, strict=True):
            table.add_column(
                Text(column.name), style=STYLES[column.style], overflow="fold", width=width,
                justify="right" if column.right else "left",
            )  # fmt: skip
        for row in rows:
            table.add_row(*(_hyphenated(cell, width) for cell, width in zip(row, widths, strict=True)))
        yield table


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Text]], room: int) -> list[int]:
    """What each column needs; the wide ones share what is left, none taking more than it needs."""
    heads = [len(column.name) for column in columns]
    widths = [max([head, *(row[at].cell_len for row in rows)]) for at, head in enumerate(heads)]
    left = room - 2 * (len(columns) - 1) - sum(w for w, column in zip(widths, columns, strict=True) if not column.wide)
    sharing = {at: column.wide for at, column in enumerate(columns) if column.wide}
    while sharing:
        share = {at: left * weight // sum(sharing.values()) for at, weight in sharing.items()}
        settled = [at for at in sharing if widths[at] <= share[at]] or [at for at in sharing if share[at] <= heads[at]]
        for at in settled or list(sharing):
            widths[at] = widths[at] if widths[at] <= share[at] else max(share[at], heads[at])
            left -= widths[at]
            del sharing[at]
    return widths


def _hyphenated(text: Text, width: int) -> Text:
    """A long id broken behind its hyphens, where it is read easiest."""
    if text.cell_len <= width or " " in text.plain or "-" not in text.plain:
        return text
    lines = [""]
    for part in re.findall(r"[^-]*-|[^-]+$", text.plain):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return Text("\n".join(lines), text.style)


def _facts(block: Facts) -> RenderableType:
    table = RichTable.grid(padding=(0, 2))
    table.add_column(style="dim", justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for label, value in block.rows:
        lines = [value] if isinstance(value, str | Marked) else list(value)
        table.add_row(label, Text("\n").join(map(styled, lines)))
    return Group(Text(_clean(block.title), "bold cyan"), Padding(table, (0, 0, 0, 2)))


def _finding(finding: Finding) -> RenderableType:
    place = f"{one_line(finding.path)}:{finding.line}:{finding.column}: "
    head = Text(place, "bold").append(f"{finding.severity}: ", STYLES[str(finding.severity)])
    head.append(one_line(finding.message)).append(f" [{finding.rule}]", "dim")
    before = finding.excerpt[max(0, finding.column - 61) : finding.column - 1].lstrip()
    after = finding.excerpt[finding.column - 1 :][:60]
    caret = Text(" " * Text(visible(before)).cell_len + "^", "bold green")
    return Group(head, Text("    " + visible(before + after), "dim", no_wrap=True), Text("    ") + caret)
