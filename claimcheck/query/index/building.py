"""An index made of a ledger that was read."""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.ledger.document import Document
from claimcheck.ledger.index.storage import Row, Store, digest
from claimcheck.ledger.lookup import Record, names_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Source
from claimcheck.ledger.reader import Reading
from claimcheck.query.index.postings import Codes, Postings

Position = tuple[int, int]  # of a record: the number of its file, and the line in which it begins


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file of a ledger: where it lies, and its bytes as they were read."""

    path: Path
    data: bytes


def fill(store: Store, reading: Reading, files: Sequence[IndexedFile], facts: Mapping[str, object]) -> None:
    """Write a whole ledger into an empty index, and facts of it: what it is made for, what is wrong."""
    collecting = gc.isenabled()
    gc.disable()  # nothing here makes cycles, as in reading
    try:
        filling = _Filling(store, reading)
        filling.put_files(files)
        for name in COLLECTIONS:
            filling.put_records(name)
        filling.put_postings()
        for name, fact in facts.items():
            store.tell(name, fact)
    finally:
        if collecting:
            gc.enable()


class _Filling:
    """A ledger on its way into an empty index."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self.store, self.reading = store, reading
        self.postings = Postings(Codes())
        self.placed: dict[tuple[str, str, int], Position] = {}

    def put_files(self, files: Sequence[IndexedFile]) -> None:
        for number, (file, document) in enumerate(zip(files, self.reading.documents.values(), strict=True)):
            for line, name, index in lines(document):
                self.placed[document.name, name, index] = (number, line)
            head = json.dumps(head_of(document.value))
            self.store.put("file", [(number, str(file.path), digest(file.data), head)])

    def put_records(self, name: str) -> None:
        records = getattr(self.reading.ledger, name).values()
        self.store.put(name, self.rows(name, records))
        self.store.tell(f"{name} count", len(records))
        self.store.put("name", sorted(_names(name, records)))

    def put_postings(self) -> None:
        self.store.put("posting", self.postings.rows())
        self.store.tell("counts", self.postings.codes.counts)
        self.store.tell("words", sum(self.postings.sizes))

    def rows(self, name: str, records: Iterable[Record]) -> Iterator[Row]:
        for number, record in enumerate(records):
            _, index = record.where.path
            file, line = self.placed[record.where.file, name, int(index)]
            value: Any = self.reading.documents[record.where.file].value
            if isinstance(record, Claim):
                self.postings.add(number, record, self.reading.ledger)
            yield number, record.id, file, index, line, json.dumps(value[name][index])


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


def _names(collection: str, records: Iterable[Record]) -> set[Row]:
    """Return the rows of the names that records go by; claims have none."""
    return {(collection, plain_name(name), record.id) for record in records if isinstance(record, Actor | Source)
            for name in names_of(record)}  # fmt: skip
