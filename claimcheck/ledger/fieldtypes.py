"""What may stand in a field: read off the annotations of the model, used by everything that follows from it."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, get_args, get_origin, get_type_hints

from claimcheck.ledger.dates import Date

KNOWN: dict[type[Any], dict[str, "FieldType"]] = {}  # worked out once for each record


@dataclass(frozen=True, slots=True)
class Words:
    """A closed vocabulary: each word with what it means."""

    name: str
    meanings: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text of a certain form: `regex` must match the whole, `what` says it for a person."""

    name: str
    regex: str
    what: str


@dataclass(frozen=True, slots=True)
class Ref:
    """The id of a record in one of the ledger's registers: "actors", "sources" or "claims"."""

    to: str


@dataclass(frozen=True, slots=True)
class Member:
    """The name of a scale of the kind `of`, as the room of scales holds them."""

    of: str


@dataclass(frozen=True, slots=True)
class RequiredByRule:
    """Required, but told by a rule of its own (`rule`) so that the rest of the record stays usable."""

    rule: str


@dataclass(frozen=True, slots=True)
class FieldType:
    """One field of a record.

    `kind` is text, word, pattern, ref, scale, date, number, record, list or map; `item` is what a list or map holds.
    """

    kind: str
    help: str = ""
    required: bool = False
    words: Words | None = None
    pattern: Pattern | None = None
    to: str = ""
    owed: str = ""
    record: type[Any] | None = None
    item: "FieldType | None" = None


def field_types(record: type[Any]) -> dict[str, FieldType]:
    """The fields a record has in the file, in their canonical order."""
    return KNOWN.get(record) or KNOWN.setdefault(record, _field_types(record))


def _field_types(record: type[Any]) -> dict[str, FieldType]:
    hints = get_type_hints(record, include_extras=True)
    found = {}
    for each in fields(record):
        if get_origin(hints[each.name]) is not None and hasattr(hints[each.name], "__metadata__"):
            bare = each.default is MISSING and each.default_factory is MISSING
            found[each.name] = _field_type(hints[each.name], bare)
    return found


def first_field(record: type[Any]) -> str:
    """The field that a bare string stands for: a hop's actor, a citation's source."""
    return next(iter(field_types(record)))


def _field_type(annotation: Any, required: bool) -> FieldType:
    inner, *extras = get_args(annotation)
    told: dict[str, Any] = {"required": required}
    for extra in extras:
        match extra:
            case str():
                told["help"] = extra
            case Words():
                told |= {"kind": "word", "words": extra}
            case Pattern():
                told |= {"kind": "pattern", "pattern": extra}
            case Ref():
                told |= {"kind": "ref", "to": extra.to}
            case Member():
                told |= {"kind": "scale", "to": extra.of}
            case RequiredByRule():
                told["owed"] = extra.rule
    return _around(inner, told)


def _around(inner: Any, told: dict[str, Any]) -> FieldType:
    """Put the shape of one value into the list or mapping that the type says it stands in."""
    outer, parts = get_origin(inner), get_args(inner)
    if outer is tuple:
        one = _around(parts[0], {key: told[key] for key in told.keys() & {"kind", "words", "pattern", "to"}})
        return FieldType("list", told.get("help", ""), told["required"], owed=told.get("owed", ""), item=one)
    if outer is Mapping:
        one = _around(parts[1], {"kind": "ref", "to": told["to"], "required": False})
        return FieldType("map", told.get("help", ""), words=told["words"], item=one)
    if isinstance(inner, type) and hasattr(inner, "__dataclass_fields__") and inner is not Date:
        return FieldType("record", **{**told, "record": inner})
    if Date in (inner, *parts):
        return FieldType("date", **told)
    if parts and hasattr(parts[0], "__dataclass_fields__"):
        return FieldType("record", **{**told, "record": parts[0]})
    return FieldType(**{"kind": "number" if float in (inner, *parts) else "text", **told})
