"""The bytes of files: what is named by path is a regular file, what is handed over may be a pipe; both have a limit."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from claimcheck.errors import ClaimcheckError, LedgerError, UsageError
from claimcheck.text.patterns import compiled_later

MOST = 200_000_000  # bytes of a ledger, or of what is handed over
CHUNK = 1 << 20  # bytes
DESCRIPTOR = compiled_later(r"/dev/std(?:in|out|err)|(?:/dev|/proc/(?:self|\d{1,9}))/fd/\d{1,9}")
KINDS = {
    stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device", stat.S_IFBLK: "a device",
}  # fmt: skip
Error = type[ClaimcheckError]


def read_regular(path: Path, limit: int = MOST, error: Error = LedgerError) -> bytes:
    """Return the bytes of a regular file, at most `limit` of them; a process substitution is read as handed over.

    Raises `error`, with the reason, for a folder, pipe or device, for a longer file, and for what the system refuses.
    """
    if is_handed_over(path):
        return read_handed_over(path, limit, error)
    return b"".join(read_parts(path, limit, error))


def read_parts(path: Path, limit: int = MOST, error: Error = LedgerError) -> Iterator[bytes]:
    """Yield the bytes of a regular file in parts, at most `limit` of them. Raises `error` as `read_regular` does."""
    try:
        information = os.stat(path)
        if kind := kind_of(information):
            raise error(f"{shown(path)}: cannot be read: it is {kind}, not a file")
        _hold_to(limit, information.st_size, path, error)
        waiting = getattr(os, "O_NONBLOCK", 0)  # a pipe may have taken the place of the file meanwhile
        with os.fdopen(os.open(path, os.O_RDONLY | waiting | getattr(os, "O_BINARY", 0)), "rb") as stream:
            if kind := kind_of(os.fstat(stream.fileno())):
                raise error(f"{shown(path)}: cannot be read: it is {kind}, not a file")
            yield from _parts(stream, path, limit, error)
    except (OSError, ValueError) as reason:
        raise error(_unreadable(path, reason)) from None


def read_handed_over(path: Path, limit: int = MOST, error: Error = UsageError) -> bytes:
    """Return the bytes of a file, a pipe or, for "-", standard input, at most `limit` of them. Raises `error`."""
    try:
        if str(path) == "-":
            return b"".join(_parts(sys.stdin.buffer, path, limit, error))
        with open(path, "rb") as stream:
            return b"".join(_parts(stream, path, limit, error))
    except (OSError, ValueError) as reason:
        raise error(_unreadable(path, reason)) from None


def read_text(path: Path, error: Error = UsageError) -> str:
    """Return a text in UTF-8, a regular file or handed over, with what is not UTF-8 replaced. Raises `error`."""
    return read_regular(path, error=error).decode("utf-8-sig", "replace")


def is_handed_over(path: Path) -> bool:
    """Return whether a path names a stream of this process: "-", /dev/stdin, or what a process substitution makes."""
    name = str(path)
    return name == "-" or (name.startswith(("/dev/", "/proc/")) and DESCRIPTOR.fullmatch(name) is not None)


def kind_of(information: os.stat_result) -> str:
    """Return what is no regular file, in words ("a pipe"); empty for a regular file."""
    kind = stat.S_IFMT(information.st_mode)
    return "" if kind == stat.S_IFREG else KINDS.get(kind, "something else")


def shown(path: Path) -> str:
    """Return a path as a person would write it: relative to the working folder when it lies below it."""
    written = str(path)
    if written == "-":
        return "<stdin>"
    if not path.is_absolute():
        return written
    try:
        here = os.getcwd()
    except OSError:  # the working folder was removed
        return written
    return os.curdir if written == here else written.removeprefix(os.path.join(here, ""))


def _parts(stream: BinaryIO, path: Path, limit: int, error: Error) -> Iterator[bytes]:
    size = 0
    while part := stream.read(CHUNK):
        size += len(part)
        _hold_to(limit, size, path, error)
        yield part


def _hold_to(limit: int, size: int, path: Path, error: Error) -> None:
    if size > limit:
        size_told = f"it is larger than {limit / 1_000_000:g} MB; parted into several it can be"
        raise error(f"{shown(path)}: cannot be read: {size_told}")


def _unreadable(path: Path, reason: OSError | ValueError) -> str:
    why = reason.strerror if isinstance(reason, OSError) else ""
    return f"{shown(path)}: cannot be read: {why or reason}"
