"""The ids that plain records name: by the types of their fields, before a ledger is made of them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from claimcheck.ledger.fieldtypes import FieldType, field_types, first_field
from claimcheck.ledger.model import COLLECTIONS

Name = Callable[[str, str], str]  # a collection and an id in it, to the id that stands for it


def named(record: Mapping[str, Any], collection: str) -> Iterator[tuple[str, str]]:
    """Yield each collection and id that a record names, relations to other claims left out."""
    for name, field_type in field_types(COLLECTIONS[collection]).items():
        if name in record and field_type.kind != "map":
            yield from _named(record[name], field_type)


def renamed(record: Mapping[str, Any], collection: str, name: Name) -> dict[str, Any]:
    """Return a record in which every id that it names is another one."""
    known = field_types(COLLECTIONS[collection])
    return {field: _renamed(value, known[field], name) if field in known else value for field, value in record.items()}


def _named(value: Any, field_type: FieldType) -> Iterator[tuple[str, str]]:
    if field_type.kind == "ref" and isinstance(value, str):
        yield field_type.to, value
    elif isinstance(value, list) and field_type.item:
        for item in value:
            yield from _named(item, field_type.item)
    elif field_type.record:
        for field, inner in _fields(value, field_type.record):
            yield from _named(inner, field_types(field_type.record)[field])


def _renamed(value: Any, field_type: FieldType, name: Name) -> Any:
    if field_type.kind == "ref" and isinstance(value, str):
        return name(field_type.to, value)
    if isinstance(value, list) and field_type.item:
        return [_renamed(item, field_type.item, name) for item in value]
    if field_type.kind == "map" and isinstance(value, dict) and field_type.item:
        return {key: _renamed(inner, field_type.item, name) for key, inner in value.items()}
    if field_type.record and isinstance(value, dict | str):
        known = field_types(field_type.record)
        return {field: _renamed(inner, known[field], name) for field, inner in _fields(value, field_type.record)}
    return value


def _fields(value: Any, record: type[Any]) -> Iterator[tuple[str, Any]]:
    """Yield the fields of a value that stands for a record: a bare text is its first one."""
    if isinstance(value, str):
        yield first_field(record), value
    elif isinstance(value, dict):
        yield from value.items()
