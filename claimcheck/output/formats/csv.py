"""The columns of a table, for a spreadsheet; a cell that it would take for a formula is made a text."""

import csv
import io

from claimcheck.errors import UsageError
from claimcheck.exchange.tables.cells import guarded
from claimcheck.output.blocks import Answer
from claimcheck.text.escaping import one_line


def write_answer(answer: Answer) -> str:
    """Return the answer's first table with its heading; raises UsageError when it has none."""
    table = next(iter(answer.tables), None)
    if table is None:
        raise UsageError(f"{answer.command} has no table to write as csv: use json")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([cell(str(value)) for value in row] for row in table.rows)
    return out.getvalue().removesuffix("\n")


def cell(text: str) -> str:
    """Return a cell in one line, with an apostrophe before what would be run as a formula."""
    return guarded(one_line(text))
