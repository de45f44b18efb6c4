"""Plain values out of JSON, JSON lines and YAML: every scalar the text that was typed, faults with their place."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.ledger.document import line_and_column, line_starts, parse
from claimcheck.text.encoding import decode
from claimcheck.text.patterns import compiled_later

JSON_START = compiled_later(r'\s*(?:\{\s*"|\[\s*(?:\{|\[|"))')
ESCAPE = compiled_later(r"\\(?:u([0-9a-fA-F]{4})|.)", re.DOTALL)
BLANK = " \t\r\n\ufeff"  # around a record of JSON lines: files put one behind the other bring their byte order marks


class Misplaced(UsageError):
    """What is wrong with a text, with its place: `where` is "line:column"."""

    def __init__(self, name: str, text: str, offset: int, message: str) -> None:
        line, column = line_and_column(line_starts(text), offset)
        super().__init__(f"{name}:{line}:{column}: {message}")
        self.where, self.reason = f"{line}:{column}", message


def decoded(content: bytes, name: str) -> str:
    """Return the text of a file in UTF-8; raises UsageError with the place of what is not."""
    text, fault = decode(content)
    if fault:
        raise Misplaced(name, text, len(text), fault)
    return text


def value_of(text: str, name: str) -> Any:
    """Return the plain value of a YAML or JSON text; raises UsageError with the place of the first fault."""
    problem = None
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json_value(text, name)
        except (ValueError, RecursionError) as error:
            problem = error  # YAML has brackets too, and says better what is wrong
    document = parse(name, text.encode("utf-8", "surrogatepass"))
    if document.faults and isinstance(problem, json.JSONDecodeError) and JSON_START.match(text):
        raise Misplaced(name, text, problem.pos, _not_json(problem, text))
    for fault in document.faults[:1]:
        raise Misplaced(name, document.text, fault.where.offset, fault.message)
    return document.value


def is_json_lines(text: str) -> bool:
    """Return whether the first line is a whole JSON record, or looks like one, and the next begins another."""
    first, second = (*_first_lines(text, 2), "", "")[:2]
    return first.startswith("{") and first.endswith("}") and second.startswith("{")


def lines_of(text: str, name: str) -> Iterator[tuple[str, Any]]:
    """Yield the place ("2:1") and the value of each line that is not blank; a Misplaced for one that is no JSON."""
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip(BLANK):
            yield f"{number}:1", _line(line, name, text, start)
        start += len(line) + 1


def json_value(text: str, name: str, whole: str = "", start: int = 0) -> Any:
    """Return JSON with its numbers and truth values as the text that was typed. `text` begins at `start` of `whole`.

    Raises ValueError for what is no JSON, RecursionError for what is too deep, UsageError for half a character.
    """
    value = json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_unique)
    if (offset := _half_character(text)) >= 0:
        message = f"{text[offset : offset + 6]} is half a character (a surrogate): write the character itself"
        raise Misplaced(name, whole or text, start + offset, message)
    return texts(value)


def texts(value: Any) -> Any:
    """Return a plain value with numbers and truth values as texts."""
    if isinstance(value, Mapping):
        return {str(key): texts(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [texts(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if value is None or isinstance(value, str) else str(value)


def clean(record: Any) -> Any:
    """Return a plain value as a file of a ledger holds it: texts, lists and mappings, no key without a value."""
    return without_nothing(texts(record))


def without_nothing(value: Any) -> Any:
    """Return the value without keys that have none: absent says the same."""
    if isinstance(value, dict):
        return {key: without_nothing(inner) for key, inner in value.items() if inner is not None}
    return [without_nothing(inner) for inner in value] if isinstance(value, list) else value


def _line(line: str, name: str, text: str, start: int) -> Any:
    try:
        return json_value(f" {line[1:]}" if line[0] == "\ufeff" else line, name, text, start)
    except json.JSONDecodeError as error:
        return Misplaced(name, text, start + error.pos, _not_json(error, line))
    except Misplaced as error:
        return error
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else error
        return Misplaced(name, text, start, f"not JSON: {reason}")


def _first_lines(text: str, number: int) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if bare := line.strip(BLANK):
            lines.append(bare)
        if len(lines) == number:
            break
    return lines


def _not_json(error: json.JSONDecodeError, text: str) -> str:
    ends_early = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
    return f"not JSON: {error.msg}" + "; was the end cut off?" * ends_early


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


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        raise ValueError("a key stands twice in one record")
    return record
