"""A text kept beside the ledger: written once under its name and hash, never over another."""

import hashlib
from contextlib import suppress
from pathlib import Path

from claimcheck.dataclass import dataclass
from claimcheck.errors import LedgerError, UsageError
from claimcheck.ledger import atomic
from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.snapshots.snapshot import FOLDER, MOST, home


@dataclass(frozen=True, slots=True)
class StoredSnapshot:
    """A snapshot that was written, or would be; `path` is what the source records, `fields` all that it records."""

    source: str
    path: str
    sha256: str
    new: bool
    how: str
    day: str

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the source's record from now on."""
        return {"snapshot": self.path, "sha256": self.sha256, "retrieved": self.day, "extracted": self.how}


def store_snapshot(source: Source, text: str, how: str, ledger: Ledger, *, dry_run: bool = False) -> StoredSnapshot:
    """Write a text to snapshots/ID.HASH.txt beside the ledger file that holds its source; with `dry_run`, do not.

    The name has the first twelve digits of the sha256, so an older snapshot stays. Raises LedgerError when it cannot
    be written, UsageError for a text too large to be read again.
    """
    folder = home(source)
    if folder is None:
        raise LedgerError("the ledger came through a pipe: name its file with --ledger, a snapshot is kept beside it")
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > MOST:
        raise UsageError(f"the text is larger than {MOST // 1_000_000} MB, the most that is read of a snapshot")
    digest = hashlib.sha256(data).hexdigest()
    path = f"{FOLDER}/{source.id}.{digest[:12]}.txt"
    new = not (folder / path).exists() if dry_run else _write(folder / path, data)
    return StoredSnapshot(source.id, path, digest, new, how, ledger.today.isoformat())


def take_back(source: Source, kept: StoredSnapshot) -> None:
    """Remove the file that was written anew for a source, where nothing came of it."""
    folder = home(source)
    if folder is not None and kept.new:
        with suppress(OSError):
            (folder / kept.path).unlink()


def _write(file: Path, data: bytes) -> bool:
    """Write whole or not at all; False where the file stands there already, with the same bytes."""
    if file.is_symlink() or file.parent.is_symlink():
        raise LedgerError(f"{file}: a link stands there, and it is not followed")
    try:
        if file.is_file() and file.read_bytes() == data:
            return False
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic.unwritable(file, error) from None
    atomic.replace(file, data)
    return True
