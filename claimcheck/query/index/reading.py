"""A ledger whose records are read from an index when they are asked for."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.index.records import IndexedRecords, read_json
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.values import ValueReader

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document


def indexed_reading(store: Store, paths: Sequence[Path], names: Sequence[str], named: Sequence[Path]) -> Reading:
    """Return the ledger of an index whose files lie at these paths and go by these names. Raises Damaged."""
    by_path = dict(zip(map(os.path.abspath, paths), names, strict=True))
    files = {row[0]: by_path.get(row[1], "") for row in store.rows("SELECT number, path, hash, head, sum FROM file")}
    actors = IndexedRecords[Actor](store, "actors", files)
    sources = IndexedRecords[Source](store, "sources", files)
    claims = IndexedRecords[Claim](store, "claims", files)
    ledger = Ledger(**head_of_files(store), actors=actors, sources=sources, claims=claims)
    return Reading(ledger, IndexedDocuments(dict(zip(names, paths, strict=True)), named))


def head_of_files(store: Store) -> dict[str, Any]:
    """Return the fields of a ledger that its files say in their heads. Raises Damaged."""
    head: dict[str, Any] = {}
    reader = ValueReader()
    for _, _, _, plain in store.rows(
        "SELECT number, path, hash, head, sum FROM file WHERE head <> '{}' ORDER BY number"
    ):
        reader.document(read_json(plain), {}, head)
    return head


class IndexedDocuments(Mapping[str, "Document"]):
    """The files of an indexed ledger by name, each read when it is asked for."""

    def __init__(self, paths: Mapping[str, Path], named: Sequence[Path]) -> None:
        self.paths, self.named = paths, named
        self.kept: dict[str, Document] = {}

    def __getitem__(self, name: str) -> "Document":
        if name not in self.kept:
            from claimcheck.ledger import files

            path = self.paths[name]
            self.kept[name] = files.document(path, read_regular(path), guarded=path not in self.named)
        return self.kept[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __len__(self) -> int:
        return len(self.paths)
