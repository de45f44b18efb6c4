"""The claims themselves, packed: one byte string for a million of them, read back one at a time."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator

from claimcheck.matching.engine.records import IndexedClaim


class Claims:
    """Entries by number, in the order they came; a removed one leaves a gap and is never seen again."""

    def __init__(self) -> None:
        self.packed = bytearray()
        self.ends = array("Q")
        self.numbers: dict[str, int] = {}
        self.ids: list[str] = []

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[tuple[int, IndexedClaim]]:
        for number in sorted(self.numbers.values()):
            yield number, self[number]

    def __getitem__(self, number: int) -> IndexedClaim:
        start = self.ends[number - 1] if number else 0
        text, title, speakers, date = json.loads(self.packed[start : self.ends[number]])
        return IndexedClaim(self.ids[number], text, title, tuple(speakers), date)

    def append(self, entry: IndexedClaim) -> int:
        """Keep an entry; returns its number. Raises ValueError for an id that is already there."""
        if entry.id in self.numbers:
            raise ValueError(f"two entries have the id {entry.id!r}")
        fields = [entry.text, entry.title, entry.speakers, entry.date]
        self.packed += json.dumps(fields, separators=(",", ":")).encode()
        self.ends.append(len(self.packed))
        self.ids.append(entry.id)
        self.numbers[entry.id] = len(self.ids) - 1
        return self.numbers[entry.id]

    def remove(self, id_: str) -> tuple[int, IndexedClaim]:
        """Forget an entry and say what it was. Raises KeyError for an id that is not there."""
        number = self.numbers[id_]
        entry = self[number]
        del self.numbers[id_]
        return number, entry
