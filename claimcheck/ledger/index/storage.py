"""The file of an index. It is never changed where it lies, and what is read of it is compared with its checksum.

A new state is written beside the old one and takes its place in one step, so that a reader has one state to the end and
two writers do not meet. Nothing in it is executed: it holds texts, numbers and JSON.
"""

import json
import sqlite3
import sys
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claimcheck.errors import Damaged
from claimcheck.ledger.index import fences, parts
from claimcheck.ledger.index.checksums import EMPTY, checksum
from claimcheck.ledger.index.parts import Numbers, Part, unpacked
from claimcheck.ledger.index.records import read_json
from claimcheck.ledger.model import COLLECTIONS

Row = tuple[Any, ...]
ENDING = ".index"
KEYS = {"values": ("value", "", "posting WHERE field = ?"), "names": ("name", "id", "name WHERE collection = ?")}
LISTS = {  # which list has the keys of a table, and what is a key there
    "posting": ("values {}", "field = ? AND value = ?"),
    "name": ("names {}", "collection = ? AND name = ? AND id = ?"),
    **{collection: (collection, "number = ? AND id = ?") for collection in COLLECTIONS},
}


class Store:
    """An index opened to be read, or, as `writing` opens it, to be written."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection, self.path = connection, path
        self.sums: dict[str, int] | None = None
        self.parts: dict[int, Part] = {}  # those that were read
        self.values_read: dict[str, list[str]] = {}  # by field
        self.changed: set[str] | None = None  # the lists of keys that changed; None of a new index: all

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open an index to be read. Raises Damaged for what is none."""
        return cls(_connection(path), path)

    def reopen(self) -> None:
        """Read the state that lies there now. Raises Damaged."""
        self.close()
        self.connection, self.sums = _connection(self.path), None
        self.parts.clear()
        self.values_read.clear()

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def rows(self, sql: str, *values: object) -> Iterator[Row]:
        """Yield the rows of a query, each without the checksum that is its last column. Raises Damaged."""
        try:
            for row in self.connection.execute(sql, values):
                if checksum(row[:-1]) != row[-1]:
                    raise Damaged("a row is not as it was written")
                yield row[:-1]
        except (sqlite3.Error, UnicodeError, TypeError) as error:
            raise Damaged(str(error)) from None

    def row(self, sql: str, *values: object) -> Row | None:
        """Return the first row of a query, None for none. Raises Damaged."""
        return next(self.rows(sql, *values), None)

    def column(self, sql: str, *values: object) -> list[Any]:
        """Return the one column of a query that has no checksum: keys, not shown. Raises Damaged."""
        try:
            return [value for (value,) in self.connection.execute(sql, values)]
        except (sqlite3.Error, UnicodeError) as error:
            raise Damaged(str(error)) from None

    def about(self, name: str) -> Any:
        """Return a fact of the whole index, None where it has none of that name. Raises Damaged."""
        row = self.row("SELECT name, value, sum FROM about WHERE name = ?", name)
        return read_json(row[1]) if row else None

    def postings(self, field: str, value: str) -> Numbers:
        """Return the numbers that are kept for a value of a field, none for an unknown one. Raises Damaged."""
        row = self.posting(field, value)
        if row is None and value in self.around(f"values {field}", value):
            raise Damaged("a value is there and not found")
        return unpacked(row[2]) if row else ()

    def found_postings(self, field: str, value: str) -> Numbers:
        """Do as `postings`, without the proof that there are none."""
        row = self.posting(field, value)
        return unpacked(row[2]) if row else ()

    def posting(self, field: str, value: str) -> Row | None:
        return self.row("SELECT field, value, numbers, sum FROM posting WHERE field = ? AND value = ?", field, value)

    def part(self, number: int) -> Part:
        """Return a part. Raises Damaged."""
        if number not in self.parts:
            row = self.row(f"SELECT {parts.COLUMNS} FROM part WHERE number = ?", number)
            if row is None or row[0] != number:
                raise Damaged("a part is missing")
            self.parts[number] = Part.of(row)
        return self.parts[number]

    def values(self, field: str) -> list[str]:
        """Return all values of a field, sorted by code point. Raises Damaged."""
        if field not in self.values_read:
            self.values_read[field] = self.whole(f"values {field}")
        return self.values_read[field]

    def has_id(self, collection: str, id: str) -> bool:
        """Return whether an id is among those of a collection. Raises Damaged."""
        return any(key.rpartition(" ")[0] == id for key in self.around(collection, id))

    def numbered_ids(self, collection: str) -> list[str]:
        """Return the ids of a collection in the order of the ledger. Raises Damaged."""
        keys = self.whole(collection)
        return [id for _, id in sorted((int(number), id) for id, _, number in (key.rpartition(" ") for key in keys))]

    def named(self, collection: str, name: str) -> list[str]:
        """Return the ids of the records of a collection that go by a plain name, sorted. Raises Damaged."""
        rows = self.rows(
            "SELECT collection, name, id, sum FROM name WHERE collection = ? AND name = ?", collection, name
        )
        if ids := [id for _, _, id in rows]:
            return ids
        if any(key.rpartition(" ")[0] == name for key in self.around(f"names {collection}", name)):
            raise Damaged("a name is there and not found")
        return []

    def whole(self, name: str) -> list[str]:
        """Return all keys of a list that were written. Raises Damaged where one is missing or another."""
        if self.sums is None:
            self.sums = self.about("sums")
        keys = self.keys(name)
        if self.sums is None or self.sums.get(name, EMPTY) != checksum(keys):
            raise Damaged(f"the {name} are not as they were written")
        return keys

    def around(self, name: str, key: str) -> list[str]:
        """Return the keys of a list that stand where a key does or would: all that were written. Raises Damaged."""
        sql = f"SELECT {fences.COLUMNS} FROM fence WHERE list = ? AND first <= ? ORDER BY first DESC LIMIT 1"
        fence = self.row(sql, name, key)
        if fence is None:
            return self.whole(name)
        _, first, following, total = fence
        keys = self.keys(name, first, following)
        if (following and key >= following) or checksum(keys) != total:
            raise Damaged(f"the {name} are not as they were written")
        return keys

    def keys(self, name: str, first: str = "", following: str = "") -> list[str]:
        """Return the keys of a list: values of a field, ids of a collection with their numbers, or names with ids."""
        kind, _, of = name.partition(" ")
        key, rest, table = KEYS.get(kind) or ("id", "number", f"{kind} WHERE ? = ''")
        shown = f"{key} || ' ' || {rest}" if rest else key
        end, order = f"AND {key} < ?" if following else "", f"{key}, {rest}" if rest else key
        sql = f"SELECT {shown} FROM {table} AND {key} >= ? {end} ORDER BY {order}"  # of constants
        return self.column(sql, of, first, *[following] * bool(following))

    def seal(self) -> None:
        """Write the checksums of all keys, by which it is seen later that one is missing. Raises sqlite3.Error."""
        for name in COLLECTIONS:
            self.connection.execute(f"CREATE UNIQUE INDEX IF NOT EXISTS {name}_id ON {name}(id)")
        sums = {} if self.changed is None else self.about("sums")
        for name in self.lists() if self.changed is None else self.changed:
            keys = self.keys(name)
            sums[name] = checksum(keys)
            self.connection.execute("DELETE FROM fence WHERE list = ?", [name])
            self.put("fence", fences.fences(name, keys))
        self.tell("sums", sums)

    def change_by(self, table: str, row: Row) -> None:
        """Note which list changes by a row that is written: none where its key is there already."""
        name, key = LISTS.get(table, ("", ""))
        name = name.format(row[0])
        if name and not self.column(f"SELECT 1 FROM {table} WHERE {key}", *row[: key.count("?")]):
            self.change(name)

    def change(self, name: str) -> None:
        """Note that a list of keys changes. Raises Damaged where it is not whole: it would be sealed as if it were."""
        if self.changed is not None and name not in self.changed:
            self.whole(name)
            self.changed.add(name)

    def lists(self) -> list[str]:
        """Return the names of all lists of keys."""
        fields = self.column("SELECT DISTINCT field FROM posting")
        return [*(f"values {field}" for field in fields), *COLLECTIONS, *(f"names {name}" for name in COLLECTIONS)]

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Write rows, each with its checksum, over those of the same key. Raises Damaged as `change` does."""
        self.values_read.clear()
        if self.changed is not None:
            rows = [*rows]
            for row in rows:
                self.change_by(table, row)
        summed = ((*row, checksum(row)) for row in rows)
        first = next(summed, None)
        if first is not None:
            sql = f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(first))})"  # a table's name
            self.connection.execute(sql, first)
            self.connection.executemany(sql, summed)

    def remove(self, table: str, **key: object) -> None:
        """Remove the rows of a table that have these values. Raises Damaged as `change` does."""
        self.values_read.clear()
        if table in LISTS:
            self.change(LISTS[table][0].format(*key.values()))
        where = " AND ".join(f"{column} = ?" for column in key)  # columns' names
        self.connection.execute(f"DELETE FROM {table} WHERE {where}", [*key.values()])

    def tell(self, name: str, value: object) -> None:
        """Write a fact of the whole index."""
        self.put("about", [(name, json.dumps(value))])


def _connection(path: Path) -> sqlite3.Connection:
    try:
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        connection.executescript("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA query_only=ON")
    except sqlite3.Error as error:
        raise Damaged(str(error)) from None
    return connection


MACHINE = f"{sys.byteorder} {array('I').itemsize}"  # what the lists of numbers depend on
