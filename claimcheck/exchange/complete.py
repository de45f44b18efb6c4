"""What the complete formats share: a ledger as one plain value, and records out of one."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any

import yaml

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Placed, Plain, Records, Refusal, Where, WriteOptions
from claimcheck.exchange.plain import without_nothing
from claimcheck.ledger.document import Document, line_and_column, line_starts
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.where import KEY, NodePath

MARKING = "marking"  # the highest marking of what follows, said at the head
AROUND = ("schema_version", "command", "ledger", "query", "count", MARKING)  # what answers in JSON say of themselves
WHOLE = (*COLLECTIONS, "format", "schema_version")  # what no record has, and a ledger does
MAPPING = "a record is a mapping, as in {text: ..., attribution: [...]}, or a list of them"


def marked(options: WriteOptions) -> Plain:
    """Return what the head of a file says of the highest marking in it."""
    return {MARKING: options.marking} if options.marking else {}


def plain_ledger(ledger: Ledger) -> Plain:
    """Return a whole ledger as a plain value: its head, then its collections."""
    collections = {name: [plain_record(record) for record in getattr(ledger, name).values()] for name in COLLECTIONS}
    return {**plain_record(ledger), **{name: records for name, records in collections.items() if records}}


def plain_record(record: Any) -> Plain:
    """Return a record as a plain value, without what is empty: absent says the same."""
    plain = to_dict(record)
    for name, value in plain.items():
        if isinstance(value, dict) and not all(value.values()):
            plain[name] = {key: inner for key, inner in value.items() if inner}
    return {name: value for name, value in plain.items() if value not in ({}, [])}


def records_of(value: Any, name: str, collection: str, text: str) -> Records:
    """Return the records of a plain value: a ledger, a record or a list of them, which are of the given collection.

    `text` is what the value was read from, and says in which lines they stand. Raises UsageError for any other value.
    """
    if value is None:
        raise UsageError(f"{name} is empty: give a record, or its text and fields as arguments")
    lines = RecordLines(value, text)
    if isinstance(value, Mapping) and any(key in value for key in WHOLE):
        return _of_ledger(value, name, lines)
    rows = [value] if isinstance(value, Mapping) else value
    if not isinstance(rows, list) or (rows and not any(isinstance(row, Mapping) for row in rows)):
        raise UsageError(f"{name}: {MAPPING}")
    records = Records()
    for number, row in enumerate(rows):
        put(records, row, collection, lines.at((number,) if rows is value else ()))
    return records


class RecordLines:
    """Where records stand in a text of JSON or YAML: all are looked for at once, when the first is asked for."""

    def __init__(self, value: Any, text: str) -> None:
        self._value, self._text = value, text

    def at(self, path: NodePath) -> Callable[[], str]:
        """Return what finds the place ("12:3") of the record at a path."""
        return partial(self._place, path)

    def _place(self, path: NodePath) -> str:
        line, column = self._places.get(path, (1, 1))
        return f"{line}:{column}"

    @cached_property
    def _places(self) -> dict[NodePath, tuple[int, int]]:
        collections = self._value if isinstance(self._value, Mapping) else {}
        paths: list[NodePath] = [(key, KEY) for key in collections]
        for above, rows in (*(((key,), rows) for key, rows in collections.items()), ((), self._value)):
            paths += [(*above, number) for number in range(len(rows) if isinstance(rows, list) else 0)]
        try:
            offsets = Document("", self._text).locate(paths)
        except yaml.YAMLError:  # JSON that is no YAML
            return {}
        starts = line_starts(self._text)
        return {path: line_and_column(starts, offset) for path, offset in offsets.items()}


def put(records: Records, row: Any, collection: str, where: Where) -> None:
    """Put a row among the records of a collection, or among the refused when it is no mapping."""
    if isinstance(row, Mapping):
        getattr(records, collection).append(Placed(without_nothing(row), where))
    else:
        records.refused.append(Refusal(where if isinstance(where, str) else where(), MAPPING))


def _of_ledger(value: Mapping[str, Any], name: str, lines: RecordLines) -> Records:
    records = Records()
    for key, inner in value.items():
        if key in COLLECTIONS:
            if not isinstance(inner, list | None):
                raise UsageError(f"{name}: {key} must be a list of records")
            for number, row in enumerate(inner or ()):
                put(records, row, key, lines.at((key, number)))
        elif key in field_types(Ledger):
            records.head[key] = inner
        elif key not in AROUND:
            records.refused.append(Refusal(lines.at((key, KEY))(), f"a ledger has no {key!r}"))
    return records
