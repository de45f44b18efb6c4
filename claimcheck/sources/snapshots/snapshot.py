"""The kept text of a source: found beside the ledger and nowhere else, read whole, held to its hash."""

import hashlib
from pathlib import Path

from claimcheck.errors import UsageError
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.model import Source
from claimcheck.text.extraction.encoding import decode
from claimcheck.value_class import value_class

FOLDER = "snapshots"
MOST = 20_000_000  # bytes that are read, and written


@value_class()
class Snapshot:
    """The text of a source, or in `fault` why there is none.

    `sha256` is of the bytes as they are. Where the ledger records another, `changed` is true; the text can be used.
    """

    source: str
    text: str | None = None
    fault: str = ""
    sha256: str = ""
    changed: bool = False


def read_snapshot(source: Source) -> Snapshot:
    """The snapshot that a source names. Never raises, and never leaves the folder of the ledger."""
    if not source.snapshot:
        return Snapshot(source.id, fault="no snapshot is recorded")
    try:
        file = _inside(source)
        if file is None:
            return Snapshot(source.id, fault="it lies outside of the ledger's folder")
        data = read_regular(file, MOST, UsageError)
    except (OSError, ValueError, RuntimeError) as error:  # no such file, a name no file can have, links in a circle
        return Snapshot(source.id, fault=_reason(error))
    except UsageError as error:
        return Snapshot(source.id, fault=str(error).partition(": cannot be read: ")[2])
    digest = hashlib.sha256(data).hexdigest()
    changed = bool(source.sha256) and source.sha256 != digest
    try:
        return Snapshot(source.id, decode(data, ""), "", digest, changed)
    except UsageError as error:
        return Snapshot(source.id, None, str(error).removeprefix(": "), digest, changed)


def home(source: Source) -> Path | None:
    """The folder of the ledger that holds a source; None for a ledger that came through a pipe."""
    file = source.where.file
    return None if not file or file.startswith("<") else Path(file).parent


def is_snapshot(file: Path, source: Source) -> bool:
    """Return whether a path leads to the snapshot that a source names."""
    try:
        kept = _inside(source) if source.snapshot else None
        return kept is not None and file.resolve() == kept
    except (OSError, ValueError, RuntimeError):  # no such file, a name no file can have, links in a circle
        return False


def _inside(source: Source) -> Path | None:
    """The file of a snapshot, None when it would leave the folder, by its name or through a link."""
    folder = home(source)
    if folder is None:
        raise FileNotFoundError(2, "the ledger came through a pipe and has no folder")
    named = Path(source.snapshot)
    if named.is_absolute() or ".." in named.parts:
        return None
    folder = folder.resolve()
    file = (folder / named).resolve()
    if not file.is_relative_to(folder):
        return None
    if not file.exists():
        raise FileNotFoundError(2, "there is no such file")
    return file


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or "its name leads to no file"
