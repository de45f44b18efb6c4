"""Put an actor's id where its name or alias stands for it, when only one actor goes by that."""

from collections.abc import Iterator
from typing import Any

from claimcheck.edit.yaml import Edit, as_written
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.references import references


def fix(reading: Reading) -> Iterator[tuple[str, Edit]]:
    """Replace each name that is exactly one actor's by the id of that actor."""
    known: dict[str, set[str]] = {}
    for actor in reading.ledger.actors.values():
        for name in actor.names:
            known.setdefault(plain_name(name), set()).add(actor.id)
    for record, path, id in references(reading.ledger, "actors"):
        meant = known.get(plain_name(id), set())
        if id not in reading.ledger.actors and len(meant) == 1:
            plain: Any = reading.documents[record.where.file].value
            for step in record.where.path:
                plain = plain[step]
            place = (*record.where.path, *as_written(plain, path))
            yield record.where.file, Edit("put", place, min(meant))
