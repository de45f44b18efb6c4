"""Whether files are as they were when they were indexed, told without reading them where that is sure."""

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

SETTLED = 2_000_000_000  # nanoseconds from which on another write must have moved the times of a file
ENDING = ".stamps"
SIZE = 2  # the place of the size in a stamp
Stamp = list[Any]


def stamp(path: Path) -> Stamp:
    """Return what changes with a file: where it is, its size and times. Raises OSError."""
    about = os.stat(path)
    return [about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns]


def now() -> int:
    """Return the time by the clock of this machine, in nanoseconds."""
    return time.time_ns()


def unchanged(path: Path, index: str, stamps: Sequence[Stamp]) -> list[bool | None]:
    """Return for each file whether it is as it was when an index was made of it; None where its stamp cannot tell.

    It is where the stamp is the one that was noted, taken long after the last change; it is not where its size is
    another.
    """
    noted = _read(path)
    at, files = noted.get("at"), noted.get("files")
    if noted.get("index") != index or not isinstance(files, list) or not isinstance(at, int) or at > now():
        return [None] * len(stamps)
    known = [*files, *[None] * len(stamps)]
    return [_is_unchanged(stamp, other, at) for stamp, other in zip(stamps, known, strict=False)]


def _is_unchanged(stamp: Stamp, noted: Any, at: int) -> bool | None:
    if stamp == noted and max(stamp[-2:]) + SETTLED < at:
        return True
    resized = isinstance(noted, list) and noted[:2] == stamp[:2] and noted[SIZE : SIZE + 1] != stamp[SIZE : SIZE + 1]
    return False if resized else None


def note(path: Path, index: str, stamps: Sequence[Stamp], at: int) -> None:
    """Note the stamps that files had at a time, before they were read for an index. What cannot be written is left."""
    import tempfile  # 8 ms, and only needed to write

    with suppress(OSError):
        handle, name = tempfile.mkstemp(ENDING + "-new", ".", path.parent)
        try:
            with open(handle, "w", encoding="utf-8") as stream:
                stream.write(json.dumps({"index": index, "at": at, "files": list(stamps)}))
            os.replace(name, path)
        except OSError:
            os.unlink(name)
            raise


def _read(path: Path) -> dict[str, Any]:
    try:
        noted = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return noted if isinstance(noted, dict) else {}
