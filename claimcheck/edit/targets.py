"""The records that a writing command means, and what stands there in the file."""

from collections.abc import Iterable, Sequence
from typing import Any

from claimcheck.errors import NotFound
from claimcheck.ledger.lookup import Record, find_record
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.where import Where
from claimcheck.query.grammar import compile_query


def selected_records(reading: Reading, ids: Sequence[str], where: str = "") -> list[Record]:
    """The records with these ids, and the claims that a query selects, each once.

    Raises NotFound for nothing, and as lookup does for an id.
    """
    records = [find_record(reading.ledger, id) for id in ids]
    if where:
        query = compile_query(where, reading.ledger)
        records += [claim for claim in reading.ledger.claims.values() if query.accepts(claim)]
        if not records:
            raise NotFound(f"no claim matches {where!r}")
    return list({(collection_of(record), record.id): record for record in records}.values())


def collection_of(record: Record) -> str:
    """The register that a record stands in."""
    return next(name for name, cls in COLLECTIONS.items() if isinstance(record, cls))


def written(reading: Reading, where: Where) -> Any:
    """The plain value that stands at a place in a file."""
    value: Any = reading.documents[where.file].value
    for step in where.path:
        value = value[step]
    return value


def listed(names: Iterable[str], most: int = 4) -> str:
    """Names in a sentence: "a, b, c and 3 more"."""
    known = list(names)
    return ", ".join(known[:most]) + (f" and {len(known) - most} more" if len(known) > most else "")


def files(names: Iterable[str]) -> str:
    """The files of a change in a sentence."""
    return ", ".join(dict.fromkeys(names))
