"""A file replaced in one step: at every moment the old content or the new one stands there, whole."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from claimcheck.errors import LedgerError


def real(path: Path) -> Path:
    """The file itself, behind whatever links lead to it."""
    return Path(os.path.realpath(path))


def replace(path: Path, data: bytes) -> None:
    """Make `data` the content of a file: the old content or the new one stands there at every moment.

    Links are followed, mode and owner are kept. Raises LedgerError; the file is then as it was.
    """
    target = real(path)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(".claimcheck-tmp", f".{target.name}.", target.parent)
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            _copy_mode_and_owner(stream.fileno(), target)
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    except OSError as error:
        remove(Path(temporary or os.devnull + "/none"))
        raise unwritable(path, error) from None
    except BaseException:
        remove(Path(temporary or os.devnull + "/none"))
        raise
    _sync_folder(target.parent)


def create(path: Path, data: bytes) -> None:
    """Write a file that is not there yet, whole or not at all; raises LedgerError when something is there."""
    temporary = path.parent / f".{path.name}.{os.getpid()}.claimcheck-tmp"
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


def unwritable(path: Path, error: OSError) -> LedgerError:
    """The sentence for a file that could not be written."""
    return LedgerError(f"{path}: cannot be written ({error.strerror or error}): nothing was changed")


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
