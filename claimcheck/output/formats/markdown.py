"""CommonMark with GitHub's tables, whatever characters the text holds."""

from collections.abc import Sequence

from claimcheck.output.blocks import Answer, Block, Cell, Facts, Marked, Table
from claimcheck.output.markdown_text import md, table
from claimcheck.output.report.markdown import document
from claimcheck.output.report.summary import Summary


def write_answer(answer: Answer) -> str:
    """Tables as tables, records as lists."""
    return "\n\n".join(_block(block) for block in answer.blocks)


def write_report(summary: Summary) -> str:
    """A report for people: what is claimed, by whom, how sure we are, and what it does not establish."""
    return document(summary)


def _block(block: Block) -> str:
    if isinstance(block, Table):
        columns = block.columns
        heading = [f"### {md(block.title)}", ""] if block.title else []
        rows = ([str(cell) for cell in row] for row in block.rows)
        return "\n".join([*heading, table([c.name for c in columns], rows, [c.right for c in columns])])
    if isinstance(block, Facts):
        return "\n".join([f"### {md(block.title)}", "", *(_fact(label, value) for label, value in block.rows)])
    return md(str(block.text))


def _fact(label: str, value: Cell | Sequence[Cell]) -> str:
    if isinstance(value, str | Marked):
        return f"- **{md(label)}:** {md(str(value))}"
    return "\n".join([f"- **{md(label)}:**", *(f"  - {md(str(part))}" for part in value)])
