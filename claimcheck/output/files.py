"""Files that are written for a user: whole or not at all, a pipe or a device as it is, a stream line by line."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from claimcheck.errors import LedgerError
from claimcheck.ledger import atomic, contents


def write(data: bytes, output: Path) -> None:
    """Write a file, whole or not at all; a pipe or a device is written to, never replaced. Raises LedgerError."""
    with _told(output):
        if contents.is_handed_over(output) or _is_stream(output):
            with open(output, "wb") as stream:
                stream.write(data)
        else:
            atomic.replace(output, data)


def write_lines(lines: Iterable[str], output: Path) -> None:
    """Write lines as they come, each of them at once. Raises LedgerError."""
    with _told(output), open(output, "w", encoding="utf-8", errors="backslashreplace", buffering=1) as stream:
        for line in lines:
            stream.write(line + "\n")


@contextmanager
def _told(output: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else ""
        raise LedgerError(f"{output}: cannot be written: {reason or error}") from None


def _is_stream(output: Path) -> bool:
    try:
        kind = os.stat(output).st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(kind):
        raise LedgerError(f"{output}: cannot be written: it is a folder")
    return not stat.S_ISREG(kind)
