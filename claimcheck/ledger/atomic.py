"""A file replaced in one step: at every moment the old content or the new one stands there, whole."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from claimcheck.errors import LedgerError
from claimcheck.ledger.contents import kind_of

TEMPORARY = ".claimcheck-tmp"


def real(path: Path) -> Path:
    """Return the file itself, behind whatever symbolic links lead to it."""
    return Path(os.path.realpath(path))


def ensure_replaceable(path: Path) -> None:
    """Raise LedgerError for what must not be replaced: no regular file, read-only, or a file of several names.

    A file that is not there yet may be written. A second hard link would keep the old content, and writing in
    place could tear the file: so that is refused too.
    """
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise unwritable(path, error) from None
    if kind := kind_of(status):
        raise LedgerError(f"{path} is {kind}, no regular file: nothing was changed")
    if not status.st_mode & 0o222:
        raise LedgerError(f"{path} is read-only (mode {status.st_mode & 0o777:04o}): nothing was changed")
    if status.st_nlink > 1:
        raise LedgerError(f"{path} has {status.st_nlink} names (hard links), which writing would part: "
                          "keep one, or make the others symbolic links; nothing was changed")  # fmt: skip


def replace(path: Path, data: bytes, *, expected: bytes | None = None) -> None:
    """Make `data` the content of a file: the old content or the new one stands there at every moment.

    Symbolic links are followed; mode and owner are kept. With `expected`, the file must still hold those bytes
    right before it is replaced. Raises LedgerError; the file is then as it was.
    """
    target = real(path)
    temporary: Path | None = None
    try:
        ensure_replaceable(target)
        handle, name = tempfile.mkstemp(TEMPORARY, f".{target.name[:80]}.", target.parent)
        temporary = Path(name)
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            _copy_mode_and_owner(stream.fileno(), target)
            os.fsync(stream.fileno())
        if expected is not None and target.read_bytes() != expected:
            raise LedgerError(f"{path} was changed by somebody else meanwhile: nothing was written, look again")
        os.replace(temporary, target)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        if temporary:
            remove(temporary)
    _sync_folder(target.parent)


def create(path: Path, data: bytes) -> None:
    """Write a file that is not there yet, whole or not at all; raises LedgerError when something is there."""
    temporary = path.parent / f".{path.name}.{os.getpid()}{TEMPORARY}"
    try:
        replace(temporary, data)
        os.link(temporary, path)
    except FileExistsError:
        raise LedgerError(f"{path} is there already: nothing was overwritten") from None
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        remove(temporary)
    _sync_folder(path.parent)


def unwritable(path: Path, error: OSError | ValueError) -> LedgerError:
    """Return the error for a file that could not be written."""
    reason = error.strerror if isinstance(error, OSError) else ""
    return LedgerError(f"{path}: cannot be written ({reason or error}): nothing was changed")


def _copy_mode_and_owner(handle: int, target: Path) -> None:
    """Give the new file the mode and, where that is allowed, the owner of the old one."""
    if not hasattr(os, "fchmod"):
        return
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, 0o666 & ~mask)
        return
    with suppress(OSError):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Remove a file, if it is there and can be removed."""
    with suppress(OSError):
        path.unlink()
