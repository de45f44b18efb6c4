"""Take the hash of a snapshot as it is now for the one that is recorded."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from claimcheck.edit.yaml import Edit
from claimcheck.ledger.reader import Reading

ACCEPTED = True  # only a person can say that the changed text is still the source


def fix(reading: Reading) -> Iterator[tuple[str, Edit]]:
    """Return the edits that record the sha256 of each changed snapshot; one outside of the folder is left alone."""
    for source in reading.ledger.sources.values():
        file = (Path(source.where.file).parent / source.snapshot).resolve()
        inside = file.is_relative_to(Path(source.where.file).parent.resolve())
        if source.snapshot and source.sha256 and inside and file.is_file():
            with file.open("rb") as stream:
                now = hashlib.file_digest(stream, "sha256").hexdigest()
            if now != source.sha256:
                yield source.where.file, Edit("put", (*source.where.path, "sha256"), now)
