"""Records that are handed over as a file: read as an import is, and kept whole or refused with the place of a fault."""

from pathlib import Path
from typing import Any

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange import plain
from claimcheck.exchange.contract import ReadOptions
from claimcheck.ledger.contents import read_handed_over, read_regular, shown
from claimcheck.ledger.model import COLLECTIONS

Record = dict[str, Any]


def records(source: Path, collection: str) -> list[Record]:
    """Return the records of a collection in a file, a pipe or, for "-", standard input.

    A single record, a list, one JSON document a line, a table with the ledger's own columns, or a whole ledger, of
    which the collection is taken. Raises UsageError with the place of a fault.
    """
    return _records(read_handed_over(source), shown(source), collection)


def records_of_draft(draft: Path, collection: str) -> list[Record]:
    """Return the records of a collection in a regular file; raises UsageError with the place of a fault."""
    return _records(read_regular(draft, error=UsageError), shown(draft), collection)


def yaml_value(text: str, name: str) -> Any:
    """Return the plain value of a YAML text; raises UsageError with the place of the first fault."""
    return plain.value_of(text, name)


def _records(content: bytes, name: str, collection: str) -> list[Record]:
    read = exchange.read(_format(content, name), content, ReadOptions(file_name=name, collection=collection))
    for refusal in read.refused[:1]:
        raise UsageError(refusal.told(name))
    others = [key for key in COLLECTIONS if key != collection and getattr(read, key)]
    if others:
        raise UsageError(f"{name} holds {', '.join(others)} too: add {others[0]} first, then {collection}")
    rows: list[Record] = getattr(read, collection)
    if not rows:
        raise UsageError(f"{name} holds no {collection}")
    return rows


def _format(content: bytes, name: str) -> str:
    """Return the complete format that content is in: what is neither lines of JSON nor a table is read as YAML."""
    if plain.is_json_lines(plain.decoded(content, name)):
        return "jsonl"
    return "csv" if name.lower().endswith((".csv", ".tsv")) else "yaml"
