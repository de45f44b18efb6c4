"""What may stand in a field: read off the annotations of the model, used by everything that follows from it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, get_args, get_origin

from claimcheck.ledger.dates import Date
from claimcheck.value_class import MEMBERS, is_value_class, value_class

KNOWN: dict[type[Any], dict[str, "FieldType"]] = {}  # worked out once for each record
REQUIRED: dict[type[Any], list[str]] = {}  # likewise
USUAL: dict[type[Any], dict[str, Any]] = {}
ANY = object()  # stands for all texts


class Texts:
    """The texts that a test accepts, to be asked as a set is."""

    def __init__(self, accepts: Callable[[str], object]) -> None:
        self.accepts = accepts

    def __contains__(self, text: str) -> bool:
        return bool(self.accepts(text))


NOT_BLANK = Texts(lambda text: text and not text.isspace())


@value_class()
class Words:
    """A closed vocabulary: each word with what it means."""

    name: str
    meanings: Mapping[str, str] = field(hash=False)


@value_class()
class Pattern:
    """A text of a certain form: `regex` must match the whole, `what` says it for a person.

    `usual` matches what most values are and is tried first, where `regex` takes a millisecond to compile.
    """

    name: str
    regex: str
    what: str
    usual: str = ""

    def matches(self, text: str) -> bool:
        """Return whether a text has the form."""
        return bool(self.usual and re.fullmatch(self.usual, text)) or re.fullmatch(self.regex, text) is not None


@value_class()
class Ref:
    """The id of a record in one of the ledger's collections: "actors", "sources" or "claims"."""

    to: str


@value_class()
class Member:
    """The name of a scale of the kind `of`, as the registry of scales holds them."""

    of: str


@value_class()
class RequiredByRule:
    """Required, but its absence is a finding of a rule (`rule`), so that the rest of the record stays usable."""

    rule: str


@value_class()
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
    required_by: str = ""
    record: type[Any] | None = None
    item: "FieldType | None" = None


def field_types(record: type[Any]) -> dict[str, FieldType]:
    """Return the fields that a record has in the file by name, in their canonical order."""
    return KNOWN.get(record) or KNOWN.setdefault(record, _field_types(record))


def required_fields(record: type[Any]) -> list[str]:
    """Return the names of the fields that a record cannot be without."""
    if record not in REQUIRED:
        REQUIRED[record] = [name for name, field_type in field_types(record).items() if field_type.required]
    return REQUIRED[record]


def usual_texts(record: type[Any]) -> dict[str, Any]:
    """Return for the fields of a record the texts that are surely right in them: ANY, or what holds them."""
    if record not in USUAL:
        USUAL[record] = {name: right for name, one in field_types(record).items() if (right := usual(one))}
    return USUAL[record]


def usual(field_type: FieldType) -> Any:
    """Return the texts that are surely right in a field; None where none surely is."""
    if field_type.words and field_type.kind == "word":
        return field_type.words.meanings
    if field_type.pattern and field_type.pattern.usual:
        return Texts(field_type.pattern.matches)
    if field_type.kind in ("text", "ref"):
        return NOT_BLANK if field_type.required else ANY
    return None


def is_usual(text: str, field_type: FieldType) -> bool:
    """Return whether a text is surely right in a field and stands for itself; what is not is looked at closely."""
    kind = field_type.kind
    if kind in ("text", "ref"):
        return not field_type.required or bool(text and not text.isspace())
    return kind == "word" and field_type.words is not None and text in field_type.words.meanings


def _field_types(record: type[Any]) -> dict[str, FieldType]:
    members = MEMBERS[record].items()
    return {
        name: _field_type(member.annotation, member.required)
        for name, member in members
        if hasattr(member.annotation, "__metadata__")
    }


def first_field(record: type[Any]) -> str:
    """Return the name of the field that a bare string stands for: a hop's actor, a citation's source."""
    return next(iter(field_types(record)))


def _field_type(annotation: Any, required: bool) -> FieldType:
    inner, *extras = get_args(annotation)
    known: dict[str, Any] = {"required": required}
    for extra in extras:
        match extra:
            case str():
                known["help"] = extra
            case Words():
                known |= {"kind": "word", "words": extra}
            case Pattern():
                known |= {"kind": "pattern", "pattern": extra}
            case Ref():
                known |= {"kind": "ref", "to": extra.to}
            case Member():
                known |= {"kind": "scale", "to": extra.of}
            case RequiredByRule():
                known["required_by"] = extra.rule
    return _around(inner, known)


def _around(inner: Any, known: dict[str, Any]) -> FieldType:
    """Return the type of a value within the list or mapping that the annotation says it stands in."""
    outer, parts = get_origin(inner), get_args(inner)
    if outer is tuple:
        one = _around(parts[0], {key: known[key] for key in known.keys() & {"kind", "words", "pattern", "to"}})
        return FieldType(
            "list", known.get("help", ""), known["required"], required_by=known.get("required_by", ""), item=one
        )
    if outer is Mapping:
        one = _around(parts[1], {"kind": "ref", "to": known["to"], "required": False})
        return FieldType("map", known.get("help", ""), words=known["words"], item=one)
    if is_value_class(inner) and inner is not Date:
        return FieldType("record", **{**known, "record": inner})
    if Date in (inner, *parts):
        return FieldType("date", **known)
    if parts and is_value_class(parts[0]):
        return FieldType("record", **{**known, "record": parts[0]})
    return FieldType(**{"kind": "number" if float in (inner, *parts) else "text", **known})
