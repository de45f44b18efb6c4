"""A SQLite database: a table for each collection and each list, keys between them, full-text search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Placed, Plain, ReadOptions, Records, Refusal, WriteOptions
from claimcheck.exchange.formats.sqlite import relational
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.serialize import to_dict
from claimcheck.query import fulltext

if TYPE_CHECKING:
    import sqlite3

WHAT = "A SQLite database: tables with keys between them and full-text search, for SQL, Datasette and sqlite-utils."
SUFFIXES = (".sqlite", ".sqlite3", ".db")
EXTRA = ""
LOSES: dict[str, str] = {}
MAGIC = b"SQLite format 3\0"
WRITE_AHEAD = b"\x02\x02"  # bytes 18 and 19 of a database whose newest changes stand in a file beside it
TOKENIZER = "unicode61 remove_diacritics 2"
SEARCH = "search"  # the table with every word of a claim: its own, the names behind its ids, quotes, tags, notes
CHECKED_EVERY, MOST_CHECKS = 100_000, 20_000  # steps of SQLite's machine: minutes of work, and no more
LONGEST_VALUE = 50_000_000  # bytes of one value
FORMAT = 1  # user_version of the file


def write(ledger: Ledger, options: WriteOptions) -> bytes:
    """Return a database with everything that a ledger holds. The same ledger gives the same bytes."""
    with closing(_memory()) as database:
        database.execute(f"PRAGMA user_version = {FORMAT}")
        for table in relational.tables():
            for statement in relational.statements(table):
                database.execute(statement)
        plain = {name: {id: to_dict(record) for id, record in getattr(ledger, name).items()} for name in COLLECTIONS}
        records: dict[str, Mapping[str, Plain]] = {relational.HEAD: {relational.HEAD: to_dict(ledger)}, **plain}
        for table in relational.tables():
            database.executemany(relational.insertion(table), _rows(table, records[table.owner or table.name]))
        _fill_search(database, ledger)
        database.commit()
        return database.serialize()


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a database that `write` made, or that has tables like it.

    The file is opened in memory and nothing in it is run: no view, trigger or function. Raises UsageError for a file
    that is no database, is damaged, or holds other tables.
    """
    import sqlite3

    name = options.file_name or "the input"
    if not content.startswith(MAGIC):
        raise UsageError(f"{name} is no SQLite database")
    records = Records()
    if content[18:20] == WRITE_AHEAD:
        content = content[:18] + b"\x01\x01" + content[20:]
        records.notes.append(f"changes that are still in {name}-wal, the file beside it, are not read")
    try:
        with closing(_memory()) as database:
            _open(database, content)
            return _read(database, records, name)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        reason = "it takes too long" if "interrupted" in str(error) else str(error) or "it is too large"
        raise UsageError(f"{name}: the database cannot be read: {reason}") from None


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it begins as every SQLite database does."""
    return content.startswith(MAGIC)


def _memory() -> sqlite3.Connection:
    import sqlite3

    database = sqlite3.connect(":memory:")
    if not hasattr(database, "serialize"):
        database.close()
        raise UsageError("this Python's SQLite cannot hold a file in memory: SQLite 3.36 or later is needed")
    return database


def _rows(table: relational.Table, records: Mapping[str, Plain]) -> Iterator[tuple[Any, ...]]:
    for id, record in records.items():
        for row in relational.rows(table, id, record):
            yield tuple(_storable(value) for value in row)


def _storable(value: Any) -> Any:
    """Return a value that SQLite can hold: half a character is written as its escape."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode()
    return value


def _text(value: Any) -> Any:
    """Return a number as a ledger writes it, anything else as it is."""
    if isinstance(value, float):
        return f"{value:.12f}".rstrip("0").rstrip(".")
    return str(value) if isinstance(value, int) else value


