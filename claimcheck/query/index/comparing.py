"""What changed in the files of an indexed ledger since they were indexed: which records went, came, and stayed."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimcheck.ledger.index.parts import COLUMNS, Part
from claimcheck.ledger.index.records import read_json
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.query.index.building import SPACING, Stands
from claimcheck.query.index.streaming import BlockReader, FileBlocks, NotPlain, hash_of


@dataclass(slots=True)
class Entry:
    """A record of a file as it is now. `record` is that of one that is new, which has no number yet."""

    number: int
    stands: Stands
    record: Any = None


@dataclass(slots=True)
class Known:
    """A file as it was indexed."""

    number: int
    hash: bytes
    head: dict[str, Any]
    parts: list[Part] = field(default_factory=list)


def known_files(store: Store) -> dict[str, Known]:
    """Return the files of an index by path. Raises NotPlain where the texts of its records are not known one by one."""
    known: dict[str, Known] = {}
    for number, path, file_hash, head in store.rows("SELECT number, path, hash, head, sum FROM file"):
        known[path] = Known(number, file_hash, read_json(head))
    by_number = {file.number: file for file in known.values()}
    for row in store.rows(f"SELECT {COLUMNS} FROM part ORDER BY place"):
        part = Part.of(row)
        if not part.hashes:
            raise NotPlain
        by_number[part.file].parts.append(part)
    return known


class Comparison:
    """The files of a ledger as they are now, compared with those of its index. Raises NotPlain where a file is unusual.

    `order` holds for each collection the records in the order of the ledger: those of files that are as they were by
    the first and the last number, the others as entries.
    """

    def __init__(self, store: Store, paths: Sequence[Path], names: Sequence[str], changed: Sequence[bool]) -> None:
        self.known = known_files(store)
        self.order: dict[str, list[int | Entry]] = {name: [] for name in COLLECTIONS}
        self.removed: dict[str, set[int]] = {name: set() for name in COLLECTIONS}
        self.heads: list[dict[str, Any]] = []
        self.files: dict[str, Known] = {}  # those that changed, as they are now
        self.last = dict.fromkeys(COLLECTIONS, 0)  # the number of the last record that stayed
        for path, name, is_changed in zip(paths, names, changed, strict=True):
            place = os.path.abspath(path)
            if is_changed or place not in self.known:
                self.read(place, path, name)
            else:
                self.take(self.known[place])
        there = set(map(os.path.abspath, paths))
        self.gone = [file for path, file in self.known.items() if path not in there]
        for file in self.gone:
            self.remove(file)
        if any(file.head not in self.heads for file in self.known.values() if file.head):
            raise NotPlain
        self.number()

    def take(self, file: Known) -> None:
        """Take over a file that is as it was."""
        self.heads.append(file.head)
        for name in {part.collection for part in file.parts}:
            parts = [part for part in file.parts if part.collection == name]
            first, last = min(part.numbers[0] for part in parts), max(part.numbers[-1] for part in parts)
            if first <= self.last[name]:
                raise NotPlain  # the files stand in another order now
            self.order[name] += [first, last]
            self.last[name] = last

    def remove(self, file: Known) -> None:
        for part in file.parts:
            self.removed[part.collection].update(part.numbers)

    def read(self, place: str, path: Path, name: str) -> None:
        """Read a file that changed, as far as its records are not those that are known."""
        before = self.known.get(place) or Known(self.free_number(), b"", {})
        numbers = {(part.collection, text_hash): number for part in before.parts for number, text_hash in part.hashed()}
        self.remove(before)
        reader, blocks, places = BlockReader(name), FileBlocks(path), Counter[str]()
        for block in blocks:
            if not block.is_record:
                reader.take_head(block)
                continue
            stands = Stands(before.number, places[block.name], block.line, hash_of(block))
            places[block.name] += 1
            number = numbers.get((block.name, stands.text_hash), 0)
            if number > self.last[block.name]:
                self.last[block.name] = number
                self.removed[block.name].discard(number)
                self.order[block.name].append(Entry(number, stands))
            else:
                self.order[block.name].append(Entry(0, stands, reader.record(block, stands.place)))
        if reader.head not in [file.head for file in self.known.values()]:
            raise NotPlain
        self.heads.append(reader.head)
        self.files[place] = Known(before.number, blocks.hash.digest(), reader.head, before.parts)

    def free_number(self) -> int:
        """Return a number for a file that has none."""
        return 1 + max(file.number for file in (*self.known.values(), *self.files.values()))

    def number(self) -> None:
        """Number the new records, between those around them. Raises NotPlain where there is no room."""
        for order in self.order.values():
            waiting: list[Entry] = []
            last = 0
            for item in order:
                number = item if isinstance(item, int) else item.number
                if not number:
                    waiting.append(item)  # type: ignore[arg-type]  # an entry, as it has no number
                    continue
                _spread(waiting, last, number)
                last, waiting = number, []
            _spread(waiting, last, last + SPACING * (len(waiting) + 1))

    def entries(self, name: str) -> Iterator[Entry]:
        """Yield the records of a collection in the files that changed."""
        return (item for item in self.order[name] if not isinstance(item, int))

    def new(self, name: str) -> list[Entry]:
        """Return the new records of a collection."""
        return [entry for entry in self.entries(name) if entry.record]


def _spread(entries: Sequence[Entry], low: int, high: int) -> None:
    if entries and len(entries) >= high - low:
        raise NotPlain
    for at, entry in enumerate(entries, 1):
        entry.number = low + (high - low) * at // (len(entries) + 1)
