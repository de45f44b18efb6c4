"""Plain values to records, by the shape of each field. Faults are values: what can be read is, the rest is told."""

import re
from collections.abc import Callable
from typing import Any

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.fieldtypes import (
    ANY,
    FieldType,
    field_types,
    first_field,
    is_usual,
    required_fields,
    usual_texts,
)
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.vocabulary import TLP, URL
from claimcheck.ledger.where import KEY, Fault, NodePath, Where
from claimcheck.value_class import MEMBERS

Record = Any  # an Actor, Source or Claim
UNREADABLE = object()
READERS = {"ref": "text"}  # kinds that are read as another is
NO_MARKING = "?"  # stands for a marking that is no word
SMALL, MOST_PARTS = 2, 16384  # fields of a record that is made once, and how many of these are kept


class ValueReader:
    """Reads values by the shape of their field; `file` is where it is, `faults` what it has met.

    `line` is the line of the record that is read, where that is known. With `forgetting`, the lists of a file give up
    each item of which a record was made.
    """

    def __init__(self, *, forgetting: bool = False) -> None:
        self.forgetting = forgetting
        self.file = ""
        self.line = 0
        self.faults: list[Fault] = []
        self.parts: dict[Any, Record] = {}  # records within others, by their kind and fields

    def fault(self, rule: str, path: NodePath, message: str) -> Any:
        self.faults.append(Fault(Where(self.file, path), message, rule))
        return UNREADABLE

    def document(self, value: Any, collections: dict[str, dict[str, Record]], head: dict[str, Any]) -> None:
        """Read one file into the collections; what the heads of two files say must be the same."""
        if not isinstance(value, dict):
            self.fault("wrong-shape", (), f"a ledger is a mapping with {', '.join(COLLECTIONS)}, not {_kind(value)}")
            return
        for key, inner in value.items():
            if key in COLLECTIONS:
                self.collection(key, inner, collections[key])
            elif key in (known := field_types(Ledger)):
                read = self.readable(inner, known[key], (key,))
                if read is not UNREADABLE and head.setdefault(key, read) != read:
                    self.fault("bad-value", (key,), f"another file of this ledger says otherwise about {key!r}")
            else:
                names = [*known, *COLLECTIONS]
                self.fault("unknown-field", (key, KEY), f"a ledger has no {key!r}.{did_you_mean(key, names)}")

    def collection(self, name: str, value: Any, collection: dict[str, Record]) -> None:
        if value is None:
            return
        if not isinstance(value, list):
            self.fault("wrong-shape", (name,), f"{name!r} must be a list of records, not {_kind(value)}")
            return
        field_type = FieldType("record", record=COLLECTIONS[name])
        for index, item in enumerate(value):
            record = self.record(item, field_type, (name, index))
            if self.forgetting:
                value[index] = None
            if record is UNREADABLE:
                continue
            if record.id in collection:
                message = f"{name} has the id {record.id!r} already: {_place(collection[record.id].where, self.file)}"
                self.fault("duplicate-id", (name, index, "id"), message)
            else:
                collection[record.id] = record

    def readable(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        """Return the value of a field; a marking that is not understood is told and kept: it never counts as none."""
        read = self.value(value, field_type, path)
        if read is not UNREADABLE or field_type.words is not TLP:
            return read
        return value if isinstance(value, str) and value.strip() else NO_MARKING

    def value(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        """Return the value of a field, read by the method for its kind."""
        read: Callable[[Any, FieldType, NodePath], Any] = getattr(self, READERS.get(field_type.kind, field_type.kind))
        return read(value, field_type, path)

    def record(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        """Return a record of the model; UNREADABLE, with its faults noted, when it cannot be made."""
        cls = field_type.record
        assert cls is not None
        made: dict[str, Any] = {"where": Where(self.file, path, line=self.line)} if "where" in MEMBERS[cls] else {}
        known = field_types(cls)
        if not isinstance(value, dict):
            return self.fault("wrong-shape", path, f"a mapping with {', '.join(list(known)[:4])} …, not {_kind(value)}")
        usual = usual_texts(cls)
        for key, inner in value.items():
            inner_type = known.get(key)
            if type(inner) is str and ((right := usual.get(key)) is ANY or (right and inner in right)):
                made[key] = inner
            elif inner_type is None:
                kind = cls.__name__.lower()
                message = f"{_article(kind)} has no field {key!r}.{did_you_mean(key, known)}"
                self.fault("unknown-field", (*path, key, KEY), message)
            elif type(inner) is list and inner_type.kind == "list":
                made[key] = self.list(inner, inner_type, (*path, key))
            elif inner is not None or inner_type.required:
                read = self.readable(inner, inner_type, (*path, key))
                if read is not UNREADABLE:
                    made[key] = read
        missing = [key for key in required_fields(cls) if key not in made]
        for key in missing:
            if value.get(key) is None and key not in value:
                name = f" {value['id']!r}" if isinstance(value.get("id"), str) else ""
                self.fault("missing-field", path, f"the {cls.__name__.lower()}{name} has no {key!r}")
        return UNREADABLE if missing else cls(**made)

    def list(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        item = field_type.item
        assert item is not None
        if not isinstance(value, list):
            return self.fault("wrong-shape", path, f"{path[-1]!r} must be a list, as in [{_brief(value)}]")
        items = []
        for index, inner in enumerate(value):
            if type(inner) is str and is_usual(inner, item):
                items.append(inner)
                continue
            if isinstance(inner, str) and item.record:
                inner = {first_field(item.record): inner}
            read = (self.part if item.record else self.value)(inner, item, (*path, index))
            if read is not UNREADABLE:
                items.append(read)
        return tuple(items)

    def part(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        """Do as `record` for a record within another: a small one that recurs, as who says what how, is made once."""
        if type(value) is not dict or len(value) > SMALL or {*map(type, value.values())} != {str}:
            return self.record(value, field_type, path)
        key = field_type.record, *value.items()
        if key not in self.parts:
            known = len(self.faults)
            made = self.record(value, field_type, path)
            if len(self.faults) > known:
                return made
            if len(self.parts) >= MOST_PARTS:
                self.parts.clear()
            self.parts[key] = made
        return self.parts[key]

    def map(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        assert field_type.words is not None
        assert field_type.item is not None
        if not isinstance(value, dict):
            words = ", ".join(field_type.words.meanings)
            return self.fault("wrong-shape", path, f"{path[-1]!r} must be a mapping with {words}, not {_kind(value)}")
        items = {}
        for key, inner in value.items():
            if self.word(key, field_type, (*path, key, KEY)) is not UNREADABLE and inner is not None:
                read = self.value(inner, field_type.item, (*path, key))
                if read is not UNREADABLE:
                    items[key] = read
        return items

    def text(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        if isinstance(value, str) and (value.strip() or not field_type.required):
            return value
        return self.fault("wrong-shape", path, f"{_last(path)!r} must be a text, not {_kind(value)}")

    def pattern(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        text = self.text(value, field_type, path)
        assert field_type.pattern is not None
        if text is UNREADABLE or field_type.pattern.matches(text):
            return text
        wanted = f"{_article(field_type.pattern.name)}: {field_type.pattern.what}"
        unreadable = self.fault("bad-value", path, f"{_brief(text)!r} is not {wanted}")
        return text if field_type.pattern is URL else unreadable  # a wrong address is told and shown, never lost

    def word(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        text = self.text(value, field_type, path)
        assert field_type.words is not None
        known = field_type.words.meanings
        if text is UNREADABLE or text in known:
            return text
        wanted = f"{_article(field_type.words.name)}: {', '.join(known)}"
        return self.fault("unknown-word", path, f"{_brief(text)!r} is not {wanted}.{did_you_mean(text, known)}")

    def scale(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        text = self.text(value, field_type, path)
        try:
            if text is not UNREADABLE:
                scales.choose(field_type.to, text)
            return text
        except UsageError as error:
            return self.fault("unknown-word", path, str(error))

    def date(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        text = self.text(value, field_type, path)
        try:
            return text if text is UNREADABLE else parse_date(text)
        except ValueError as error:
            return self.fault("bad-date", path, str(error))

    def number(self, value: Any, field_type: FieldType, path: NodePath) -> Any:
        """Return a probability: "0.15", "15%" or, from an index, what was read of that."""
        if type(value) is float:
            return value
        text = self.text(value, field_type, path)
        if text is UNREADABLE:
            return text
        match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,24})?(?:e-\d{1,2})?)(\s?%)?", text, re.ASCII)
        probability = float(match[1]) / (100 if match[2] else 1) if match else -1.0
        if 0 <= probability <= 1:
            return probability
        return self.fault("bad-value", path, f"{_brief(text)!r} is not a probability: write 0.15 or 15%")


def _kind(value: Any) -> str:
    kinds = {dict: "a mapping", list: "a list", type(None): "nothing"}
    return kinds.get(type(value)) or ("an empty text" if not value.strip() else f"the text {_brief(value)!r}")


def _brief(value: Any) -> str:
    text = value if isinstance(value, str) else "…"
    return text if len(text) <= 40 else text[:39] + "…"


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _last(path: NodePath) -> Any:
    return next(step for step in reversed(path) if isinstance(step, str))


def _place(where: Where, file: str) -> str:
    return f"record {int(where.path[1]) + 1}" + (f" of {where.file}" if where.file != file else "")
