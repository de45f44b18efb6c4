"""What may stand in a field: read off the annotations of the model, used by everything that follows from it."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, get_args, get_origin, get_type_hints

from claimcheck.ledger.dates import Date

KNOWN: dict[type[Any], dict[str, "Shape"]] = {}  # worked out once for each record


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
class Owed:
    """Required, but told by a rule of its own (`rule`) so that the rest of the record stays usable."""

    rule: str


@dataclass(frozen=True, slots=True)
class Shape:
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
    item: "Shape | None" = None


def shapes(record: type[Any]) -> dict[str, Shape]:
    """The fields a record has in the file, in their canonical order."""
    return KNOWN.get(record) or KNOWN.setdefault(record, _shapes(record))


def _shapes(record: type[Any]) -> dict[str, Shape]:
    hints = get_type_hints(record, include_extras=True)
    found = {}
    for each in fields(record):
        if get_origin(hints[each.name]) is not None and hasattr(hints[each.name], "__metadata__"):
            bare = each.default is MISSING and each.default_factory is MISSING
            found[each.name] = _shape(hints[each.name], bare)
    return found


def first_field(record: type[Any]) -> str:
    """The field that a bare string stands for: a hop's actor, a citation's source."""
    return next(iter(shapes(record)))


def _shape(annotation: Any, required: bool) -> Shape:
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
            case Owed():
                told["owed"] = extra.rule
    return _around(inner, told)


def _around(inner: Any, told: dict[str, Any]) -> Shape:
    """Put the shape of one value into the list or mapping that the type says it stands in."""
    outer, parts = get_origin(inner), get_args(inner)
    if outer is tuple:
        one = _around(parts[0], {key: told[key] for key in told.keys() & {"kind", "words", "pattern", "to"}})
        return Shape("list", told.get("help", ""), told["required"], owed=told.get("owed", ""), item=one)
    if outer is Mapping:
        one = _around(parts[1], {"kind": "ref", "to": told["to"], "required": False})
        return Shape("map", told.get("help", ""), words=told["words"], item=one)
    if isinstance(inner, type) and hasattr(inner, "__dataclass_fields__") and inner is not Date:
        return Shape("record", **{**told, "record": inner})
    if Date in (inner, *parts):
        return Shape("date", **told)
    if parts and hasattr(parts[0], "__dataclass_fields__"):
        return Shape("record", **{**told, "record": parts[0]})
    return Shape(**{"kind": "number" if float in (inner, *parts) else "text", **told})
