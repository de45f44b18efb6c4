"""A page of its own: nothing is fetched, whatever the texts hold is shown as text. The report is one to look at."""

from collections.abc import Iterable, Sequence
from html import escape
from string import Template
from typing import TYPE_CHECKING
from urllib.parse import quote

from claimcheck.output.blocks import Answer, Block, Cell, Column, Facts, Line, Marked, Table
from claimcheck.text.escaping import visible

if TYPE_CHECKING:
    from claimcheck.output.report.summary import Summary  # brings in what only reports need
    from claimcheck.verify.verifying import Verification

WEB = ("https://", "http://")


def write_answer(answer: Answer) -> str:
    """The answer's blocks one below the other: ids are anchors, and names of records on the page lead to them."""
    from claimcheck.output.page.render import asset, head, policy

    style = asset("style.css") + asset("answer.css")
    ids = frozenset(_ids(answer.blocks))
    title, body = _title(answer), "\n".join(_block(block, ids) for block in answer.blocks)
    return Template(asset("answer.html")).substitute(
        title=_text(title), head=head(visible(title), style, policy(style)), body=body
    )


def write_report(summary: "Summary") -> str:
    """The report as a page to look at: the texts with what the claims cover, lists, disputes, sources, actors."""
    from claimcheck.output.page.render import render

    return render(summary)


def write_verification(verifications: "Sequence[Verification]") -> str:
    """Drafts as a page: the text on the left, the passages on the right, to be filtered by state."""
    from claimcheck.output.page.verification import render

    return render(verifications)


def _title(answer: Answer) -> str:
    """Return "coverage: lantern-denial", the command with what it was asked about."""
    asked = next((str(answer.head[name]) for name in ("source", "id", "query") if answer.head.get(name)), "")
    return answer.command.capitalize() + (f": {asked}" if asked else "")


def _ids(blocks: Iterable[Block]) -> Iterable[str]:
    """Return the ids that stand in the blocks as records of their own: each becomes an anchor."""
    for block in blocks:
        if isinstance(block, Facts):
            yield block.title
        elif isinstance(block, Table) and (place := _id_column(block.columns)) is not None:
            yield from (str(row[place]) for row in block.rows)


def _id_column(columns: Sequence[Column]) -> int | None:
    return next((place for place, column in enumerate(columns) if column.style == "id"), None)


def _block(block: Block, ids: frozenset[str]) -> str:
    if isinstance(block, Table):
        return _table(block, ids)
    if isinstance(block, Facts):
        return _facts(block, ids)
    return _line(block)


def _line(line: Line) -> str:
    styled = isinstance(line.text, Marked) and line.text.style
    return f"<p>{_cell(line.text)}</p>" if styled else f'<div class="text"><p dir="auto">{_cell(line.text)}</p></div>'


def _table(table: Table, ids: frozenset[str]) -> str:
    sides = [
        ' class="right"' if column.right else f' class="{column.style}"' if column.style else ""
        for column in table.columns
    ]
    head = "".join(
        f'<th scope="col"{side}>{_text(column.name)}</th>' for side, column in zip(sides, table.columns, strict=True)
    )
    own = _id_column(table.columns)
    rows = (_row(row, sides, own, ids) for row in table.rows)
    title = f"<h2>{_text(table.title)}</h2>\n" if table.title else ""
    body = "\n".join(rows)
    return (
        f'{title}<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table></div>'
    )


def _row(row: Sequence[Cell], sides: Sequence[str], own: int | None, ids: frozenset[str]) -> str:
    name = f' id="{_anchor(str(row[own]))}"' if own is not None else ""
    cells = (
        f'<td{side} dir="auto">{_cell(cell) if place == own else _linked(cell, ids)}</td>'
        for place, (side, cell) in enumerate(zip(sides, row, strict=True))
    )
    return f"<tr{name}>{''.join(cells)}</tr>"


def _facts(facts: Facts, ids: frozenset[str]) -> str:
    rows = []
    for label, value in facts.rows:
        cells = [value] if isinstance(value, str | Marked) else value
        rows += [f"<dt>{_text(label)}</dt>", *(f'<dd dir="auto">{_linked(part, ids)}</dd>' for part in cells)]
    return f'<h2 id="{_anchor(facts.title)}">{_text(facts.title)}</h2>\n<dl>\n' + "\n".join(rows) + "\n</dl>"


def _linked(cell: Cell, ids: frozenset[str]) -> str:
    """Return a cell, as a link where it is the id of a record on the page or an address of the web."""
    text = str(cell)
    if text in ids:
        return f'<a href="#{quote(_anchor(text, attribute=False))}">{_cell(cell)}</a>'
    if text.lower().startswith(WEB) and not any(map(str.isspace, text)):
        return f'<a href="{_text(text)}" rel="noreferrer noopener">{_cell(cell)}</a>'
    return _cell(cell)


def _anchor(text: str, *, attribute: bool = True) -> str:
    """Return the id of an element for a name: without blanks, escaped for an attribute."""
    name = "-".join(visible(text).split())
    return escape(name) if attribute else name


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return _text(cell)
    parts, at = [], 0
    for start, end in cell.hits:
        parts += [_text(cell.text[at:start]), f"<mark>{_text(cell.text[start:end])}</mark>"]
        at = end
    inner = "".join(parts) + _text(cell.text[at:])
    return f'<span class="{cell.style}">{inner}</span>' if cell.style else inner


def _text(text: str) -> str:
    return escape(visible(text))
