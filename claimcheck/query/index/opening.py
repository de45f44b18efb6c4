"""A ledger through its index: opened where it is fresh, made where that pays, else done without.

The index is a cache in this user's folder. Whatever is wrong with it, the ledger's files decide.
"""

import os
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from zlib import crc32

from claimcheck._version import __version__
from claimcheck.errors import Damaged, LedgerError, UsageError
from claimcheck.ledger import files
from claimcheck.ledger.collector import uncollected
from claimcheck.ledger.contents import is_handed_over, read_regular, shown
from claimcheck.ledger.index import stamps, storage
from claimcheck.ledger.index.parts import digest
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.user_files import cache_folder
from claimcheck.query.index.reading import indexed_reading
from claimcheck.value_class import value_class

PROGRAM = Path(__file__).parents[2]
DEPENDS_ON = (
    "text",
    "text/numbers",
    "ledger",
    "ledger/index",
    "query",
    "query/index",
)  # code that an index follows from
FAULTS = (Damaged, OSError, sqlite3.Error, OverflowError, UnicodeError)  # with which one does without an index
Notice = Callable[[Reading], list[str]]


@value_class()
class Opened:
    """A ledger, and what is to be said of what is wrong with it."""

    reading: Reading
    notice: Sequence[str]


def folder() -> Path:
    """Return the folder of all indexes. It may not exist yet."""
    return cache_folder() / "index"


def open_ledger(named: Sequence[Path | str], notice: Notice) -> Opened | None:
    """Return a ledger through its index, None where there is none to be had: then the files are read as ever.

    `notice` says what is wrong with a ledger that had to be read. Raises LedgerError when there is no ledger.
    """
    place = _Place.of(named)
    if place is None:
        return None
    opened = None
    with suppress(*FAULTS):
        opened = place.opened()
    with suppress(*FAULTS):
        opened = opened or place.made(notice)
    return opened


def build(named: Sequence[Path | str], notice: Notice) -> Path:
    """Make the index of a ledger, and return where it lies.

    Raises UsageError for a ledger that is read as fast without one, and LedgerError where it cannot be kept.
    """
    place = _Place.of(named)
    if place is None:
        raise UsageError("there is nothing to index: what is below 1 MB, or no plain file, is read as fast without")
    try:
        place.made(notice)
        if place.opened():
            return place.index
    except FAULTS as error:
        raise LedgerError(f"{place.index}: no index can be kept there: {error}") from None
    raise LedgerError(f"{place.index}: no index can be kept there")


def forget(named: Sequence[Path | str]) -> None:
    """Remove the index of a ledger."""
    place = _Place.of(named)
    if place:
        for path in (place.index, place.noted):
            with suppress(OSError):
                path.unlink()


