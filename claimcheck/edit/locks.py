"""A lock for the folders of a ledger, so that one writer at a time works in them."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from claimcheck.errors import LedgerError
from claimcheck.ledger.atomic import TEMPORARY, real, remove, unwritable

LOCK = ".claimcheck.lock"
PATIENCE = 60.0  # seconds that another writer is waited for


@contextmanager
def locked(paths: Iterable[Path]) -> Iterator[None]:
    """Keep other writers out of the folders of these files; what killed writers left there is cleared away.

    Raises LedgerError when a folder cannot be written to or somebody else writes for too long.
    """
    from filelock import FileLock, Timeout  # 25 ms, and only needed to write

    with ExitStack() as locks:
        for folder in sorted({real(path).parent for path in paths}):
            lock = FileLock(folder / LOCK, timeout=PATIENCE, poll_interval=0.01)
            try:
                locks.enter_context(lock)
            except Timeout:
                raise LedgerError(f"{folder}: somebody else has been writing for {PATIENCE:.0f} s") from None
            except OSError as error:
                raise unwritable(folder, error) from None
            locks.callback(remove, folder / LOCK)
            for left in folder.glob(f".*{TEMPORARY}"):
                remove(left)
        yield
