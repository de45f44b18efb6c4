"""For a pipe or a long list: aligned columns, nothing cut short, nothing wrapped, no colour."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.output import cells
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Marked, Table
from claimcheck.text.escaping import one_line, visible

if TYPE_CHECKING:
    from claimcheck.lint.rule import Finding


def write_answer(answer: Answer) -> str:
    """The answer's blocks, an empty line between them."""
    return "\n\n".join(_block(block) for block in answer.blocks)


def write_findings(findings: Sequence["Finding"]) -> str:
    """`path:line:column: severity: message [rule]`, a line each."""
    return "\n".join(map(line, findings))


def line(finding: "Finding") -> str:
    """One finding in one line, as compilers write it."""
    place = f"{one_line(finding.path)}:{finding.line}:{finding.column}"
    return f"{place}: {finding.severity}: {one_line(finding.message)} [{finding.rule}]"


def _block(block: Block) -> str:
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Facts):
        return _facts(block)
    return one_line(str(block.text))


def _table(block: Table) -> str:
    rows = [[one_line(str(cell)) for cell in row] for row in block.rows]
    head = [column.name for column in block.columns]
    wide = [max(map(cells.width, column)) for column in zip(head, *rows, strict=True)]
    right = [column.right for column in block.columns]
    lines = ["  ".join(map(_pad, row, wide, right)).rstrip() for row in [head, *rows]]
    return "\n".join([one_line(block.title), *lines] if block.title else lines)


def _facts(block: Facts) -> str:
    lines = [one_line(block.title)]
    for label, value in block.rows:
        values: Sequence[Cell] = [value] if isinstance(value, str | Marked) else value
        parts = [visible(part) for value_line in values for part in str(value_line).splitlines()]
        lines += [f"  {label if at == 0 else '':14} {part}".rstrip() for at, part in enumerate(parts)]
    return "\n".join(lines)


def _pad(text: str, width: int, right: bool) -> str:
    gap = " " * (width - cells.width(text))
    return gap + text if right else text + gap
