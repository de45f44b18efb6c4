"""A page of its own: no script, nothing fetched, whatever the texts hold is shown as text."""

from html import escape

from claimcheck.output.blocks import Answer, Block, Cell, Facts, Marked, Table
from claimcheck.text.escaping import visible

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
mark {{ background: #cdeac0; color: #16320b; }}
table {{ border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }}
th, td {{ text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid #8886; }}
td.right, th.right {{ text-align: right; }}
dt {{ opacity: .7; }}
.good {{ color: #2e7d32; }} .fair, .warning {{ color: #b26a00; }} .bad, .error {{ color: #c62828; }}
.muted {{ opacity: .7; }} .strong {{ font-weight: 600; }} .id {{ font-family: ui-monospace, monospace; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>"""


def write_answer(answer: Answer) -> str:
    """The answer's blocks one below the other."""
    return PAGE.format(title=_text(f"claimcheck {answer.command}"), body="\n".join(map(_block, answer.blocks)))


def _block(block: Block) -> str:
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Facts):
        return _facts(block)
    return f"<p>{_cell(block.text)}</p>"


def _table(table: Table) -> str:
    sides = [
        ' class="right"' if column.right else f' class="{column.style}"' if column.style else ""
        for column in table.columns
    ]
    head = "".join(f"<th{side}>{_text(column.name)}</th>" for side, column in zip(sides, table.columns, strict=True))
    rows = (
        "<tr>" + "".join(f"<td{side}>{_cell(cell)}</td>" for side, cell in zip(sides, row, strict=True)) + "</tr>"
        for row in table.rows
    )
    title = f"<h2>{_text(table.title)}</h2>\n" if table.title else ""
    return f"{title}<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"


def _facts(facts: Facts) -> str:
    rows = []
    for label, value in facts.rows:
        cells = [value] if isinstance(value, str | Marked) else value
        rows += [f"<dt>{_text(label)}</dt>", *(f"<dd>{_cell(part)}</dd>" for part in cells)]
    return f"<h2>{_text(facts.title)}</h2>\n<dl>\n" + "\n".join(rows) + "\n</dl>"


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
