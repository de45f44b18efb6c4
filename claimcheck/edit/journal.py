"""The last writes, kept outside of the ledger so that they can be taken back and done again.

A folder of the user's state holds, for each folder that ledgers lie in, one small file a write, named after its time,
and the content that files had before it, compressed and once each, named after its hash. A write that was taken back
stays, marked as undone, with the content after it, until another write to one of its files makes it void.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace as replaced
from pathlib import Path
from typing import Any

from claimcheck.errors import LedgerError
from claimcheck.ledger.atomic import real, remove, replace
from claimcheck.ledger.user_files import state_folder

KEPT = 50  # writes that are remembered for a folder
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A write: its message, its time (seconds since 1970), and for each file the hash of its content before and after.

    `undone` is true for a write that was taken back and can be done again; `by` is the process that wrote it.
    """

    message: str
    when: float
    before: Mapping[Path, str]
    after: Mapping[Path, str]
    undone: bool = False
    by: int = 0


def digest(data: bytes) -> str:
    """Return the hash that tells whether a file is as it was left."""
    return hashlib.sha256(data).hexdigest()


def keep(message: str, when: float, changes: Iterable[tuple[Path, bytes, bytes]]) -> None:
    """Remember a write (path, content before, content after of each file) in every folder that it touches.

    What was undone in one of the files cannot be done again from then on. Raises LedgerError when that is impossible.
    """
    files = [(real(path), before, after) for path, before, after in changes]
    before = {path: digest(data) for path, data, _ in files}
    after = {path: digest(data) for path, _, data in files}
    for void in [entry for entry in entries(before) if entry.undone]:
        for place in _places(void.before):
            remove(_file(place, void))
    _store(JournalEntry(message, when, before, after, by=os.getpid()), [content for _, content, _ in files])


def mark(entry: JournalEntry, contents: Iterable[bytes], *, undone: bool) -> None:
    """Remember that a write was taken back (or done again), with contents that it needs to go the other way.

    Raises LedgerError when that is impossible.
    """
    _store(replaced(entry, undone=undone), contents)


def entries(paths: Iterable[Path]) -> list[JournalEntry]:
    """Return the remembered writes to any of these files, the latest first; what is damaged there is passed over."""
    wanted = {real(path) for path in paths}
    known = {entry.when: entry for place in _places(wanted) for entry in _entries(place, wanted)}
    return sorted(known.values(), key=lambda entry: -entry.when)


def content(path: Path, hashed: str) -> bytes:
    """Return the remembered content of a file with this hash. Raises LedgerError where it is not there whole."""
    try:
        data = zlib.decompress((_place(real(path)) / Path(hashed).name).read_bytes())
    except (OSError, ValueError, zlib.error):
        data = b""
    if digest(data) != hashed:
        raise LedgerError(f"{path}: what it held then is no longer remembered")
    return data


def _store(entry: JournalEntry, contents: Iterable[bytes]) -> None:
    """Write an entry and the contents that it needs into every folder that it touches."""
    value = {
        "message": entry.message, "when": entry.when, "undone": entry.undone, "by": entry.by,
        "files": [{"path": str(path), "before": entry.before[path], "after": entry.after[path]}
                  for path in entry.before],
    }  # fmt: skip
    blobs = {digest(data): data for data in contents}
    for place in _places(entry.before):
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerError(f"{place}: {error.strerror or error}") from None
        for name, data in blobs.items():
            if not (blob := place / name).exists():
                _write(blob, zlib.compress(data, 6))
        _write(_file(place, entry), json.dumps(value).encode())
        _prune(place)


def _entries(place: Path, wanted: set[Path]) -> Iterator[JournalEntry]:
    """Yield the writes kept in a folder that touched one of the files."""
    for file in place.glob(f"*{SUFFIX}"):
        entry = _read(file)
        if entry and not wanted.isdisjoint(entry.before):
            yield entry


def _read(file: Path) -> JournalEntry | None:
    try:
        value: Any = json.loads(file.read_bytes())
        rows = [(Path(row["path"]), str(row["before"]), str(row["after"])) for row in value["files"]]
        before, after = {path: old for path, old, _ in rows}, {path: new for path, _, new in rows}
        when, undone = float(value["when"]), bool(value.get("undone"))
        return JournalEntry(str(value["message"]), when, before, after, undone, int(value.get("by", 0)))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _prune(place: Path) -> None:
    """Forget the oldest writes, and the content that no write needs any more."""
    files = sorted(place.glob(f"*{SUFFIX}"))
    if len(files) <= KEPT:
        return
    for old in files[:-KEPT]:
        remove(old)
    needed = _named(files[-KEPT:])
    for blob in place.iterdir():
        if blob.suffix != SUFFIX and blob.name not in needed:
            remove(blob)


def _named(files: Sequence[Path]) -> set[str]:
    """Return the hashes of the contents that entries need to be taken back or done again."""
    kept = [entry for entry in map(_read, files) if entry]
    named = {hashed for entry in kept for hashed in entry.before.values()}
    return named | {hashed for entry in kept if entry.undone for hashed in entry.after.values()}


def _file(place: Path, entry: JournalEntry) -> Path:
    return place / f"{entry.when:020.6f}{SUFFIX}"


def _places(paths: Iterable[Path]) -> set[Path]:
    return {_place(path) for path in paths}


def _place(path: Path) -> Path:
    return state_folder() / "undo" / digest(str(real(path).parent).encode("utf-8", "surrogateescape"))[:32]


def _write(path: Path, data: bytes) -> None:
    replace(path, data)
    with suppress(OSError):
        path.chmod(0o600)
