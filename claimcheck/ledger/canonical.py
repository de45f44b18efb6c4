"""A plain value put as the record made of it would be written, where that is sure without making one."""

from collections.abc import Callable, Mapping, Set
from functools import lru_cache
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.fieldtypes import ANY, FieldType, field_types, required_fields, usual_texts

Put = Callable[[Any], Any]  # a value that is not empty as it is written; None where that is not sure
# Of each field of a record: its place in the order, the texts that are surely right in it, how another value is put.
Puts = Mapping[str, tuple[int, Any, Put]]
SAME = 4096  # dates and words of a scale whose reading is remembered
_KNOWN: dict[type[Any], tuple[Puts, set[str]]] = {}


def canonical(value: Any, record: type[Any]) -> dict[str, Any] | None:
    """Return what `to_dict` gives for the record that is read from a plain value, which may be changed.

    None where that is not sure: for empty values, short forms, numbers, and for whatever has a fault.
    """
    puts, required = _puts(record)
    if type(value) is not dict or not required <= value.keys():
        return None
    last, in_order = -1, True
    for key, inner in value.items():
        if key not in puts or not inner:
            return None
        place, right, put = puts[key]
        in_order, last = in_order and place > last, place
        if type(inner) is str and (right is ANY or inner in right):
            continue
        written = put(inner)
        if written is None:
            return None
        if written is not inner:
            value[key] = written
    return value if in_order else {key: value[key] for key in puts if key in value}


def _puts(record: type[Any]) -> tuple[Puts, set[str]]:
    if record not in _KNOWN:
        types = field_types(record)
        usual = usual_texts(record)
        puts = {name: (place, usual.get(name, ()), _put(types[name])) for place, name in enumerate(types)}
        _KNOWN[record] = puts, set(required_fields(record))
    return _KNOWN[record]


def _put(field_type: FieldType) -> Put:
    item, record, words = field_type.item, field_type.record, field_type.words
    if field_type.kind == "list" and item is not None:
        return _list(_put(item))
    if field_type.kind == "map" and item is not None and words is not None:
        return _map(words.meanings.keys(), _put(item))
    if record is not None:
        return lambda value: canonical(value, record)
    holds = _test(field_type)
    return lambda value: value if type(value) is str and holds(value) else None


def _test(field_type: FieldType) -> Callable[[str], bool]:
    """Return what must hold of a text for it to be written as it is read."""
    if field_type.kind in ("text", "ref"):
        return (lambda text: not text.isspace()) if field_type.required else (lambda text: True)
    if field_type.words is not None:
        return field_type.words.meanings.__contains__
    if field_type.pattern is not None:
        return field_type.pattern.matches
    if field_type.kind == "date":
        return _is_date
    return (lambda text: _is_of_scale(field_type.to, text)) if field_type.kind == "scale" else (lambda text: False)


def _list(put: Put) -> Put:
    def put_list(value: Any) -> Any:
        if type(value) is not list or not all(value):
            return None
        written = [*map(put, value)]
        return written if all(written) else None

    return put_list


def _map(keys: Set[str], put: Put) -> Put:
    def put_map(value: Any) -> Any:
        if type(value) is not dict or not value.keys() <= keys or not all(value.values()):
            return None
        written = {key: put(inner) for key, inner in value.items()}
        return written if all(written.values()) else None

    return put_map


@lru_cache(maxsize=SAME)
def _is_date(text: str) -> bool:
    try:
        return str(parse_date(text)) == text
    except ValueError:
        return False


@lru_cache(maxsize=SAME)
def _is_of_scale(kind: str, name: str) -> bool:
    try:
        scales.choose(kind, name)
    except UsageError:
        return False
    return True
