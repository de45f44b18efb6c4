"""Records written alike, read at one stroke: by a pattern made of their lines, which takes all their values out.

A line of the pattern takes just what simple_yaml.py reads as a line of the same head, so that it says the same.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from claimcheck.ledger.record_shapes import Shape, filled
from claimcheck.ledger.simple_values import (
    BELOW,
    BRACKETS,
    CONTAINER,
    PLAIN,
    PLAIN_TEXT,
    REMARK,
    TEXT,
    WHOLE,
    flat,
    unquoted,
)

OFTEN = 300  # records of a shape that are met before its pattern is made, which takes longer than reading as many
MOST_ALIKE, MOST = 4, 64  # patterns for records of so many lines, and in all
IN_BRACKETS = r"([\[{][^\n]*+(?<=[\]}]))"
VALUES = {PLAIN_TEXT: rf"({PLAIN})", WHOLE: rf"({TEXT})", CONTAINER: IN_BRACKETS, BRACKETS: IN_BRACKETS}
LEARNED = {*VALUES, BELOW, REMARK}
flat_again = lru_cache(maxsize=8192)(flat)
Heads = Sequence[tuple[int, int, str, int]]  # of lines, as in simple_yaml.py


class RecordPattern(NamedTuple):
    """What takes the values out of records of a shape; those that stand in quotes and in brackets, by number."""

    pattern: re.Pattern[str]
    shape: Shape
    quoted: Sequence[int]
    containers: Sequence[int]

    def read(self, text: str) -> Any:
        """Return the plain value of a record; None for one that is written otherwise."""
        match = self.pattern.fullmatch(text)
        if match is None or " \n" in text or text[-1] == " ":
            return None
        values: list[Any] = [*match.groups()]
        for at in self.quoted:
            values[at] = unquoted(values[at])
        for at in self.containers:
            values[at] = flat_again(values[at])
            if not values[at]:
                return None
        return filled(self.shape, values)


patterns: dict[int, list[RecordPattern]] = {}  # by the number of line ends


def read(text: str) -> Any:
    """Return the plain value of a record of a shape that is known; None for another."""
    for pattern in patterns.get(text.count("\n"), ()):
        value = pattern.read(text)
        if value is not None:
            return value
    return None


def learn(heads: Heads, shape_of_lines: Callable[[Any, Sequence[int]], Shape | None]) -> None:
    """Make a pattern for records whose lines have these heads, where there can be one."""
    alike = patterns.setdefault(len(heads) - 1, [])
    kinds = [kind for *_, kind in heads]
    if not {*kinds} <= LEARNED or len(alike) == MOST_ALIKE or sum(map(len, patterns.values())) == MOST:
        return
    taken = [at for at, kind in enumerate(kinds) if kind in VALUES]
    if shape := shape_of_lines(heads, taken):
        quoted, containers = ([n for n, at in enumerate(taken) if kinds[at] == kind] for kind in (WHOLE, CONTAINER))
        alike.append(RecordPattern(re.compile("\n".join(map(_line, heads))), shape, quoted, containers))


def _line(head: tuple[int, int, str, int]) -> str:
    """Return the pattern of a line with this head, which ends in no blank."""
    indent, dash, key, kind = head
    if kind == REMARK:
        return rf"[ ]{{{indent}}}(?:\#[^\n]*+)?"
    start = " " * indent + ("-" + " " * (dash - 1) if dash else "")
    return f"{start}{key}:" + ("" if kind == BELOW else f"[ ]++{VALUES[kind]}") if key else start + VALUES.get(kind, "")
