"""What the complete formats share: a ledger as one plain value, and records out of one."""

from collections.abc import Mapping
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Placed, Plain, Records, Refusal, WriteOptions
from claimcheck.exchange.plain import without_nothing
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.serialize import to_dict

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


def records_of(value: Any, name: str, collection: str) -> Records:
    """Return the records of a plain value: a ledger, a record or a list of them, which are of the given collection.

    Raises UsageError for a value that is none of these.
    """
    if value is None:
        raise UsageError(f"{name} is empty: give a record, or its text and fields as arguments")
    if isinstance(value, Mapping) and any(key in value for key in WHOLE):
        return _of_ledger(value, name)
    rows = [value] if isinstance(value, Mapping) else value
    if not isinstance(rows, list) or (rows and not any(isinstance(row, Mapping) for row in rows)):
        raise UsageError(f"{name}: {MAPPING}")
    records = Records()
    for number, row in enumerate(rows, 1):
        put(records, row, collection, f"record {number}")
    return records


def put(records: Records, row: Any, collection: str, where: str) -> None:
    """Put a row among the records of a collection, or among the refused when it is no mapping."""
    if isinstance(row, Mapping):
        getattr(records, collection).append(Placed(without_nothing(row), where))
    else:
        records.refused.append(Refusal(where, MAPPING))


def _of_ledger(value: Mapping[str, Any], name: str) -> Records:
    records = Records()
    for key, inner in value.items():
        if key in COLLECTIONS:
            if not isinstance(inner, list | None):
                raise UsageError(f"{name}: {key} must be a list of records")
            for number, row in enumerate(inner or (), 1):
                put(records, row, key, f"{key}[{number}]")
        elif key in field_types(Ledger):
            records.head[key] = inner
        elif key not in AROUND:
            records.refused.append(Refusal(key, "a ledger has no such key"))
    return records
