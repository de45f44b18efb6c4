"""Defaults for a session of work: the source, the relay and the confidence that new claims have unless they say so.

They are kept per ledger in the user's state folder, never in the ledger.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.edit.journal import digest
from claimcheck.edit.transaction import Paths, as_paths
from claimcheck.errors import LedgerError
from claimcheck.ledger import atomic, files
from claimcheck.ledger.user_files import state_folder


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a new claim has unless it says otherwise: a source id, relays as ACTOR[:ACT], a confidence; "" for none."""

    source: str = ""
    relay: tuple[str, ...] = ()
    confidence: str = ""

    def __str__(self) -> str:
        """Return them in words: "source lantern-denial, relay ruta-hallam:reports, confidence low"."""
        parts = {"source": self.source, "relay": " and ".join(self.relay), "confidence": self.confidence}
        return ", ".join(f"{name} {value}" for name, value in parts.items() if value)


def read_defaults(paths: Paths) -> Defaults:
    """Return the defaults in use for a ledger; none where nothing is kept, or what is kept cannot be read."""
    try:
        value: Any = json.loads(_file(as_paths(paths)).read_bytes())
        relay = value.get("relay", [])
        texts = [value.get("source", ""), value.get("confidence", ""), *relay]
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return Defaults()
    if not isinstance(relay, list) or not all(isinstance(text, str) for text in texts):
        return Defaults()
    return Defaults(value.get("source", ""), tuple(relay), value.get("confidence", ""))


def keep_defaults(paths: Paths, defaults: Defaults) -> None:
    """Keep defaults for a ledger; those that say nothing are forgotten. Raises LedgerError."""
    file = _file(as_paths(paths))
    if defaults == Defaults():
        atomic.remove(file)
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise LedgerError(f"{file.parent}: {error.strerror or error}") from None
    atomic.replace(file, json.dumps(asdict(defaults)).encode())


def names() -> list[str]:
    """Return the names of the defaults."""
    return [field.name for field in fields(Defaults)]


def _file(paths: Sequence[Path]) -> Path:
    """Return where the defaults of a ledger are kept: by its file, or by the folder of its files."""
    ledger_files = [atomic.real(path) for path in files.find(paths)]
    key = ledger_files[0] if len(ledger_files) == 1 else ledger_files[0].parent
    return state_folder() / "use" / f"{digest(str(key).encode('utf-8', 'surrogateescape'))[:32]}.json"
