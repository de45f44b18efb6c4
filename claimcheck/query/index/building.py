"""An index made of a ledger that was read."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.ledger.document import Document
from claimcheck.ledger.index.blocks import digest, sizes, split
from claimcheck.ledger.index.storage import Row, Store
from claimcheck.ledger.lookup import Record, names_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Source
from claimcheck.ledger.reader import Reading
from claimcheck.query.index.postings import Codes, Postings

STEP, BETWEEN = (
    1 << 10,
    1 << 16,
)  # how far apart the numbers of records are, so that others fit in: in a file, at its end
LARGEST = 1 << 31
Position = tuple[
    int, int, int, int
]  # of a record: its file, its block, its place in it, its line below the block's first


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file of a ledger: where it lies, and its bytes as they were read."""

    path: Path
    data: bytes


class _Filling:
    """A whole ledger on its way into an empty index."""

    def __init__(self, store: Store, reading: Reading, files: Sequence[IndexedFile]) -> None:
        self.store, self.reading, self.files = store, reading, files
        self.postings = Postings(Codes())
        self.placed: dict[tuple[str, str, int], Position] = {}
        records = sum(len(getattr(reading.ledger, name)) for name in COLLECTIONS)
        self.scale = -(-(records * STEP + len(files) * BETWEEN) // LARGEST)  # 1, but for millions of records

    def put_files(self) -> None:
        blocks: list[Row] = []
        for number, (file, document) in enumerate(zip(self.files, self.reading.documents.values(), strict=True)):
            blocks += block_rows(number, len(blocks), document, file.data, self.placed)
            head = json.dumps(head_of(document.value))
            self.store.put("file", [(number, str(file.path), digest(file.data), head)])
        self.store.put("block", blocks)

    def put_records(self, name: str) -> None:
        records = getattr(self.reading.ledger, name).values()
        self.store.put(name, self.rows(name, records))
        self.store.tell(f"{name} count", len(records))
        put_names(self.store, name, records)

    def rows(self, name: str, records: Iterable[Record]) -> Iterator[Row]:
        number, file_before = 0, 0
        for record in records:
            _, index = record.where.path
            file, block, place, line = self.placed[record.where.file, name, int(index)]
            number += max(1, (STEP if file == file_before else BETWEEN) // self.scale)
            file_before = file
            value: Any = self.reading.documents[record.where.file].value
            if isinstance(record, Claim):
                self.postings.add(number, record, self.reading.ledger)
            yield number, record.id, block, place, line, json.dumps(value[name][index])


def fill(store: Store, reading: Reading, files: Sequence[IndexedFile], facts: Mapping[str, object]) -> None:
    """Write a whole ledger into an empty index, and facts of it: what it is made for, what is wrong."""
    filling = _Filling(store, reading, files)
    filling.put_files()
    for name in COLLECTIONS:
        filling.put_records(name)
    store.put("posting", filling.postings.rows())
    counted = {"counts": filling.postings.codes.counts, "words": sum(filling.postings.sizes)}
    for name, fact in {**counted, **facts}.items():
        store.tell(name, fact)


def block_rows(
    file: int, number: int, document: Document, data: bytes, placed: dict[tuple[str, str, int], Position]
) -> Iterator[Row]:
    """Yield the rows of the blocks of a file, and note for each record its file, block, place in it, and line."""
    blocks = split(document.text, document.starts)
    start = 0
    for block, size in zip(blocks, sizes(document.text, blocks, len(data)), strict=True):
        first = block.first
        for record in block.records:
            place = record.index - first[record.collection]
            placed[document.name, record.collection, record.index] = (file, number, place, record.line)
        yield number, file, size, digest(data[start : start + size]), block.line, json.dumps(first)
        start += size
        number += 1


def head_of(value: Any) -> dict[str, Any]:
    """Return what the head of a file says, in plain values."""
    return {key: inner for key, inner in value.items() if key not in COLLECTIONS} if isinstance(value, dict) else {}


def put_names(store: Store, collection: str, records: Any) -> None:
    """Write the names that records go by; claims have none."""
    rows = {(collection, plain_name(name), record.id) for record in records if isinstance(record, Actor | Source)
            for name in names_of(record)}  # fmt: skip
    store.put("name", sorted(rows))
