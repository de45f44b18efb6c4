"""Where the records of an indexed ledger stand in its files, and what tells a record from another text."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from claimcheck.errors import Damaged

if TYPE_CHECKING:
    from hashlib import blake2b

Numbers: TypeAlias = Sequence[int]  # of records, ascending: the order of the ledger
Growing: TypeAlias = "array[int]"
Row = tuple[Any, ...]
RECORDS = 256  # of a part: a change rewrites the parts behind it
HASH = 16  # bytes
SPACED = b"-"  # the first byte of evenly spaced numbers; of others it is the code of their array
SMALLER = "BH"  # codes of arrays whose numbers have fewer bytes
COLUMNS = "number, file, collection, place, line, numbers, places, lines, hashes, size, hash, sum"


class Part:
    """Some records of a collection that follow one another in a file.

    Their places in the list and their lines are counted from those of the first. `hashes` holds for each record the
    hash of its text, one after the other; nothing where the texts of the records are not known one by one. `size` is
    how many bytes these texts have together, and `hash` what tells them from others.
    """

    def __init__(self, number: int, file: int, collection: str, place: int, line: int) -> None:
        self.number, self.file, self.collection = number, file, collection
        self.place, self.line = place, line
        self.numbers: Growing = array("I")
        self.places: Growing = array("I")
        self.lines: Growing = array("I")
        self.hashes = bytearray()
        self.size, self.hash = 0, b""
        self.hashing: blake2b | None = None

    def add(self, number: int, place: int, line: int, text: bytes) -> None:
        """Add the next record; `text` is empty where it is not known by itself."""
        self.numbers.append(number)
        self.places.append(place - self.place)
        self.lines.append(line - self.line)
        if text:
            self.hashing = self.hashing or hasher()
            self.hashing.update(text)
            self.hashes += digest(text)
            self.size += len(text)

    def position(self, number: int) -> tuple[int, int]:
        """Return the place of a record in its list, and its line. Raises Damaged."""
        try:
            at = bisect_left(self.numbers, number)
            if self.numbers[at] != number:
                raise ValueError(number)
            return self.place + self.places[at], self.line + self.lines[at]
        except (ValueError, IndexError):
            raise Damaged("a record stands nowhere") from None

    def each_hash(self) -> Iterator[tuple[int, bytes]]:
        """Yield the records with the hashes of their texts, where these are known."""
        for at, number in enumerate(self.numbers if self.hashes else ()):
            yield number, bytes(self.hashes[HASH * at : HASH * (at + 1)])

    def row(self) -> Row:
        """Return the row of the part, without its checksum."""
        blobs = (self.numbers.tobytes(), self.places.tobytes(), self.lines.tobytes(), bytes(self.hashes))
        hash = self.hashing.digest() if self.hashing else self.hash
        return self.number, self.file, self.collection, self.place, self.line, *blobs, self.size, hash

    @classmethod
    def of(cls, row: tuple[Any, ...]) -> "Part":
        """Return the part of a row, without its checksum. Raises Damaged."""
        part = cls(*row[:5])
        try:
            part.numbers, part.places, part.lines = map(_whole, row[5:8])
            part.hashes += row[8]
            part.size, part.hash = row[9], row[10]
        except (ValueError, TypeError) as error:
            raise Damaged(str(error)) from None
        return part


def digest(data: bytes) -> bytes:
    """Return the hash that tells one content from another."""
    made = hasher()
    made.update(data)
    return made.digest()


def hasher() -> "blake2b":
    """Return what makes that hash of parts."""
    from hashlib import blake2b  # 4 ms, and only needed where the times of a file do not tell

    return blake2b(digest_size=HASH)


def packed(numbers: Sequence[int]) -> bytes:
    """Return numbers as a blob for `unpacked`: spaced evenly as begin, end and step, others in few bytes each.

    Raises OverflowError for too large a number.
    """
    made = array("I", numbers)
    if len(made) > 2 and made[0] < made[1]:
        spaced = range(made[0], made[-1] + 1, made[1] - made[0])
        if len(spaced) == len(made) and array("I", spaced) == made:
            return SPACED + array("I", [spaced.start, spaced.stop, spaced.step]).tobytes()
    for code in SMALLER:
        with suppress(OverflowError):
            return code.encode() + array(code, made).tobytes()
    return b"I" + made.tobytes()


def unpacked(blob: bytes) -> Numbers:
    """Return the numbers of a blob. Raises Damaged."""
    try:
        code, data = blob[:1], blob[1:]
        if code != SPACED:
            return _whole(data, str(code, "ascii"))
        start, stop, step = _whole(data)
        return range(start, stop, step)
    except (ValueError, TypeError) as error:
        raise Damaged(str(error)) from None


def _whole(data: bytes, code: str = "I") -> Growing:
    made = array(code)
    made.frombytes(data)
    return made
