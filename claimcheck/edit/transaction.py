"""A change to a ledger: planned on what stands there now, proved, and written whole or not at all."""

import codecs
import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.edit import journal
from claimcheck.edit.yaml import Edit, rewrite
from claimcheck.errors import LedgerError
from claimcheck.ledger import atomic, contents, files
from claimcheck.ledger.document import Document, parse
from claimcheck.ledger.reader import Reading, read


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of the ledger as it was read."""

    path: Path
    name: str
    data: bytes

    def bytes_of(self, document: Document) -> bytes:
        """A text in this file's encoding: with a byte order mark if there was one."""
        mark = codecs.BOM_UTF8 if self.data.startswith(codecs.BOM_UTF8) else b""
        return mark + document.text.encode("utf-8")


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done: edits, each in a file of the ledger by its name, and a sentence that says so."""

    edits: Sequence[tuple[str, Edit]] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A change made, on paper: the ledger before and after, and the files that differ."""

    said: str
    before: Reading
    after: Reading
    copies: Mapping[str, Copy] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)


Plan = Callable[[Reading], Change]


def copies(named: Sequence[Path]) -> list[Copy]:
    """The files of the ledger. Raises LedgerError for one that cannot be read, and for standard input."""
    found = []
    for path in files.find(named):
        if str(path) == "-":
            raise LedgerError("standard input cannot be written to: name a file with --ledger")
        found.append(Copy(path, contents.shown(path), contents.read_regular(path)))
    return found


def read_copies(held: Iterable[Copy]) -> Reading:
    """The ledger that files hold, empty or not."""
    return read(parse(each.name, each.data) for each in held)


def worked_out(held: Iterable[Copy], plan: Plan) -> Outcome:
    """Make a change on paper. Raises EditError, and whatever the plan raises."""
    with uncollected():
        return _worked_out({each.name: each for each in held}, plan)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without Python's collector, which would look at every record again and again though nothing makes cycles."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _worked_out(by_name: Mapping[str, Copy], plan: Plan) -> Outcome:
    before = read_copies(by_name.values())
    change = plan(before)
    edits: dict[str, list[Edit]] = {}
    for name, edit in change.edits:
        edits.setdefault(name, []).append(edit)
    changed = {name: rewrite(before.documents[name], these) for name, these in edits.items()}
    changed = {name: each for name, each in changed.items() if each.text != before.documents[name].text}
    after = read(changed.get(name, document) for name, document in before.documents.items()) if changed else before
    return Outcome(change.said, before, after, by_name, changed)


def save(outcome: Outcome) -> str:
    """Write the changed files, under the lock that the caller holds; returns what could not be remembered for undo.

    Raises LedgerError, and then says which files are new when there are several.
    """
    new = {outcome.copies[name].path: outcome.copies[name].bytes_of(each) for name, each in outcome.documents.items()}
    old = {outcome.copies[name].path: outcome.copies[name].data for name in outcome.documents}
    return put(outcome.said, old, new)


def put(said: str, old: Mapping[Path, bytes | None], new: Mapping[Path, bytes]) -> str:
    """Put new content into files that hold the old one, and remember that for undo."""
    unkept = ""
    real = {atomic.real(path): data for path, data in old.items()}
    try:
        hashes = {atomic.real(path): journal.digest(data) for path, data in new.items()}
        journal.keep(journal.JournalEntry(said, time.time(), real, hashes))
    except LedgerError as error:
        unkept = f"undo will not know of this: {error}"
    done: list[Path] = []
    for path, data in new.items():
        try:
            atomic.replace(path, data)
        except LedgerError:
            _taken_back(done, old)
            raise
        done.append(path)
    return unkept


def _taken_back(done: Sequence[Path], old: Mapping[Path, bytes | None]) -> None:
    """Put back what files held before a write that broke off between them; raises LedgerError where that fails too."""
    for path in done:
        try:
            atomic.replace(path, old[path] or b"")
        except LedgerError:
            names = ", ".join(map(contents.shown, done))
            raise LedgerError(f"the write broke off behind {names}: claimcheck undo takes that back") from None
