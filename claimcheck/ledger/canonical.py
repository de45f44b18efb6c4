"""A plain value put as the record made of it would be written, where that is sure without making one."""

from collections.abc import Callable, Iterator, Sequence, Set
from functools import lru_cache
from typing import Any, NamedTuple

from claimcheck.errors import UsageError
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.fieldtypes import ANY, FieldType, Texts, field_types, required_fields, usual, usual_texts

Put = Callable[[Any], Any]  # a value that is not empty as it is written; None where that is not sure
SAME = 4096  # dates and words of a scale whose reading is remembered, and sets of keys
ONE_KIND = {str}


class Plan(NamedTuple):
    """How a record with certain keys is put: its keys in order, those whose texts are surely right, and the others.

    Of each other: its key, the texts that are surely right in it, how another value is put.
    """

    order: Sequence[str]
    texts: Sequence[str]
    others: Sequence[tuple[str, Any, Put]]


_PLANS: dict[tuple[Any, ...], Plan] = {}  # by the kind of record and its keys, as they stand in it
_PUTS: dict[type[Any], dict[str, Put]] = {}


def canonical(value: Any, record: type[Any]) -> dict[str, Any] | None:
    """Return what `to_dict` gives for the record that is read from a plain value, which may be changed.

    None where that is not sure: for empty values, short forms, numbers, and for whatever has a fault.
    """
    if type(value) is not dict or not all(value.values()):
        return None
    plan = _PLANS.get((record, *value)) or _plan(record, [*value])
    if plan is None:
        return None
    for key in plan.texts:
        if type(value[key]) is not str:
            return None
    for key, right, put in plan.others:
        inner = value[key]
        if type(inner) is str and inner in right:
            continue
        written = put(inner)
        if written is None:
            return None
        if written is not inner:
            value[key] = written
    return {key: value[key] for key in plan.order} if plan.order else value


def _plan(record: type[Any], keys: Sequence[str]) -> Plan | None:
    """Return how a record with these keys is put, kept for the next; None for one with other keys than it has."""
    types, usual = field_types(record), usual_texts(record)
    if not {*required_fields(record)} <= {*keys} <= types.keys():
        return None
    if record not in _PUTS:
        _PUTS[record] = {name: _put(field_type) for name, field_type in types.items()}
    order = [name for name in types if name in keys]
    texts = [key for key in keys if usual.get(key) is ANY]
    others = [(key, usual.get(key, ()), _PUTS[record][key]) for key in keys if key not in texts]
    if len(_PLANS) >= SAME:
        _PLANS.clear()
    plan = _PLANS[record, *keys] = Plan([] if order == [*keys] else order, texts, others)
    return plan


def leaf_types(value: Any, field_type: FieldType) -> Iterator[tuple[Any, FieldType]]:
    """Yield the texts in a value of a type that `canonical` takes, each with the type of what may stand there."""
    if field_type.record is not None:
        types = field_types(field_type.record)
        for key, inner in value.items():
            yield from leaf_types(inner, types[key])
    elif field_type.item is not None:
        for inner in value.values() if type(value) is dict else value:
            yield from leaf_types(inner, field_type.item)
    else:
        yield value, field_type


def right_texts(field_type: FieldType) -> Any:
    """Return what holds the texts, none of them empty, that `canonical` leaves as they are where such stand; or ANY."""
    return usual(field_type) or Texts(_put(field_type))


def _put(field_type: FieldType) -> Put:
    item, record, words = field_type.item, field_type.record, field_type.words
    if field_type.kind == "list" and item is not None:
        return _texts if item.kind in ("text", "ref") and not item.required else _list(_put(item))
    if field_type.kind == "map" and item is not None and words is not None:
        return _map(words.meanings.keys(), _put(item))
    if record is not None:
        return lambda value: canonical(value, record)
    if field_type.kind in ("text", "ref"):
        return _required_text
    holds = _test(field_type)
    return lambda value: value if type(value) is str and holds(value) else None


def _required_text(value: Any) -> Any:
    return value if type(value) is str and not value.isspace() else None


def _texts(value: Any) -> Any:
    return value if type(value) is list and all(value) and {*map(type, value)} == ONE_KIND else None


def _test(field_type: FieldType) -> Callable[[str], bool]:
    """Return what must hold of a text for it to be written as it is read."""
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
