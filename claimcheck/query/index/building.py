"""An index made of a ledger: of its files, read block by block, or of a ledger that was read as a whole."""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.ledger.document import Document
from claimcheck.ledger.index.parts import RECORDS, Part
from claimcheck.ledger.index.storage import Row, Store
from claimcheck.ledger.lookup import names_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Claim
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.serialize import to_dict
from claimcheck.query.index.claim_values import ClaimValues
from claimcheck.query.index.postings import Values
from claimcheck.text.json_text import dump

SPACING = 64  # between the numbers of two records, for those that may come between them
FILE_SPACING = 4096  # between those of two files
BATCH = 1000  # rows
write_json = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class Stands(NamedTuple):
    """Where a record stands: the number of its file, its place in the list, its line, and its text.

    The text is empty where it is not known by itself.
    """

    file: int
    place: int
    line: int
    text: bytes


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file of a ledger: where it lies, and the hash of its bytes as they were read."""

    path: Path
    digest: bytes


class Filling:
    """A ledger on its way into an empty index, record by record in its order."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.values = Values()
        self.parts: dict[str, Part] = {}  # the last one of each collection
        self.last = dict.fromkeys(COLLECTIONS, 0)  # the number that was given last
        self.counts = Counter[str]()
        self.rows: defaultdict[str, list[Row]] = defaultdict(list)

    def put(self, collection: str, written: Mapping[str, Any], stands: Stands, names: Iterable[str] = ()) -> int:
        """Take in a record as it is written (`to_dict`), with what it goes by besides its id, and return its number.

        The values of a claim are added apart.
        Raises OverflowError for more records than can be numbered.
        """
        number = self.put_json(collection, written["id"], dump(written), stands)
        for name in {plain_name(name) for name in names}:
            self.add_row("name", (collection, name, written["id"]))
        return number

    def put_json(self, collection: str, id: str, written: str, stands: Stands) -> int:
        """Take in a record as it is written in JSON, and return its number; raises OverflowError likewise."""
        part = self.parts.get(collection)
        if part is None or part.file != stands.file or len(part.numbers) == RECORDS:
            self.last[collection] += FILE_SPACING if part and part.file != stands.file else 0
            part = self.begin_part(collection, stands)
        self.last[collection] = number = self.last[collection] + SPACING
        part.add(number, stands.place, stands.line, stands.text)
        self.counts[collection] += 1
        self.add_row(collection, (number, id, part.number, written))
        return number

    def begin_part(self, collection: str, stands: Stands) -> Part:
        if collection in self.parts:
            self.add_row("part", self.parts[collection].row())
        number = max((part.number for part in self.parts.values()), default=0) + 1
        self.parts[collection] = Part(number, stands.file, collection, stands.place, stands.line)
        return self.parts[collection]

    def add_row(self, table: str, row: Row) -> None:
        self.rows[table].append(row)
        if len(self.rows[table]) >= BATCH:
            self.store.put(table, self.rows.pop(table))

    def flush(self) -> None:
        """Write the rows that wait to be written."""
        for table, rows in self.rows.items():
            self.store.put(table, rows)
        self.rows.clear()

    def end(self) -> None:
        """Write what is left, and what can be told only of the whole."""
        for part in self.parts.values():
            self.add_row("part", part.row())
        self.flush()
        self.store.put("posting", self.values.rows())
        for name in COLLECTIONS:
            self.store.tell(f"{name} count", self.counts[name])


def fill(store: Store, reading: Reading, files: Sequence[IndexedFile]) -> None:
    """Write a ledger that was read as a whole into an empty index."""
    filling = Filling(store)
    claim_values = ClaimValues(reading.ledger)
    placed: dict[tuple[str, str, int], Stands] = {}
    for number, (file, document) in enumerate(zip(files, reading.documents.values(), strict=True)):
        for line, name, index in lines(document):
            placed[document.name, name, index] = Stands(number, index, line, b"")
        store.put("file", [(number, os.path.abspath(file.path), file.digest, write_json(head_of(document.value)))])
    for name in COLLECTIONS:
        for record in getattr(reading.ledger, name).values():
            stands = placed[record.where.file, name, int(record.where.path[1])]
            written = to_dict(record)
            row_number = filling.put(name, written, stands, names_of(record))
            if isinstance(record, Claim):
                filling.values.add(row_number, claim_values.of(written))
    filling.end()


def lines(document: Document) -> Iterator[tuple[int, str, int]]:
    """Yield for each record of a file the line it begins in, its collection, and its place there."""
    text, starts = document.text, document.starts
    line, counted = 1, 0
    in_order = sorted((at, key, index) for key in COLLECTIONS for index, at in enumerate(starts.get(key, ())))
    for offset, name, index in in_order:
        line, counted = line + _line_ends(text, counted, offset), offset
        yield line, name, index


def _line_ends(text: str, start: int, end: int) -> int:
    """Return how many lines end between two offsets: at LF, CR LF or CR."""
    if text.find("\r", start, end) < 0:
        return text.count("\n", start, end)
    return text[start:end].replace("\r\n", "\n").replace("\r", "\n").count("\n")


def head_of(value: Any) -> dict[str, Any]:
    """Return what the head of a file says, in plain values."""
    return {key: inner for key, inner in value.items() if key not in COLLECTIONS} if isinstance(value, dict) else {}
