"""The record as tables of a relational database: read off the model, so that a new field has its column by itself.

A collection is a table of its records. A list is a table of its own, `claim_tags` or `claim_evidence`, whose first
columns are the record it belongs to and the position in the list; a map has a column for its key. A record within a
record stands in columns with its name before them: `review_by`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.exchange.contract import Plain
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger

HEAD = "ledger"  # the table of one row that holds the head of the ledger
ID, POSITION, VALUE, OTHER = "id", "position", "value", "other"


@dataclass(frozen=True, slots=True)
class Column:
    """A column, the path of the field in its record, the table it refers to, and whether it is free text."""

    name: str
    path: tuple[str, ...]
    refers_to: str = ""
    is_text: bool = False
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: that of a collection, or of the list or map in the `field` of an `owner`, a table with ids."""

    name: str
    columns: tuple[Column, ...]
    owner: str = ""
    field: str = ""
    key: str = ""  # of a map: the column of its keys
    of_records: bool = False  # a list of records, and not of single values

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that tell rows apart."""
        return (_singular(self.owner), *filter(None, [self.key]), POSITION) if self.owner else (ID,)

    @property
    def names(self) -> tuple[str, ...]:
        """All columns, in order."""
        own = tuple(column.name for column in self.columns)
        return (*self.keys, *own) if self.owner or self.name == HEAD else own


@cache
def tables() -> tuple[Table, ...]:
    """Return all tables, each before those that belong to it."""
    kinds = {HEAD: Ledger, **COLLECTIONS}
    return tuple(table for name, cls in kinds.items() for table in _tables(name, field_types(cls)))


def rows(table: Table, id: str, record: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that a plain record has in a table."""
    if not table.owner:
        head = [id] if table.name == HEAD else []
        yield (*head, *(_at(record, column.path) for column in table.columns))
        return
    value = record.get(table.field) or {}
    lists = value.items() if table.key else [("", value)]
    for key, items in lists:
        for position, item in enumerate(items, 1):
            keys = (id, *([key] if table.key else []), position)
            yield (*keys, *(_at(item, column.path) if table.of_records else item for column in table.columns))


def put(record: Plain, table: Table, row: Mapping[str, Any]) -> None:
    """Put a row of a table into the plain record it belongs to; columns that are missing or NULL hold nothing."""
    values = {column.path: row[column.name] for column in table.columns if row.get(column.name) is not None}
    if not table.owner:
        target = record
    elif not table.of_records:
        holder = record.setdefault(table.field, {} if table.key else [])
        items = holder.setdefault(row[table.key], []) if table.key else holder
        items.extend(values.values())
        return
    else:
        target = {}
        record.setdefault(table.field, []).append(target)
    for (*above, last), value in values.items():
        inner = target
        for step in above:
            inner = inner.setdefault(step, {})
        inner[last] = value


def statements(table: Table) -> Iterator[str]:
    """Yield the statements that make a table, and an index for each column that refers to another table."""
    columns = [f'"{name}" {"INTEGER" if name == POSITION else "TEXT"} NOT NULL' for name in table.keys]
    columns += [_definition(column, table) for column in table.columns if (column.name,) != table.keys]
    columns.append(f"PRIMARY KEY ({_quoted(table.keys)})")
    if table.owner:
        columns.append(f'FOREIGN KEY ("{table.keys[0]}") REFERENCES "{table.owner}"("{ID}")')
    yield f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(columns) + "\n)"
    for column in table.columns:
        if column.refers_to:
            yield f'CREATE INDEX "{table.name}_by_{column.name}" ON "{table.name}"("{column.name}")'


def insertion(table: Table) -> str:
    """Return the statement that puts a row into a table."""
    return f'INSERT INTO "{table.name}" ({_quoted(table.names)}) VALUES ({", ".join("?" * len(table.names))})'


def selection(table: Table, present: Sequence[str]) -> str:
    """Return the statement that reads the columns of a table that are there, in the order of the keys."""
    names = [name for name in table.names if name in present]
    order = [name for name in table.keys if name in present] if table.owner else ["rowid"]
    return f'SELECT {_quoted(names)} FROM "{table.name}" ORDER BY {", ".join(order)}'


def _tables(name: str, fields: Mapping[str, FieldType]) -> Iterator[Table]:
    yield Table(name, tuple(column for field, kind in fields.items() for column in _columns((field,), kind)))
    for field, kind in fields.items():
        item, table = kind.item, f"{_singular(name)}_{field}"
        if item and item.record:
            columns = tuple(c for inner, below in field_types(item.record).items() for c in _columns((inner,), below))
            yield Table(table, columns, name, field, of_records=True)
        elif item and kind.words and item.item:
            yield Table(table, (Column(OTHER, (), item.item.to),), name, field, key=kind.words.name)
        elif item:
            yield Table(table, (Column(field if item.to else VALUE, (), item.to),), name, field)


def _columns(path: tuple[str, ...], kind: FieldType) -> Iterator[Column]:
    """Yield the column of a field of one value, or those of a record within the record."""
    if kind.record:
        for inner, below in field_types(kind.record).items():
            yield from _columns((*path, inner), below)
    elif not kind.item:
        refers_to = kind.to if kind.kind == "ref" else ""
        yield Column("_".join(path), path, refers_to, kind.kind == "text", kind.kind == "number")


def _definition(column: Column, table: Table) -> str:
    text = f'"{column.name}" {"REAL" if column.is_number else "TEXT"}'
    return text + (f' REFERENCES "{column.refers_to}"("{ID}")' if column.refers_to else "")


def _at(record: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        record = record.get(step) if isinstance(record, Mapping) else None
    return record


def _singular(name: str) -> str:
    return name if name == HEAD else name.removesuffix("s")


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
