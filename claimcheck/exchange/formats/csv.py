"""A table for a spreadsheet: a row a record, a column a field."""

import csv
import io

from claimcheck.errors import UsageError
from claimcheck.exchange import plain
from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions
from claimcheck.exchange.tables import cells, flat
from claimcheck.ledger.model import Ledger

WHAT = "A table for a spreadsheet: a row a record, a column a field, several values in a cell with semicolons between."
SUFFIXES = (".csv", ".tsv")
EXTRA = ""
LOSES: dict[str, str] = {}
LOOKED_AT = 100_000  # bytes
DELIMITERS = ",;\t"
LARGEST = 10_000_000  # characters of a cell
MARK = "\ufeff"  # tells Excel that the file is UTF-8


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return the records as rows; a text that a spreadsheet would take for a formula has an apostrophe before it."""
    header, rows = flat.table(ledger, options.marking)
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\r\n")  # so that a cell with either of them is quoted
    writer.writerow(header)
    writer.writerows([cells.guarded(cell) for cell in row] for row in rows)
    return MARK * options.bom + "\n".join(lines.written)


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a table: of one whose columns are fields as they are, of another by what its columns mean.

    Raises UsageError for what is no table.
    """
    if options.columns or not _is_ours(content):
        from claimcheck.exchange.tables import columns  # what only the tables of others need

        return columns.read_csv(content, options)
    name = options.file_name or "the input"
    header, rows = _table(plain.decoded(content, name), name)
    plain_rows = ((where, [cells.unguarded(cell) for cell in row]) for where, row in rows)
    return flat.records(header, plain_rows, options.collection)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether the first line is a header of the ledger's own fields, or the file is named as a table."""
    return _is_ours(content) or (file_name.lower().endswith(SUFFIXES) and b"\0" not in content[:LOOKED_AT])


def _is_ours(content: bytes) -> bool:
    start = content[:LOOKED_AT].decode("utf-8-sig", "replace")
    return start.lstrip()[:1] not in ("{", "[", "<") and flat.is_ours(_first_row(start))


class _Lines:
    """Takes the rows of a table as lines without their ends."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: str) -> None:
        self.written.append(line.removesuffix("\r\n"))


def _table(text: str, name: str) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Return the header, and the other rows with their places, which name the line where cells have several."""
    csv.field_size_limit(LARGEST)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    placed: list[tuple[str, list[str]]] = []
    number, start = 1, 1
    try:
        header = [cell.strip() for cell in next(rows, [])]
        number, start = 2, rows.line_num + 1
        for row in rows:
            placed.append((f"row {number}" + f", line {start}" * (number != start), row))
            number, start = number + 1, rows.line_num + 1
    except csv.Error as error:
        reason = "a quotation mark is opened and never closed" if "end of data" in str(error) else error
        raise UsageError(f"{name}:{start}: row {number}: not a table: {reason}") from None
    return header, placed


def _first_row(text: str) -> list[str]:
    line = text.partition("\n")[0].rstrip("\r")
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=_delimiter(line)), [])]
    except csv.Error:
        return []


def _delimiter(text: str) -> str:
    """Return the sign that stands between the cells of the first line: comma, semicolon or tab."""
    line = text.partition("\n")[0]
    return max(DELIMITERS, key=line.count)
