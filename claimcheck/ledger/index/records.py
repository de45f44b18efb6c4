"""The records of an indexed ledger: read when they are asked for, and the same as when they are read from its files."""

from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from claimcheck.errors import Damaged
from claimcheck.ledger.fieldtypes import FieldType
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Source, short_name
from claimcheck.ledger.values import UNREADABLE, ValueReader

if TYPE_CHECKING:
    from claimcheck.ledger.index.storage import Row, Store  # brings in SQLite, which a small ledger does not need

R = TypeVar("R", bound=Actor | Source | Claim)
COLUMNS = "number, id, part, plain, sum"  # plain: the record as JSON, as every format writes it
KEPT = 20_000  # records that are kept once they are read
AT_ONCE = 100  # rows that are asked for together


def read_json(text: str) -> Any:
    """Return the value of a JSON text. Raises Damaged."""
    import json  # which a ledger read from its files does not need

    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise Damaged(str(error)) from None


class IndexedRecords(Mapping[str, R], Generic[R]):
    """A collection of an indexed ledger, by id and in the order of the ledger. What is damaged raises Damaged.

    `names` are what the files of the ledger go by, each by its number.
    """

    def __init__(self, store: "Store", collection: str, names: Mapping[int, str]) -> None:
        self.store, self.collection, self.names = store, collection, names
        self.type: type[Any] = COLLECTIONS[collection]
        self.field_type = FieldType("record", record=self.type)
        self.size: int = store.about(f"{collection} count") or 0
        self.kept: dict[str, R] = {}
        self.inner: dict[Any, Any] = {}  # records within others that recur
        self.labels: dict[str, str] = {}  # of actors
        self.most_kept = KEPT
        self.proves_absence = True  # that a record is not there and was not lost

    def __len__(self) -> int:
        return self.size

    def __iter__(self) -> Iterator[str]:
        return iter(self.store.numbered_ids(self.collection))

    def __contains__(self, id: object) -> bool:
        return id in self.kept or self.row(id) is not None

    def __getitem__(self, id: str) -> R:
        if id not in self.kept:
            row = self.row(id)
            if row is None:
                raise KeyError(id)
            return self.made(row)
        return self.kept[id]

    def values(self) -> ValuesView[R]:
        """Return the records in the order of the ledger, read one after the other."""
        return _Values(self)

    def items(self) -> ItemsView[str, R]:
        """Return ids and records, likewise."""
        return _Items(self)

    def row(self, id: object) -> "Row | None":
        """Return the row of an id, None for an unknown one."""
        if not isinstance(id, str):
            return None
        row = self.store.row(f"SELECT {COLUMNS} FROM {self.collection} WHERE id = ?", id)
        if row is None:
            if self.proves_absence and self.store.has_id(self.collection, id):
                raise Damaged("a record is there and not found")
        elif row[1] != id:
            raise Damaged("a record goes by another id")
        return row

    def label(self, id: str) -> str:
        """Return the short name of an actor (`Actor.label`), the id for an unknown one."""
        if id not in self.labels:
            row = self.row(id)
            written = read_json(row[3]) if row else {}
            self.labels[id] = short_name(id, written.get("name", ""), written.get("aliases", ()))
        return self.labels[id]

    def every(self) -> Iterator[R]:
        """Yield all records in the order of the ledger."""
        return (record for _, record in self.every_numbered())

    def every_numbered(self) -> Iterator[tuple[int, R]]:
        """Yield all records in the order of the ledger, each with its number."""
        return ((row[0], self.made(row)) for row in self.every_row())

    def every_row(self) -> Iterator["Row"]:
        """Yield the rows of all records in the order of the ledger."""
        seen = 0
        for row in self.store.rows(f"SELECT {COLUMNS} FROM {self.collection} ORDER BY number"):
            seen += 1
            yield row
        if seen != self.size:
            raise Damaged("a record is missing")

    def numbered(self, number: int) -> R:
        """Return the record of a number."""
        return self.made(self.numbered_row(number))

    def numbered_row(self, number: int) -> "Row":
        """Return the row of a number."""
        return next(self.numbered_rows([number]))

    def numbered_rows(self, numbers: Sequence[int]) -> Iterator["Row"]:
        """Yield the rows of some numbers."""
        for start in range(0, len(numbers), AT_ONCE):
            some = numbers[start : start + AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = self.store.rows(f"SELECT {COLUMNS} FROM {self.collection} WHERE number IN ({places})", *some)
            known = {row[0]: row for row in rows}
            if len(known) < len(set(some)):
                raise Damaged("a record is missing")
            yield from map(known.__getitem__, some)

    def holding(self, fields: Iterable[str], value: str) -> Iterator[R]:
        """Yield the records that have a value in any of some indexed fields, in the order of the ledger."""
        numbers = {number for field in fields for number in self.store.postings(field, value)}
        return map(self.numbered, sorted(numbers))

    def named(self, name: str) -> dict[str, R]:
        """Return the records that go by a plain name (`lookup.plain_name`), by id."""
        rows = sorted(row for id in self.store.named(self.collection, name) if (row := self.row(id)))
        return {row[1]: self.made(row) for row in rows}

    def made(self, row: "Row") -> R:
        """Return the record of a row."""
        number, id, part_number, plain = row
        if id in self.kept:
            return self.kept[id]
        part, reader = self.store.part(part_number), ValueReader()
        place, reader.line = part.position(number)
        reader.file, reader.parts = self.names.get(part.file, ""), self.inner
        record = reader.record(read_json(plain), self.field_type, (self.collection, place))
        if record is UNREADABLE or record.id != id:
            raise Damaged("a record is not as it was written")
        if len(self.kept) < self.most_kept:
            self.kept[id] = record
        made: R = record
        return made


class _Values(ValuesView[R]):
    def __init__(self, records: IndexedRecords[R]) -> None:
        super().__init__(records)
        self.records = records

    def __iter__(self) -> Iterator[R]:
        return self.records.every()


class _Items(ItemsView[str, R]):
    def __init__(self, records: IndexedRecords[R]) -> None:
        super().__init__(records)
        self.records = records

    def __iter__(self) -> Iterator[tuple[str, R]]:
        return ((record.id, record) for record in self.records.every())


class IndexedSelection(Sequence[Claim]):
    """Some claims of an indexed ledger, by their numbers, each read when it is asked for."""

    def __init__(self, claims: IndexedRecords[Claim], numbers: Sequence[int]) -> None:
        self.claims, self.numbers = claims, numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Claim: ...
    @overload
    def __getitem__(self, at: slice) -> "IndexedSelection": ...
    def __getitem__(self, at: int | slice) -> "Claim | IndexedSelection":
        if isinstance(at, slice):
            return IndexedSelection(self.claims, self.numbers[at])
        return self.claims.numbered(self.numbers[at])

    def __iter__(self) -> Iterator[Claim]:
        return map(self.claims.made, self.rows())

    def rows(self) -> Iterator["Row"]:
        """Yield the rows of the claims."""
        if len(self.numbers) == len(self.claims) and not self.is_reversed():
            return self.claims.every_row()
        return self.claims.numbered_rows(self.numbers)

    def is_reversed(self) -> bool:
        """Return whether the claims stand in the other order than in the ledger."""
        return len(self.numbers) > 1 and self.numbers[0] > self.numbers[-1]

    def plain(self) -> Iterator[dict[str, Any]]:
        """Yield what `serialize.to_dict` returns for each claim."""
        return map(read_json, self.lines())

    def lines(self) -> Iterator[str]:
        """Yield the same as JSON, as every format writes it."""
        return (row[3] for row in self.rows())

    def have(self, field: str) -> bool:
        """Return whether any of the claims has a value in an indexed field."""
        values = self.claims.store.values(field)
        chosen = set(self.numbers) if values else set()
        return any(not chosen.isdisjoint(self.claims.store.postings(field, value)) for value in values)
