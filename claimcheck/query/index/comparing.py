"""What changed in the files of an indexed ledger since they were indexed: which records went, came, and stayed."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from claimcheck.ledger.index.parts import COLUMNS, Part, digest
from claimcheck.ledger.index.records import read_json
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.query.index.building import SPACING, Stands
from claimcheck.query.index.rereading import Rereading
from claimcheck.query.index.streaming import BlockReader, NotPlain

MOST_FREE = 500  # records that changed together and may keep their numbers


@dataclass(slots=True)
class Entry:
    """A record of a file as it is now. `record` is that of one that is new, which has no number yet."""

    number: int
    stands: Stands
    record: Any = None


Order = dict[str, list[int | Entry]]


@dataclass(slots=True)
class Known:
    """A file as it was indexed; or as it is now, with `order` its part of that of the ledger (`Comparison.order`).

    `parts` are those that it was indexed by, `kept` those of them that stand as they were.
    """

    number: int
    hash: bytes
    head: dict[str, Any]
    parts: list[Part] = field(default_factory=list)
    kept: list[Part] = field(default_factory=list)
    order: Order = field(default_factory=dict)


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

    `order` holds for each collection the records in the order of the ledger: those of files and parts that are as they
    were by the first and the last number, the others as entries.
    """

    def __init__(self, store: Store, paths: Sequence[Path], names: Sequence[str], changed: Sequence[bool]) -> None:
        self.store, self.known = store, known_files(store)
        self.order: Order = {name: [] for name in COLLECTIONS}
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
        for name, order in self.order.items():
            self.number(name, order)

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
        numbers = {(part.collection, text_hash): number
                   for part in before.parts for number, text_hash in part.each_hash()}  # fmt: skip
        self.remove(before)
        begins = {name: len(order) for name, order in self.order.items()}
        reader, blocks, places = BlockReader(name), Rereading(path, before.parts, self.last), Counter[str]()
        kept: list[Part] = []
        for block in blocks.each():
            if isinstance(block, Part):
                self.keep(block, places[block.collection])
                places[block.collection] += len(block.numbers)
                kept.append(block)
                continue
            if not block.is_record:
                reader.take_head(block)
                continue
            stands = Stands(before.number, places[block.name], block.line, block.text.encode())
            places[block.name] += 1
            number = numbers.get((block.name, digest(stands.text)), 0)
            if number > self.last[block.name]:
                self.last[block.name] = number
                self.removed[block.name].discard(number)
                self.order[block.name].append(Entry(number, stands))
            else:
                self.order[block.name].append(Entry(0, stands, reader.record(block, stands.place)))
        if reader.head not in [file.head for file in self.known.values()]:
            raise NotPlain
        self.heads.append(reader.head)
        order = {name: self.order[name][begin:] for name, begin in begins.items()}
        self.files[place] = Known(before.number, blocks.hash.digest(), reader.head, before.parts, kept, order)

    def keep(self, part: Part, place: int) -> None:
        """Take over a part of a file whose records stand as they were, the first at this place of its list."""
        name, part.place = part.collection, place
        self.order[name] += [part.numbers[0], part.numbers[-1]]
        self.last[name] = part.numbers[-1]
        self.removed[name].difference_update(part.numbers)

    def free_number(self) -> int:
        """Return a number for a file that has none."""
        return 1 + max(file.number for file in (*self.known.values(), *self.files.values()))

    def number(self, name: str, order: Sequence[int | Entry]) -> None:
        """Number the new records of a collection, between those around them. Raises NotPlain where there is no room."""
        free = self.free_by_id(name)
        waiting: list[Entry] = []
        last = 0
        for item in order:
            number = item if isinstance(item, int) else item.number
            if not number:
                waiting.append(item)  # type: ignore[arg-type]  # an entry, as it has no number
                continue
            _spread(waiting, last, number, free)
            last, waiting = number, []
        _spread(waiting, last, last + SPACING * (len(waiting) + 1), free)

    def free_by_id(self, name: str) -> dict[str, int]:
        """Return the numbers that records had which changed or went, by their ids."""
        numbers = [*self.removed[name]] if self.new(name) else []
        if len(numbers) > MOST_FREE:
            return {}
        places = ", ".join("?" * len(numbers))
        ids = self.store.column(f"SELECT id FROM {name} WHERE number IN ({places}) ORDER BY number", *numbers)
        return dict(zip(ids, sorted(numbers), strict=True)) if len(ids) == len(numbers) else {}

    def entries(self, name: str) -> Iterator[Entry]:
        """Yield the records of a collection in the files that changed."""
        return (item for item in self.order[name] if not isinstance(item, int))

    def new(self, name: str) -> list[Entry]:
        """Return the new records of a collection."""
        return [entry for entry in self.entries(name) if entry.record]


def _spread(entries: Sequence[Entry], low: int, high: int, free: Mapping[str, int]) -> None:
    """Number entries between two numbers: by those that they had where these are in order, else evenly."""
    if entries and len(entries) >= high - low:
        raise NotPlain
    had = [free.get(entry.record.id, 0) for entry in entries]
    even = [low + (high - low) * at // (len(entries) + 1) for at in range(1, len(entries) + 1)]
    stays = all(one < other for one, other in pairwise([low, *had, high]))
    for entry, number in zip(entries, had if stays else even, strict=True):
        entry.number = number
