"""Find the ledger's files and read them."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import LedgerError, NothingChecked
from claimcheck.ledger.document import Document, parse
from claimcheck.ledger.reader import Reading, read

DEFAULT, FOLDER = "claims.yaml", "claims"
VARIABLE = "CLAIMCHECK_LEDGER"


def find(named: Sequence[Path | str] = (), start: Path | None = None) -> list[Path]:
    """The files of the ledger: the named ones, else $CLAIMCHECK_LEDGER, else the nearest claims.yaml or claims/.

    A folder stands for every *.yaml in it. Raises LedgerError, saying where it looked.
    """
    given = [Path(each) for each in named]
    if not given and (variable := os.environ.get(VARIABLE)):
        given = [Path(each) for each in variable.split(os.pathsep) if each]
    return [file for path in given or [_nearest(start or Path.cwd())] for file in _files(path)]


def load(named: Sequence[Path | str] = ()) -> Reading:
    """Read the ledger (files and folders), whatever is wrong with some of it.

    Raises LedgerError when no file can be read at all, NothingChecked when the files hold no record.
    """
    paths = find(named)
    reading = read(_parse(path) for path in paths)
    ledger = reading.ledger
    if not (ledger.claims or ledger.sources or ledger.actors or reading.faults):
        raise NothingChecked(f"{', '.join(reading.documents) or paths}: the ledger is empty: no claims, no sources")
    return reading


def _nearest(start: Path) -> Path:
    for folder in (start, *start.parents):
        for name in (DEFAULT, FOLDER):
            if (found := folder / name).exists():
                return found
    raise LedgerError(f"no {DEFAULT} and no folder {FOLDER}/ from {start} upward: name one with --ledger")


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(each for each in path.glob("*.yaml") if not each.name.startswith("."))
    if not found:
        raise LedgerError(f"{shown(path)}: no *.yaml in this folder")
    return found


def read_text(path: Path) -> str:
    """A text file ("-" is standard input) in UTF-8, what is none of it replaced; raises LedgerError."""
    return read_bytes(path).decode("utf-8-sig", "replace")


def _parse(path: Path) -> Document:
    return parse(shown(path), read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """What a file or, for "-", standard input holds; raises LedgerError."""
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else ""
        raise LedgerError(f"{shown(path)}: cannot be read: {reason or error}") from None


def shown(path: Path) -> str:
    """A path as a person would write it: from here when it lies below here."""
    if str(path) == "-":
        return "<stdin>"
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_absolute() and path.is_relative_to(here) else str(path)
