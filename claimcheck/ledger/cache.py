"""What is kept in the user's cache folder: indexes, vectors, the answers of servers. All of it can be made again."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from claimcheck.dataclass import dataclass
from claimcheck.ledger.user_files import cache_folder

MEANINGS = {
    "index": "indexes of large ledgers",
    "vectors": "texts of ledgers as vectors of meaning",
    "links.json": "the answers of servers to links",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is kept: what it is, where, in how many files and bytes."""

    what: str
    path: Path
    files: int
    size: int


def parts() -> list[Part]:
    """Return what is kept, by where it lies. Nothing for a folder that is not there or cannot be read."""
    kept = []
    for name, what in MEANINGS.items():
        files = list(_files(cache_folder() / name))
        if files:
            kept.append(Part(what, cache_folder() / name, len(files), sum(size for _, size in files)))
    return kept


def clear() -> int:
    """Remove what is kept, and return how many bytes that were; what cannot be removed stays."""
    freed = 0
    for name in MEANINGS:
        for path, size in _files(cache_folder() / name):
            with suppress(OSError):
                path.unlink()
                freed += size
    return freed


def _files(place: Path) -> Iterator[tuple[Path, int]]:
    """Yield a file, or the files right in a folder, with their sizes; links are not followed."""
    with suppress(OSError):
        entries = [Path(entry) for entry in os.scandir(place)] if place.is_dir() and not place.is_symlink() else [place]
        for path in entries:
            about = os.lstat(path)
            if not os.path.isdir(path) or path.is_symlink():
                yield path, about.st_size
