"""Records that come from outside: YAML, JSON or JSON lines, as plain strings in the ledger's own shape."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.ledger.contents import read_handed_over, read_regular, shown
from claimcheck.ledger.document import line_and_column, line_starts, parse
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.text.encoding import decode

JSON_START = re.compile(r'\s*(?:\{\s*"|\[\s*(?:\{|\[|"))')
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)", re.DOTALL)
BLANK = " \t\r\n\ufeff"  # around a record of JSON lines: files put one behind the other bring their byte order marks
Record = dict[str, Any]


def records(source: Path, collection: str) -> list[Record]:
    """Return the records of a collection in a file, a pipe or, for "-", standard input.

    A single record, a list, one JSON document a line, or a whole ledger, of which the collection is taken. Raises
    UsageError with the place of a fault.
    """
    return _records(read_handed_over(source), shown(source), collection)


def records_of_draft(draft: Path, collection: str) -> list[Record]:
    """Return the records of a collection in a regular file; raises UsageError with the place of a fault."""
    return _records(read_regular(draft, error=UsageError), shown(draft), collection)


def yaml_value(text: str, name: str) -> Any:
    """Return the plain value of a YAML text; raises UsageError with the place of the first fault."""
    return _value(text, name)


def _records(data: bytes, name: str, collection: str) -> list[Record]:
    text, fault = decode(data)
    if fault:
        raise _error(name, text, len(text), fault)
    value = _lines(text, name) if _is_json_lines(text) else _value(text, name)
    if value is None:
        raise UsageError(f"{name} is empty: give a record, or its text and fields as arguments")
    if isinstance(value, dict) and collection in value:
        others = [key for key in COLLECTIONS if key != collection and value.get(key)]
        if others:
            raise UsageError(f"{name} holds {', '.join(others)} too: add {others[0]} first, then {collection}")
        value = value[collection] or []
    rows = [value] if isinstance(value, dict) else value
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageError(f"{name}: a record is a mapping, as in {{text: ..., attribution: [...]}}, or a list of them")
    if not rows:
        raise UsageError(f"{name} holds no {collection}")
    return [_without_nothing(row) for row in rows]


def _value(text: str, name: str) -> Any:
    problem = None
    if text.lstrip()[:1] in ("{", "["):
        try:
            return _json(text, name)
        except (ValueError, RecursionError) as error:
            problem = error  # YAML has brackets too, and says better what is wrong
    document = parse(name, text.encode("utf-8", "surrogatepass"))
    if document.faults and isinstance(problem, json.JSONDecodeError) and JSON_START.match(text):
        raise _error(name, text, problem.pos, _not_json(problem, text))
    for fault in document.faults[:1]:
        raise _error(name, document.text, fault.where.offset, fault.message)
    return document.value


def _is_json_lines(text: str) -> bool:
    """True for lines of which the first is a whole JSON record, or looks like one, and the next begins another."""
    first, second = (*_first_lines(text, 2), "", "")[:2]
    return first.startswith("{") and first.endswith("}") and second.startswith("{")


def _first_lines(text: str, number: int) -> Sequence[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if bare := line.strip(BLANK):
            lines.append(bare)
        if len(lines) == number:
            break
    return lines


def _lines(text: str, name: str) -> list[Any]:
    rows, start = [], 0
    for line in text.split("\n"):
        if line.strip(BLANK):
            try:
                rows.append(_json(f" {line[1:]}" if line[0] == "\ufeff" else line, name, text, start))
            except json.JSONDecodeError as error:
                raise _error(name, text, start + error.pos, _not_json(error, line)) from None
            except (ValueError, RecursionError) as error:
                reason = "it is nested too deeply" if isinstance(error, RecursionError) else error
                raise _error(name, text, start, f"not JSON: {reason}") from None
        start += len(line) + 1
    return rows


def _not_json(error: json.JSONDecodeError, text: str) -> str:
    ends_early = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
    return f"not JSON: {error.msg}" + "; was the end cut off?" * ends_early


def _json(text: str, name: str, whole: str = "", start: int = 0) -> Any:
    """JSON with its numbers and truth values as the text that was typed. `text` begins at `start` of the whole file.

    Raises ValueError for what is no JSON, UsageError for half a character.
    """
    value = json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_unique)
    if (offset := _half_character(text)) >= 0:
        message = f"{text[offset : offset + 6]} is half a character (a surrogate): write the character itself"
        raise _error(name, whole or text, start + offset, message)
    return _texts(value)


def _half_character(text: str) -> int:
    """Where an escape of one half of a surrogate pair stands without the other; -1 where none does."""
    high = -1  # the place of a first half that waits for the second
    end = -1
    for escape in ESCAPE.finditer(text) if "\\u" in text else ():
        code = int(escape[1] or "0", 16)
        is_second = 0xDC00 <= code < 0xE000
        if high >= 0 and not (is_second and escape.start() == end):
            return high
        if is_second and high < 0:
            return escape.start()
        high, end = (escape.start() if 0xD800 <= code < 0xDC00 else -1), escape.end()
    return high


def _unique(pairs: list[tuple[str, Any]]) -> Record:
    record = dict(pairs)
    if len(record) < len(pairs):
        raise ValueError("a key stands twice in one record")
    return record


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    return ("true" if value else "false") if isinstance(value, bool) else value


def _without_nothing(value: Any) -> Any:
    """The value without keys that have none: absent says the same."""
    if isinstance(value, dict):
        return {key: _without_nothing(inner) for key, inner in value.items() if inner is not None}
    return [_without_nothing(inner) for inner in value] if isinstance(value, list) else value


def _error(name: str, text: str, offset: int, message: str) -> UsageError:
    line, column = line_and_column(line_starts(text), offset)
    return UsageError(f"{name}:{line}:{column}: {message}")