@value_class()
class _Place:
    """A ledger that is worth an index: its files with their stamps at a time, and where its index lies."""

    named: Sequence[Path]
    paths: Sequence[Path]
    names: Sequence[str]
    stamps: Sequence[stamps.Stamp]
    at: int
    index: Path
    noted: Path

    @classmethod
    def of(cls, named: Sequence[Path | str]) -> "_Place | None":
        """Return the place of a ledger's index; None for a small ledger and for one that is no plain files."""
        paths = files.find(named)
        at = stamps.now()
        try:
            noted = [stamps.stamp(path) for path in paths]
        except (OSError, ValueError):
            return None
        names = [shown(path) for path in paths]
        if sum(size for _, _, size, _, _ in noted) < files.LARGE or len(set(names)) < len(names):
            return None
        if any(is_handed_over(path) for path in paths):
            return None
        places = "\0".join(os.path.abspath(place) for place in files.places(named))
        key = crc32(places.encode("utf-8", "surrogateescape"))  # two ledgers of one key take turns
        index = folder() / f"{key:08x}{storage.ENDING}"
        return cls(files.given(named), paths, names, noted, at, index, index.with_suffix(stamps.ENDING))

    def facts(self) -> dict[str, object]:
        """Return what an index of these files by this program says of itself."""
        return {"files": [os.path.abspath(path) for path in self.paths], "program": _program()}

    def opened(self, *, bring_up: bool = True) -> Opened | None:
        """Return the ledger through the index that is there, with `bring_up` after it was brought up to the files."""
        if not self.index.exists():
            return None
        store = Store.open(self.index)
        notice, identity = store.about("notice"), store.about("identity")
        if store.about("program") != _program():
            return None
        if notice["lines"] and notice["names"] != self.names:  # which names the files as they were named then
            return None
        changed = self.changed(store, identity)
        if any(changed) or store.about("files") != self.facts()["files"]:
            store.close()
            return self.updated(changed) if bring_up and not notice["lines"] else None
        return Opened(indexed_reading(store, self.paths, self.names, self.named), notice["lines"])

    def changed(self, store: Store, identity: str) -> list[bool]:
        """Return for each file whether it is another than the one that was indexed, and note those that are not."""
        unchanged = stamps.unchanged(self.noted, identity, self.stamps)
        if all(unchanged):
            return [False] * len(unchanged)
        hashes = {row[1]: row[2] for row in store.rows("SELECT number, path, hash, head, sum FROM file")}
        changed = [
            digest(read_regular(path)) != hashes.get(os.path.abspath(path)) if sure is None else not sure
            for path, sure in zip(self.paths, unchanged, strict=True)
        ]
        if not any(changed):
            stamps.note(self.noted, identity, self.stamps, self.at)
        return changed

    def updated(self, changed: Sequence[bool]) -> Opened | None:
        """Bring the index up to the files; None where it must be made anew."""
        from claimcheck.query.index.streaming import NotPlain
        from claimcheck.query.index.updating import update

        try:
            self.keep(lambda store: update(store, self.paths, self.names, changed), [], over=True)
        except (NotPlain, sqlite3.IntegrityError):
            return None
        return self.opened(bring_up=False)

    def made(self, notice: Notice) -> Opened | None:
        """Keep an index of the ledger, and return the ledger: through it, or as it was read to make it.

        Nothing is returned where the ledger is still to be read: where no index can be kept.
        """
        from claimcheck.query.index.streaming import NotPlain, stream

        try:
            self.keep(lambda store: stream(store, self.paths, self.names), [])
        except (NotPlain, sqlite3.IntegrityError):
            return self.made_whole(notice)
        return self.opened(bring_up=False)

    def made_whole(self, notice: Notice) -> Opened:
        """Return a ledger that has faults, or is otherwise unusual, and keep an index of it where one can be kept."""
        from claimcheck.ledger.reader import read
        from claimcheck.query.index.building import IndexedFile, fill

        contents = [(path, read_regular(path)) for path in self.paths]
        reading = read(files.document(path, data, guarded=path not in self.named) for path, data in contents)
        opened = Opened(reading, notice(reading))
        indexed = [IndexedFile(path, digest(data)) for path, data in contents]
        with suppress(*FAULTS), uncollected():
            self.keep(lambda store: fill(store, reading, indexed), opened.notice)
        return opened

    def keep(self, fill: Callable[[Store], None], notice: Sequence[str], *, over: bool = False) -> None:
        """Write an index of these files, of which something is to be said, and note how the files were before."""
        from claimcheck.ledger.index import writing

        identity = os.urandom(16).hex()
        facts = {**self.facts(), "identity": identity, "notice": {"names": self.names, "lines": notice}}

        def write(store: Store) -> None:
            fill(store)
            for name, fact in facts.items():
                store.tell(name, fact)

        writing.write(self.index, write, over=over)
        stamps.note(self.noted, identity, self.stamps, self.at)


def _program() -> str:
    """Return what tells this program from one that might make another index of the same files."""
    return f"{__version__} {sys.hexversion:x} {storage.MACHINE} {_state_of_program()}"


@cache
def _state_of_program() -> str:
    """Return how many files the program has, and when the newest was written, in ns."""
    newest = number = 0
    for name in DEPENDS_ON:
        for entry in os.scandir(PROGRAM / name):
            if entry.name.endswith(".py"):
                number += 1
                newest = max(newest, entry.stat().st_mtime_ns)
    return f"{number} {newest}"
