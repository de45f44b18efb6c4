"""The files of a ledger read record by record into an index, in memory that does not grow with their size."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from claimcheck.ledger import record_patterns
from claimcheck.ledger.block_values import value_of
from claimcheck.ledger.blocks import LONGEST, Block, NotInBlocks, blocks
from claimcheck.ledger.canonical import canonical
from claimcheck.ledger.collector import uncollected
from claimcheck.ledger.contents import read_parts
from claimcheck.ledger.document import CONFLICT_SIGNS, Document
from claimcheck.ledger.fieldtypes import FieldType
from claimcheck.ledger.index.parts import hasher
from claimcheck.ledger.index.records import IndexedRecords, read_json
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.lookup import Record, names_of
from claimcheck.ledger.model import COLLECTIONS, Claim, Ledger, Source
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.values import UNREADABLE, ValueReader
from claimcheck.query.index.alike import ClaimsAlike
from claimcheck.query.index.building import Filling, Stands, write_json
from claimcheck.query.index.claim_values import ClaimValues

RECORD_TYPES = {name: FieldType("record", record=kind) for name, kind in COLLECTIONS.items()}


class NotPlain(Exception):
    """The ledger has faults, or is not made of blocks: it has to be read as a whole."""


def stream(store: Store, paths: Sequence[Path], names: Sequence[str]) -> None:
    """Write the files of a ledger into an empty index. Raises NotPlain, LedgerError and OverflowError."""
    with uncollected():
        streaming = _Streaming(store, names)
        for number, path in enumerate(paths):
            streaming.file(number, path)
        streaming.end()


class BlockReader:
    """Reads the blocks of a file one after the other; whatever is wrong with one raises NotPlain."""

    def __init__(self, name: str) -> None:
        self.document = Document(name)
        self.reader = ValueReader()
        self.reader.file = name
        self.head: dict[str, Any] = {}

    def record(self, block: Block, place: int) -> Record:
        """Return the record of a block."""
        return self.made(self.value(block), block.name, place)

    def made(self, value: Any, collection: str, place: int) -> Record:
        """Return the record of a plain value."""
        record: Record = self.reader.record(value, RECORD_TYPES[collection], (collection, place))
        if record is UNREADABLE or self.reader.faults:
            raise NotPlain
        return record

    def value(self, block: Block) -> Any:
        """Return the plain value of a block."""
        try:
            value, _ = value_of(block, self.document)
        except NotInBlocks:
            raise NotPlain from None
        if self.document.faults:
            raise NotPlain
        return value

    def take_head(self, block: Block) -> dict[str, Any]:
        """Return what a block says that is no record. Raises NotPlain for records that are not blocks by themselves."""
        value = self.value(block)
        if block.name in COLLECTIONS:
            if value:
                raise NotPlain
            return {}
        self.head[block.name] = value
        return {block.name: value}


class FileBlocks:
    """The blocks of a file, one after the other, and in the end the hash of its bytes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.hash = hasher()
        self.begun = False  # whether the beginning of the text was seen

    def __iter__(self) -> Iterator[Block]:
        try:
            yield from blocks(self.texts())
        except NotInBlocks:
            raise NotPlain from None

    def texts(self) -> Iterator[str]:
        """Yield the text in parts of whole lines. Raises NotPlain for what is no plain text in UTF-8."""
        rest = b""
        for data in read_parts(self.path):
            self.hash.update(data)
            lines, end, following = data.rpartition(b"\n")
            if end:
                yield self.text(rest + lines + end)
            elif len(rest) > LONGEST:
                raise NotPlain
            rest = following if end else rest + data
        yield self.text(rest)

    def text(self, data: bytes) -> str:
        try:
            text = data.decode().removeprefix("" if self.begun else "\ufeff")
        except UnicodeDecodeError:
            raise NotPlain from None
        self.begun = True
        if any(sign in text for sign in CONFLICT_SIGNS):
            raise NotPlain
        return text


class _Streaming:
    """A ledger on its way into an index. A claim waits until the sources that it appears in are known."""

    def __init__(self, store: Store, names: Sequence[str]) -> None:
        self.filling = Filling(store)
        self.alike = ClaimsAlike(self.filling)
        self.store, self.names = store, names
        self.sources: dict[str, Source] = {}
        self.head: dict[str, Any] = {}
        self.waiting: list[int] = []  # numbers of claims
        self.claim_values = self.known()

    def known(self) -> ClaimValues:
        """Return what reads claims, by the head as it is known; sources that become known are seen by it."""
        return ClaimValues(Ledger(**self.head, sources=self.sources))

    def file(self, number: int, path: Path) -> None:
        """Take in a file."""
        file, reader = FileBlocks(path), BlockReader(self.names[number])
        places = Counter[str]()
        for block in file:
            if not block.is_record:
                self.take_head(reader.take_head(block))
                continue
            stands = Stands(number, places[block.name], block.line, block.text.encode())
            places[block.name] += 1
            if block.name == "claims":
                self.claim(block, reader, stands)
            else:
                self.put(block.name, reader.record(block, stands.place), stands)
        self.store.put("file", [(number, os.path.abspath(path), file.hash.digest(), write_json(reader.head))])

    def claim(self, block: Block, reader: BlockReader, stands: Stands) -> None:
        """Take in the claim that a block is."""
        matched = record_patterns.matched(block.text)
        if matched and self.alike.put(*matched, block.text, stands):
            return
        value = reader.value(block)
        written = canonical(value, Claim)
        if written is None:
            self.put("claims", reader.made(value, "claims", stands.place), stands)
            return
        if matched:
            self.alike.learn(matched[0], written, self.claim_values)
        self.put_claim(written, stands)

    def take_head(self, value: dict[str, Any]) -> None:
        """Note what a file says that is no record. Raises NotPlain where that comes too late or is not right."""
        reader, before = ValueReader(), dict(self.head)
        reader.document(value, {}, self.head)
        if reader.faults or (self.head != before and self.filling.counts["claims"]):
            raise NotPlain
        self.claim_values = self.known()

    def put(self, collection: str, record: Record, stands: Stands) -> None:
        """Take in a record."""
        if isinstance(record, Claim):
            return self.put_claim(to_dict(record), stands)
        if isinstance(record, Source):
            self.sources[record.id] = record
        self.filling.put(collection, to_dict(record), stands, names_of(record))
        return None

    def put_claim(self, written: Mapping[str, Any], stands: Stands) -> None:
        """Take in a claim as it is written, and add its values or leave them for later."""
        number = self.filling.put("claims", written, stands)
        if all(citation["source"] in self.sources for citation in written.get("appears_in", ())):
            self.filling.values.add(number, self.claim_values.of(written))
        else:
            self.waiting.append(number)

    def end(self) -> None:
        """Add the values of the claims that waited, and write what is left."""
        self.filling.flush()
        claims = IndexedRecords[Claim](self.store, "claims", {})
        for number in self.waiting:
            written = read_json(claims.numbered_row(number)[3])
            self.filling.values.add(number, self.claim_values.of(written))
        if not any(self.filling.counts.values()):
            raise NotPlain
        self.filling.end()
