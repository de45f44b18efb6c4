"""Notice that files have changed, for commands that follow the ledger while somebody edits it."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import Reading

PAUSE = 1.0  # seconds between two looks where nothing tells of a change
State = dict[str, tuple[int, int, int]]  # what tells one state of a file from another, by its path


def watched_files(reading: Reading) -> list[Path]:
    """Return the files that a ledger is read from, and the snapshots it names."""
    return [*map(Path, reading.documents), *_snapshots(reading.ledger)]


def changes(files: Callable[[], Iterable[Path]], stop: threading.Event, pause: float = PAUSE) -> Iterator[list[Path]]:
    """Yield the files that have changed, each time some have, until `stop` is set.

    `files` is asked again before each look: a ledger may come to name other snapshots. A file that appears or goes
    has changed. Where watchfiles is installed a change is noticed at once, else within `pause` seconds.
    """
    before = _state(files())
    while not stop.is_set():
        _wait({path.parent for path in files()}, stop, pause)
        now = _state(files())
        changed = [Path(path) for path in sorted(before.keys() | now.keys()) if before.get(path) != now.get(path)]
        before = now
        if changed and not stop.is_set():
            yield changed


def _wait(folders: set[Path], stop: threading.Event, pause: float) -> None:
    """Return when something in the folders may have changed, after `pause` seconds at the latest."""
    known = [folder for folder in folders if folder.is_dir()]
    if not known or find_spec("watchfiles") is None:
        stop.wait(pause)
        return
    from watchfiles import watch

    for _ in watch(*known, recursive=False, stop_event=stop, step=50, rust_timeout=int(pause * 1000),
                   yield_on_timeout=True, raise_interrupt=False):  # fmt: skip
        return


def _state(files: Iterable[Path]) -> State:
    state = {}
    for path in files:
        try:
            about = os.stat(path)
        except (OSError, ValueError):
            continue
        state[str(path)] = (about.st_mtime_ns, about.st_size, about.st_ino)
    return state


def _snapshots(ledger: Ledger) -> Iterator[Path]:
    for source in ledger.sources.values():
        if source.snapshot and source.where.file and not source.where.file.startswith("<"):
            yield Path(source.where.file).parent / source.snapshot
