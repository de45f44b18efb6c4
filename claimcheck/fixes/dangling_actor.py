"""Put an actor's id where its name or alias stands for it, when only one actor goes by that."""

from collections.abc import Iterator

from claimcheck import checks
from claimcheck.editing import Edit
from claimcheck.naming import plain_name
from claimcheck.reading import Reading
from claimcheck.referring import as_written


def fix(reading: Reading) -> Iterator[tuple[str, Edit]]:
    """Replace each name that is exactly one actor's by the id of that actor."""
    known: dict[str, set[str]] = {}
    for actor in reading.ledger.actors.values():
        for name in actor.names:
            known.setdefault(plain_name(name), set()).add(actor.id)
    for record, path, id in checks.references(reading.ledger, "actors"):
        meant = known.get(plain_name(id), set())
        if id not in reading.ledger.actors and len(meant) == 1:
            place = as_written(reading, record.where, path)
            yield record.where.file, Edit("put", place.path, min(meant))
