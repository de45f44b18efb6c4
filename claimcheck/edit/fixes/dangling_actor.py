"""Put an actor's id where its name or alias stands for it, when only one actor goes by that."""

from collections.abc import Iterator
from typing import Any

from claimcheck.edit.yaml import Edit, as_written
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.references import references


def fix(reading: Reading) -> Iterator[tuple[str, Edit]]:
    """Return the edits that put the id of an actor in place of a name that is exactly one actor's."""
    ids_by_name: dict[str, set[str]] = {}
    for actor in reading.ledger.actors.values():
        for name in actor.names:
            ids_by_name.setdefault(plain_name(name), set()).add(actor.id)
    for record, path, id in references(reading.ledger, "actors"):
        candidates = ids_by_name.get(plain_name(id), set())
        if id not in reading.ledger.actors and len(candidates) == 1:
            written: Any = reading.documents[record.where.file].value
            for step in record.where.path:
                written = written[step]
            place = (*record.where.path, *as_written(written, path))
            yield record.where.file, Edit("put", place, min(candidates))
