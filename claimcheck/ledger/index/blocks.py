"""A file cut into blocks of whole records, so that a change of one record leaves the other blocks as they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from claimcheck.ledger.model import COLLECTIONS

SIZE = 32_000  # characters from which on a block ends before the next record


@dataclass(slots=True)
class Placed:
    """A record of a block: the `index`-th of its collection in the file, so many lines below the block's first."""

    collection: str
    index: int
    line: int


@dataclass(slots=True)
class Block:
    """Some lines of a file, text[start:end], and the records that begin in them; `line` is the number of the first."""

    start: int
    end: int
    line: int
    records: list[Placed] = field(default_factory=list)

    @property
    def first(self) -> dict[str, int]:
        """The index of the first record of each collection that has one here."""
        return {record.collection: record.index for record in reversed(self.records)}


def split(text: str, starts: Mapping[str, Sequence[int]]) -> list[Block]:
    """Return the blocks of a text, whose records begin at these offsets; the first holds what stands before them."""
    blocks = [Block(0, len(text), 1)]
    line, counted = 1, 0
    for offset, collection, index in _in_order(starts):
        line, counted = line + _line_ends(text, counted, offset), offset
        begin = text.rfind("\n", 0, offset) + 1
        if offset - blocks[-1].start >= SIZE and text[begin:offset].strip(" ") == "-":
            blocks[-1].end = begin
            blocks.append(Block(begin, len(text), line))
        blocks[-1].records.append(Placed(collection, index, line - blocks[-1].line))
    return blocks


def sizes(text: str, blocks: Sequence[Block], size: int) -> list[int]:
    """Return how many of the `size` bytes of a file each of its blocks takes; a byte order mark is of the first."""
    ascii = text.isascii()
    measured = [b.end - b.start if ascii else len(text[b.start : b.end].encode()) for b in blocks]
    measured[0] += size - sum(measured)
    return measured


def digest(data: bytes | memoryview) -> bytes:
    """Return the hash that tells one content from another."""
    return blake2b(data, digest_size=16).digest()


def _in_order(starts: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, str, int]]:
    yield from sorted(
        (offset, name, index) for name in COLLECTIONS for index, offset in enumerate(starts.get(name, ()))
    )


def _line_ends(text: str, start: int, end: int) -> int:
    """Return how many lines end between two offsets: at LF, CR LF or CR."""
    carriage = text.find("\r", start, end) >= 0
    part = text[start:end].replace("\r\n", "\n").replace("\r", "\n") if carriage else ""
    return part.count("\n") if carriage else text.count("\n", start, end)
