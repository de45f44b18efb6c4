"""The last writes, kept outside of the ledger so that they can be taken back.

A folder of the user's state holds, for each folder that ledgers lie in, one small file a write, named after its time,
and the content that files had before, compressed and once each, named after its hash.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.errors import LedgerError
from claimcheck.ledger.atomic import real, remove, replace
from claimcheck.ledger.user_files import state_folder

KEPT = 50  # writes that are remembered for a folder
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A write: its message, its time (seconds since 1970), each file's content before and the hash of it after."""

    message: str
    when: float
    before: Mapping[Path, bytes]
    after: Mapping[Path, str]


def digest(data: bytes) -> str:
    """Return the hash that tells whether a file is as it was left."""
    return hashlib.sha256(data).hexdigest()


def entry_of(message: str, when: float, changes: Iterable[tuple[Path, bytes, bytes]]) -> JournalEntry:
    """Return the entry for changes of files: path, content before, content after."""
    found = [(real(path), before, after) for path, before, after in changes]
    return JournalEntry(message, when, {path: before for path, before, _ in found},
                        {path: digest(after) for path, _, after in found})  # fmt: skip


def keep(entry: JournalEntry) -> None:
    """Remember a write in every folder that it touches. Raises LedgerError when that is impossible."""
    hashes = {path: digest(data) for path, data in entry.before.items()}
    value = {
        "message": entry.message, "when": entry.when,
        "files": [{"path": str(path), "before": hashes[path], "after": entry.after[path]} for path in entry.before],
    }  # fmt: skip
    for place in {_place(path) for path in entry.before}:
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerError(f"{place}: {error.strerror or error}") from None
        for path, data in entry.before.items():
            if not (blob := place / hashes[path]).exists():
                _write(blob, zlib.compress(data, 6))
        _write(place / f"{entry.when:020.6f}{SUFFIX}", json.dumps(value).encode())
        _prune(place)


def last(paths: Iterable[Path]) -> JournalEntry | None:
    """Return the latest remembered write to any of these files; what is damaged there is passed over."""
    wanted = {real(path) for path in paths}
    found = (next(_entries(place, wanted), None) for place in {_place(path) for path in wanted})
    return max((entry for entry in found if entry), key=lambda entry: entry.when, default=None)


def _entries(place: Path, wanted: set[Path]) -> Iterator[JournalEntry]:
    """The writes kept in a folder that touched one of the files, the latest first."""
    for file in sorted(place.glob(f"*{SUFFIX}"), reverse=True):
        entry = _read(file, wanted)
        if entry:
            yield entry


def _read(file: Path, wanted: set[Path]) -> JournalEntry | None:
    try:
        value: Any = json.loads(file.read_bytes())
        files = [(Path(each["path"]), each["before"], each["after"]) for each in value["files"]]
        if not any(path in wanted for path, _, _ in files):
            return None
        before = {path: zlib.decompress((file.parent / Path(hashed).name).read_bytes()) for path, hashed, _ in files}
        entry = JournalEntry(str(value["message"]), float(value["when"]), before, {p: str(h) for p, _, h in files})
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, zlib.error):
        return None
    return entry if all(digest(before[path]) == hashed for path, hashed, _ in files) else None


def _prune(place: Path) -> None:
    """Forget the oldest writes, and the content that no write needs any more."""
    entries = sorted(place.glob(f"*{SUFFIX}"))
    if len(entries) <= KEPT:
        return
    for old in entries[:-KEPT]:
        remove(old)
    needed = _named(entries[-KEPT:])
    for blob in place.iterdir():
        if blob.suffix != SUFFIX and blob.name not in needed:
            remove(blob)


def _named(entries: Sequence[Path]) -> set[str]:
    named = set[str]()
    for entry in entries:
        with suppress(OSError, ValueError, LookupError, TypeError):
            named |= {str(each["before"]) for each in json.loads(entry.read_bytes())["files"]}
    return named


def _place(path: Path) -> Path:
    return state_folder() / "undo" / digest(str(real(path).parent).encode("utf-8", "surrogateescape"))[:32]


def _write(path: Path, data: bytes) -> None:
    replace(path, data)
    with suppress(OSError):
        path.chmod(0o600)
