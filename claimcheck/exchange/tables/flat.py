"""A ledger as one flat table: a row a record, a column a field, several values in a cell (see `cells`).

The hops, citations and forecasts of a claim stand in columns side by side: the second part of `attribution.act` is the
act of the second actor of `attribution.actor`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.errors import did_you_mean
from claimcheck.exchange.complete import MARKING
from claimcheck.exchange.contract import Placed, Plain, Records, Refusal
from claimcheck.exchange.tables import cells
from claimcheck.ledger.fieldtypes import FieldType, field_types, first_field
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.serialize import to_dict

KIND = "record"  # the column that says what a row is: claim, source, actor, or ledger for its head
KINDS = {"claim": "claims", "source": "sources", "actor": "actors"}  # in the order of the table
HEAD = "ledger"
COLUMNS: dict[type[Any], dict[str, "Column"]] = {}  # worked out once for each kind of record


@dataclass(frozen=True, slots=True)
class Column:
    """A field with a column of its own: `inner` is the field of the record in it, `several` that a cell is a list."""

    name: str
    inner: str = ""
    several: bool = False
    inner_record: type[Any] | None = None  # what the items of a list of records are


def table(ledger: Ledger, marking: str = "") -> tuple[list[str], list[list[str]]]:
    """Return the header of a ledger's table, with the columns that are used, and its rows.

    The highest marking, where there is one, stands in the first row.
    """
    rows = list(_rows(ledger, marking))
    used = {"id", *(name for row in rows for name in row)}
    header = [KIND, *(name for name in _known() if name in used)]
    return header, [[row.get(name, "") for name in header] for row in rows]


def is_ours(header: Sequence[str]) -> bool:
    """Return whether a table's columns are fields of the ledger, and enough to make a record."""
    names = [name for name in header if name]
    return bool({"id", "text"} & set(names)) and all(name == KIND or name in _known() for name in names)


def records(header: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]], collection: str) -> Records:
    """Return the records of a table, which are of `collection` where no column says so.

    A row comes with its place ("row 12"), with which it is refused where it is no record.
    """
    read = Records()
    for where, row in rows:
        filled = {name: cell for name, cell in zip(header, row, strict=False) if name and cell}
        try:
            if any(cell for cell in row[len(header) :]):
                raise ValueError(f"there are {len(row)} cells, and {len(header)} columns")
            if filled:
                _put(read, filled, collection, where)
        except ValueError as error:
            read.refused.append(Refusal(where, str(error)))
    return read


def _put(read: Records, row: dict[str, str], collection: str, where: str) -> None:
    kind = row.pop(KIND, "") or collection[:-1]
    if kind == HEAD:
        row.pop(MARKING, None)
        read.head |= _record(row, Ledger)
    elif kind in KINDS:
        getattr(read, KINDS[kind]).append(Placed(_record(row, COLLECTIONS[KINDS[kind]]), where))
    else:
        known = [*KINDS, HEAD]
        raise ValueError(f"{kind[:40]!r} is no kind of record.{did_you_mean(kind, known)} Known: {', '.join(known)}")


def _rows(ledger: Ledger, marking: str) -> Iterator[dict[str, str]]:
    if (head := to_dict(ledger)) != to_dict(Ledger()) or marking:
        yield {KIND: HEAD, **_cells(head, Ledger), **({MARKING: marking} if marking else {})}
    for kind, collection in KINDS.items():
        for record in getattr(ledger, collection).values():
            yield {KIND: kind, **_cells(to_dict(record), COLLECTIONS[collection])}


def _cells(record: Mapping[str, Any], cls: type[Any]) -> dict[str, str]:
    written = {name: _cell(record.get(column.name), column) for name, column in columns(cls).items()}
    return {name: cell for name, cell in written.items() if cell}


def _cell(value: Any, column: Column) -> str:
    if not value:
        return ""
    if column.inner_record:
        parts = [str(item.get(column.inner, "")) for item in value]
        while parts and not parts[-1]:
            parts.pop()
        return cells.joined(parts)
    inner = value.get(column.inner) if column.inner else value
    if column.several:
        return cells.joined(map(str, inner or ()))
    return "" if inner is None else str(inner)


def _record(row: Mapping[str, str], cls: type[Any]) -> Plain:
    known = columns(cls)
    record: Plain = {}
    for name, cell in row.items():
        if name not in known:
            raise ValueError(f"{_article(cls)} has no {name!r}")
        column = known[name]
        if not column.inner_record:
            value = cells.parted(cell) if column.several else cell
            if column.inner:
                record.setdefault(column.name, {})[column.inner] = value
            else:
                record[column.name] = value
    lists = {known[name].name: known[name].inner_record for name in row if known[name].inner_record}
    return record | {name: _items(name, inner, row) for name, inner in lists.items() if inner}


def _items(name: str, cls: type[Any], row: Mapping[str, str]) -> list[Plain]:
    """Return the records of a list that stands in columns side by side."""
    parts = {inner: cells.parted(row.get(f"{name}.{inner}", "")) for inner in field_types(cls)}
    first = first_field(cls)
    for inner, values in parts.items():
        if len(values) > len(parts[first]):
            problem = f"{name}.{inner} has {len(values)} parts, and {name}.{first} {len(parts[first])}"
            raise ValueError(f'{problem}: a part with a semicolon stands in quotes, as in "one; two"')
    return [
        {inner: values[place] for inner, values in parts.items() if place < len(values) and values[place]}
        for place in range(len(parts[first]))
    ]


def columns(cls: type[Any]) -> dict[str, Column]:
    """Return the columns of a kind of record by name, in the order of its fields."""
    return COLUMNS.get(cls) or COLUMNS.setdefault(cls, _columns_of(cls))


def _columns_of(cls: type[Any]) -> dict[str, Column]:
    return {
        name: column for field, field_type in field_types(cls).items() for name, column in _columns(field, field_type)
    }


def _columns(field: str, field_type: FieldType) -> Iterator[tuple[str, Column]]:
    item = field_type.item
    if field_type.kind == "list" and item and item.record:
        yield from ((f"{field}.{name}", Column(field, name, True, item.record)) for name in field_types(item.record))
    elif field_type.kind == "list":
        yield field, Column(field, several=True)
    elif field_type.kind == "map" and field_type.words:
        yield from ((f"{field}.{word}", Column(field, word, True)) for word in field_type.words.meanings)
    elif field_type.record:
        yield from ((f"{field}.{name}", Column(field, name)) for name in field_types(field_type.record))
    else:
        yield field, Column(field)


@cache
def _known() -> dict[str, None]:
    """The names of all columns, each once: those of claims first, then of sources, actors and the head."""
    kinds = (*(COLLECTIONS[collection] for collection in KINDS.values()), Ledger)
    return {name: None for cls in kinds for name in columns(cls)} | {MARKING: None}


def _article(cls: type[Any]) -> str:
    name = cls.__name__.lower()
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