def _fill_search(database: sqlite3.Connection, ledger: Ledger) -> None:
    """Make the full-text tables: one over the texts of each collection, and one of every word of the claims."""
    for table in relational.tables():
        if columns := [f'"{column.name}"' for column in table.columns if column.is_text and table.name in COLLECTIONS]:
            names = ", ".join(columns)
            database.execute(f'CREATE VIRTUAL TABLE "{table.name}_fts" USING fts5({names}, content="{table.name}", '
                             f"tokenize='{TOKENIZER}')")  # fmt: skip
            database.execute(f'INSERT INTO "{table.name}_fts"("{table.name}_fts") VALUES (\'rebuild\')')
    fields = [*fulltext.WEIGHTS]
    database.execute(f"CREATE VIRTUAL TABLE {SEARCH} USING fts5(claim UNINDEXED, {', '.join(fields)}, "
                     f"tokenize='{TOKENIZER}')")  # fmt: skip
    places = ", ".join("?" * (len(fields) + 1))
    for claim in ledger.claims.values():
        texts: dict[str, list[str]] = {field: [] for field in fields}
        for field, text in fulltext.texts(claim, ledger):
            texts[field].append(_storable(text))
        row = (claim.id, *("\n".join(texts[field]) for field in fields))
        database.execute(f"INSERT INTO {SEARCH} VALUES ({places})", row)


def _open(database: sqlite3.Connection, content: bytes) -> None:
    """Load the file, and forbid all but reading plain columns of its tables."""
    import sqlite3

    database.deserialize(content)
    for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        database.execute(f"PRAGMA {pragma}")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    checks = iter(range(MOST_CHECKS))
    database.set_progress_handler(lambda: next(checks, -1) < 0, CHECKED_EVERY)
    allowed = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA}
    database.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in allowed else sqlite3.SQLITE_DENY)
    database.row_factory = sqlite3.Row


def _read(database: sqlite3.Connection, records: Records, name: str) -> Records:
    present = dict(database.execute("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') "
                                    "AND (rootpage > 0 OR type = 'view')").fetchall())  # fmt: skip
    if not any(present.get(collection) == "table" for collection in COLLECTIONS):
        tables = ", ".join(sorted(map(str, present))[:8]) or "none"
        raise UsageError(f"{name} is a database of something else: it has no table claims. Its tables: {tables}")
    found: dict[str, dict[str, Plain]] = {relational.HEAD: {}, **{collection: {} for collection in COLLECTIONS}}
    for table in relational.tables():
        if present.get(table.name) == "table":
            columns = [row["name"] for row in database.execute(f'PRAGMA table_info("{table.name}")')]
            _read_table(database, table, columns, found, records)
        elif table.name in present:
            raise UsageError(f"{name}: {table.name} is a view, and none is read: make it a table")
    records.head = next(iter(found.pop(relational.HEAD).values()), {})
    records.head.pop(relational.ID, None)
    for collection, rows in found.items():
        getattr(records, collection).extend(rows.values())
    return records


def _read_table(
    database: sqlite3.Connection,
    table: relational.Table,
    columns: list[str],
    found: Mapping[str, dict[str, Plain]],
    records: Records,
) -> None:
    """Read the rows of a table into the records they belong to."""
    if missing := [key for key in table.keys if key not in columns]:
        raise UsageError(f"the table {table.name} has no column {missing[0]}")
    if extra := [column for column in columns if column not in table.names]:
        records.notes.append(f"columns of {table.name} that are not read: {', '.join(extra[:12])}")
    owners = found[table.owner or table.name]
    for number, row in enumerate(database.execute(relational.selection(table, columns)), 1):
        values = {column: _text(value) for column, value in dict(row).items()}
        where, key = f"{table.name}, row {number}", values[table.keys[0]]
        if empty := [name for name in table.keys if values[name] is None]:
            records.refused.append(Refusal(where, f"it has no {empty[0]}"))
        elif any(isinstance(value, bytes) for value in values.values()):
            records.refused.append(Refusal(where, "it holds bytes where a text belongs"))
        elif table.owner and key not in owners:
            records.refused.append(Refusal(where, f"there is no {table.keys[0]} {key[:60]!r}"))
        elif not table.owner and key in owners:
            records.refused.append(Refusal(where, f"the id {key[:60]!r} stands here a second time"))
        else:
            relational.put(owners.setdefault(key, Placed({}, where)), table, values)
