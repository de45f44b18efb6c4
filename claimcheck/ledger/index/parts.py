"""Where the records of an indexed ledger stand in its files, and what tells a record from another text."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from claimcheck.errors import Damaged

Numbers: TypeAlias = "array[int]"  # of records, ascending: the order of the ledger
Row = tuple[Any, ...]
RECORDS = 256  # of a part: a change rewrites the parts behind it
HASH = 16  # bytes
COLUMNS = "number, file, collection, place, line, numbers, places, lines, hashes, sum"


@dataclass(slots=True)
class Part:
    """Some records of a collection that follow one another in a file.

    Their places in the list and their lines are counted from those of the first. `hashes` holds for each record the
    hash of its text, one after the other; nothing where the texts of the records are not known one by one.
    """

    number: int
    file: int
    collection: str
    place: int
    line: int
    numbers: Numbers = field(default_factory=lambda: array("I"))
    places: Numbers = field(default_factory=lambda: array("I"))
    lines: Numbers = field(default_factory=lambda: array("I"))
    hashes: bytearray = field(default_factory=bytearray)

    def add(self, number: int, place: int, line: int, text_hash: bytes) -> None:
        """Add the next record."""
        self.numbers.append(number)
        self.places.append(place - self.place)
        self.lines.append(line - self.line)
        self.hashes += text_hash

    def position(self, number: int) -> tuple[int, int]:
        """Return the place of a record in its list, and its line. Raises Damaged."""
        try:
            at = bisect_left(self.numbers, number)
            if self.numbers[at] != number:
                raise ValueError(number)
            return self.place + self.places[at], self.line + self.lines[at]
        except (ValueError, IndexError):
            raise Damaged("a record stands nowhere") from None

    def hashed(self) -> Iterator[tuple[int, bytes]]:
        """Yield the records with the hashes of their texts, where these are known."""
        for at, number in enumerate(self.numbers if self.hashes else ()):
            yield number, bytes(self.hashes[HASH * at : HASH * (at + 1)])

    def row(self) -> Row:
        """Return the row of the part, without its checksum."""
        blobs = (self.numbers.tobytes(), self.places.tobytes(), self.lines.tobytes(), bytes(self.hashes))
        return self.number, self.file, self.collection, self.place, self.line, *blobs

    @classmethod
    def of(cls, row: tuple[Any, ...]) -> "Part":
        """Return the part of a row, without its checksum. Raises Damaged."""
        number, file, collection, place, line, numbers, places, lines, hashes = row
        stands = unpacked(numbers), unpacked(places), unpacked(lines)
        return cls(number, file, collection, place, line, stands[0], stands[1], stands[2], bytearray(hashes))


def unpacked(blob: bytes) -> Numbers:
    """Return the numbers of a blob. Raises Damaged."""
    made = array("I")
    try:
        made.frombytes(blob)
    except (ValueError, TypeError) as error:
        raise Damaged(str(error)) from None
    return made
