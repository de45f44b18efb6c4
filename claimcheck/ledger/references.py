"""Which records name which others: one walk over the fields of the model, for rules and for edits."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple

from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Ledger, Source
from claimcheck.ledger.where import NodePath, Where

Record = Actor | Source | Claim
ITEM = "*"  # a step of a field path: every item of a list, every value of a mapping
FieldPath = tuple[str, ...]


class Reference(NamedTuple):
    """An id that a record names, with the path to it within the record, as the model has it."""

    record: Record
    path: NodePath
    id: str

    @property
    def where(self) -> Where:
        """The place of the id in the file."""
        return self.record.where.below(self.path)


def records(ledger: Ledger) -> Iterator[Record]:
    """Return all records: actors, sources, claims, each in the order of the files."""
    return chain(ledger.actors.values(), ledger.sources.values(), ledger.claims.values())


def texts(record: Any, path: NodePath = ()) -> Iterator[tuple[NodePath, str]]:
    """Return every text of a record (or of a value in it) with the path to it; dates and numbers are none."""
    if isinstance(record, str):
        yield path, record
    elif isinstance(record, Mapping):
        for key, value in record.items():
            yield from texts(value, (*path, key))
    elif isinstance(record, tuple):
        for index, value in enumerate(record):
            yield from texts(value, (*path, index))
    elif hasattr(record, "__dataclass_fields__"):
        for name in field_types(type(record)):
            if value := getattr(record, name):
                yield from texts(value, (*path, name))


def references(ledger: Ledger, to: str) -> Iterator[Reference]:
    """Return every reference to the collection `to` ("actors", "sources" or "claims"), in the order of the records."""
    for collection, cls in COLLECTIONS.items():
        field_paths = [*_field_paths(FieldType("record", record=cls), to)]
        for record in getattr(ledger, collection).values() if field_paths else ():
            for field_path in field_paths:
                yield from (Reference(record, path, id) for path, id in _follow(record, field_path, ()))


def _field_paths(field_type: FieldType, to: str) -> Iterator[FieldPath]:
    """Return the paths from a value of this type to ids of the collection `to`."""
    if field_type.kind == "ref" and field_type.to == to:
        yield ()
    elif field_type.item:
        yield from ((ITEM, *rest) for rest in _field_paths(field_type.item, to))
    elif field_type.record:
        for name, inner in field_types(field_type.record).items():
            yield from ((name, *rest) for rest in _field_paths(inner, to))


def _follow(value: Any, field_path: FieldPath, path: NodePath) -> Iterator[tuple[NodePath, str]]:
    if not field_path and (value or isinstance(path[-1], int)):
        yield path, value
    elif value and field_path[0] is ITEM:
        rest = field_path[1:]
        for step, item in enumerate(value) if type(value) is tuple else value.items():
            if rest:
                yield from _follow(item, rest, (*path, step))
            elif item or isinstance(step, int):
                yield (*path, step), item
    elif value:
        yield from _follow(getattr(value, field_path[0]), field_path[1:], (*path, field_path[0]))
