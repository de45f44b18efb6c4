"""CSV with a head: a record a row, its text in a column. A file is one part: only its reader knows where rows end."""

import csv
import io
from collections.abc import Iterator

from claimcheck.corpus.lines import LONGEST
from claimcheck.corpus.parts import Choices, File, Part, Text, Unreadable
from claimcheck.errors import UsageError

SUFFIXES = (".csv", ".tsv")


def parts(file: File, choices: Choices) -> Iterator[Part]:
    """Yield the file."""
    yield Part(file)


def texts(part: Part, choices: Choices) -> Iterator[Text | Unreadable]:
    """Yield the text of each row; rows count from 1, behind the head."""
    address = part.file.address
    with part.file.open() as stream, io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="") as rows:
        delimiter = _delimiter(rows)
        csv.field_size_limit(LONGEST)
        table = csv.DictReader(rows, delimiter=delimiter)
        try:
            if choices.column not in (table.fieldnames or ()):
                known = ", ".join(map(str, table.fieldnames or ()))[:200]
                raise UsageError(f"{address}: no column {choices.column!r} (--column names another). There: {known}")
            for number, row in enumerate(table, 1):
                text = row[choices.column] or ""
                yield Text({"file": address, "row": number}, text, {key: row[key] for key in row if key})
        except csv.Error as error:
            yield Unreadable({"file": address, "row": table.line_num}, f"no CSV from here on: {error}")


def _delimiter(rows: io.TextIOWrapper) -> str:
    """Return what parts the columns of the head: a tab, a semicolon or a comma."""
    head = rows.readline(100_000)
    rows.seek(0)
    return max(",;\t", key=head.count)
