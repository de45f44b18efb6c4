"""Records that come from outside: YAML, JSON or JSON lines, as plain strings in the ledger's own shape."""

import json
import sys
from pathlib import Path
from typing import Any

from claimcheck.errors import LedgerError, UsageError
from claimcheck.ledger.document import line_and_column, line_starts, parse
from claimcheck.ledger.model import COLLECTIONS


def records(source: Path, collection: str) -> list[dict[str, Any]]:
    """The records of a register in a file ("-" is standard input); raises UsageError with the place of a fault.

    A single record, a list, one JSON document a line, or a whole ledger, of which the register is taken.
    """
    name, data = "<stdin>" if str(source) == "-" else str(source), _bytes(source)
    value = _lines(data, name) if _is_jsonl(data) else _value(data, name)
    if value is None:
        raise UsageError(f"{name} is empty: give a record, or its text and fields as arguments")
    if isinstance(value, dict) and collection in value:
        others = [key for key in COLLECTIONS if key != collection and value.get(key)]
        if others:
            raise UsageError(f"{name} holds {', '.join(others)} too: add {others[0]} first, then {collection}")
        value = value[collection] or []
    found = [value] if isinstance(value, dict) else value
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise UsageError(f"{name}: a record is a mapping, as in {{text: ..., attribution: [...]}}, or a list of them")
    if not found:
        raise UsageError(f"{name} holds no {collection}")
    return [_without_nothing(each) for each in found]


def yaml_value(text: str, name: str) -> Any:
    """The plain value of a YAML text; raises UsageError with the place of the first fault."""
    return _value(text.encode("utf-8", "surrogatepass"), name)


def _bytes(source: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(source) == "-" else source.read_bytes()
    except OSError as error:
        raise LedgerError(f"{source}: cannot be read: {error.strerror or error}") from None


def _value(data: bytes, name: str) -> Any:
    if data.lstrip()[:1] in (b"{", b"["):
        try:
            return _json(data.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            pass  # YAML has brackets too, and says better what is wrong
    document = parse(name, data)
    for fault in document.faults[:1]:
        place = ":".join(map(str, line_and_column(line_starts(document.text), fault.where.offset)))
        raise UsageError(f"{name}:{place}: {fault.message}")
    return document.value


def _is_jsonl(data: bytes) -> bool:
    lines = [line for line in data.splitlines() if line.strip()]
    return len(lines) > 1 and all(line.strip().startswith(b"{") and line.strip().endswith(b"}") for line in lines)


def _lines(data: bytes, name: str) -> list[Any]:
    found = []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), 1):
        if line.strip():
            try:
                found.append(_json(line))
            except (ValueError, RecursionError) as error:
                raise UsageError(f"{name}:{number}: not JSON: {error}") from None
    return found


def _json(text: str) -> Any:
    """JSON with its numbers and truth values as the text that was typed."""
    return _texts(json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_once))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one record")
    return found


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _texts(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_texts(each) for each in value]
    return ("true" if value else "false") if isinstance(value, bool) else value


def _without_nothing(value: Any) -> Any:
    """The value without keys that have none: absent says the same."""
    if isinstance(value, dict):
        return {key: _without_nothing(each) for key, each in value.items() if each is not None}
    return [_without_nothing(each) for each in value] if isinstance(value, list) else value
