"""What the last write changed, kept outside of the ledger so that it can be taken back."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.errors import LedgerError
from claimcheck.ledger.atomic import real, replace
from claimcheck.ledger.user_files import state_folder


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A write: what it said of itself, when (seconds since 1970), each file's bytes before and hash after.

    A file that was not there before has None.
    """

    said: str
    when: float
    before: Mapping[Path, bytes | None]
    after: Mapping[Path, str]


def digest(data: bytes) -> str:
    """The hash that tells whether a file is as it was left."""
    return hashlib.sha256(data).hexdigest()


def keep(entry: JournalEntry) -> None:
    """Remember a write as the last one of each of its files. Raises LedgerError."""
    value = {
        "said": entry.said,
        "when": entry.when,
        "before": {
            str(path): data.decode("latin-1") if data is not None else None for path, data in entry.before.items()
        },
        "after": {str(path): hashed for path, hashed in entry.after.items()},
    }
    for path in entry.before:
        place = _place(path)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerError(f"{place.parent}: {error.strerror or error}") from None
        replace(place, json.dumps(value).encode())
        place.chmod(0o600)


def last(paths: Iterable[Path]) -> JournalEntry | None:
    """The latest write to any of these files."""
    found = (_read(_place(path)) for path in paths)
    return max((each for each in found if each), key=lambda entry: entry.when, default=None)


def _place(path: Path) -> Path:
    return state_folder() / "undo" / f"{digest(str(real(path)).encode())[:32]}.json"


def _read(place: Path) -> JournalEntry | None:
    try:
        value: dict[str, Any] = json.loads(place.read_bytes())
        before = {Path(p): data.encode("latin-1") if data is not None else None for p, data in value["before"].items()}
        return JournalEntry(
            value["said"], value["when"], before, {Path(p): hashed for p, hashed in value["after"].items()}
        )
    except (OSError, ValueError, KeyError, AttributeError):
        return None
