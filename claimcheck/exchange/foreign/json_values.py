"""JSON as it occurs: with control characters in its texts, half characters, several values one behind the other."""

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.document import line_and_column, line_starts
from claimcheck.text.patterns import compiled_later

DEEPEST = 100  # lists and mappings within each other
HALF_CHARACTER = compiled_later("[\ud800-\udfff]")
BLANK = compiled_later(r"[\s\ufeff]*+")
TOO_DEEP = f"it is nested more than {DEEPEST} deep"


class Number(str):
    """A number as it was typed: "5", "-1", "1.50", also NaN."""

    __slots__ = ()


DECODER = json.JSONDecoder(strict=False, parse_int=Number, parse_float=Number, parse_constant=Number)


class NotJson(ValueError):
    """What is wrong with a text, with the line and column it stands in."""

    def __init__(self, text: str, offset: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.column = line_and_column(line_starts(text), offset)


def json_values(text: str) -> Iterator[Any]:
    """Yield the JSON values of a text, each number a Number. Raises NotJson, also for what is nested too deep."""
    place = _past_blanks(text, 0)
    if place == len(text):
        raise NotJson(text, 0, "it is empty")
    while place < len(text):
        try:
            value, end = DECODER.raw_decode(text, place)
        except json.JSONDecodeError as error:
            cut_off = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
            raise NotJson(text, error.pos, f"not JSON: {error.msg}" + "; was the end cut off?" * cut_off) from None
        except RecursionError:
            raise NotJson(text, place, TOO_DEEP) from None
        if _depth(value) > DEEPEST:
            raise NotJson(text, place, TOO_DEEP)
        yield value
        place = _past_blanks(text, end)


def whole_characters(text: str) -> str:
    """Return a text in which half a character (a lone surrogate) is the sign for an unreadable one."""
    return HALF_CHARACTER.sub("\ufffd", text)


def _past_blanks(text: str, place: int) -> int:
    blank = BLANK.match(text, place)
    return blank.end() if blank else place


def _depth(value: Any) -> int:
    """Return how many lists and mappings stand within each other, counted without recursion."""
    depth, level = 0, [value]
    while level := [inner for inner in level if isinstance(inner, dict | list)]:
        depth += 1
        level = [item for inner in level for item in (inner.values() if isinstance(inner, dict) else inner)]
    return depth


def full(node: dict[str, Any]) -> dict[str, Any]:
    """Return an object without the members that have no value."""
    return {key: value for key, value in node.items() if value not in ("", None, [], {})}
