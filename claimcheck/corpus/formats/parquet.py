"""Parquet: a record a row, its text in a column; a part is a row group."""

from collections.abc import Iterator
from typing import Any

from claimcheck.corpus.parts import NEEDS, Choices, File, Part, Text, Unreadable
from claimcheck.errors import UsageError

SUFFIXES = (".parquet",)
BATCH = 2_000  # rows that are in memory at once
BESIDE = ("id", "speaker", "before", "after", "date")  # columns that say something of a text


def parts(file: File, choices: Choices) -> Iterator[Part]:
    """Yield the row groups. Raises UsageError for what is no Parquet."""
    with file.open() as stream:
        for number in range(_table(stream, file).metadata.num_row_groups):
            yield Part(file, number, number + 1)


def texts(part: Part, choices: Choices) -> Iterator[Text | Unreadable]:
    """Yield the text of each row of a row group; rows count from 1, through the file."""
    with part.file.open() as stream:
        table = _table(stream, part.file)
        names = table.schema_arrow.names
        if choices.column not in names:
            known = ", ".join(names)[:200]
            raise UsageError(
                f"{part.file.address}: no column {choices.column!r} (--column names another). There: {known}"
            )
        row = sum(table.metadata.row_group(number).num_rows for number in range(part.start))
        columns = list(dict.fromkeys([choices.column, *(name for name in BESIDE if name in names)]))
        for batch in table.iter_batches(BATCH, row_groups=[part.start], columns=columns):
            for record in batch.to_pylist():
                row += 1
                place = {"file": part.file.address, "row": row}
                text = record[choices.column]
                yield Text(place, text, record) if isinstance(text, str) else Unreadable(place, "the row has no text")


def _table(stream: Any, file: File) -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise UsageError(NEEDS.format("pyarrow")) from None
    try:
        return pyarrow.parquet.ParquetFile(stream)
    except pyarrow.ArrowException as error:
        raise UsageError(f"{file.address}: no Parquet: {str(error).splitlines()[0][:200]}") from None
