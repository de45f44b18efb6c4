"""Records written alike, read at one stroke: by a pattern made of their lines, which takes all their values out.

A line of the pattern takes just what simple_yaml.py reads as a line of the same head, so that it says the same.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from claimcheck.ledger.record_shapes import Shape, built, prepared
from claimcheck.ledger.simple_values import (
    BELOW,
    BRACKETS,
    CONTAINER,
    KEY,
    PLAIN,
    PLAIN_TEXT,
    REMARK,
    TEXT,
    WHOLE,
    WORD,
    flat,
    is_printable,
    unquoted,
)

OFTEN = 300  # records of a shape that are met before a pattern is made, which takes longer than reading as many
EXACT = 3  # patterns of a shape for records with the same in their brackets, before the one for any brackets
MOST_ALIKE, MOST = 8, 64  # patterns for records of so many lines, and in all
MOST_VALUES = 500  # of a record
WORDS = 7  # a list of words in brackets: a kind of value besides those of lines
ANY_BRACKETS = r"[\[{][^\n]*+(?<=[\]}])"
VALUES = {PLAIN_TEXT: PLAIN, WHOLE: TEXT, CONTAINER: ANY_BRACKETS, BRACKETS: ANY_BRACKETS}  # of lines
LEARNED = {*VALUES, BELOW, REMARK}
BOTH = (CONTAINER, BRACKETS)
ENDED = rf"{WORD}(?<!\ )"
LISTED = rf"{ENDED}(?>,\ {ENDED})*+"
# What stands in brackets: a list of words, a key or a sign, a word, a text in quotes.
PARTS = re.compile(rf"(\[{LISTED}\])|({KEY}:\ |,\ |[\[{{\]}}])|({ENDED})|({TEXT})")
flat_again = lru_cache(maxsize=8192)(flat)
Heads = Sequence[tuple[int, int, str, int]]  # of lines, as in simple_yaml.py
ShapeOf = Callable[[Heads, Sequence[str | None], Sequence[int]], Shape | None]


class RecordPattern:
    """What takes the values out of records of a shape; `kinds` says what each is, as it stands in the text."""

    __slots__ = ("containers", "lists", "quoted", "regex", "shape")

    def __init__(self, regex: str, shape: Shape, kinds: Sequence[int]) -> None:
        self.regex, self.shape = re.compile(regex), shape
        self.quoted, self.containers, self.lists = (
            [at for at, kind in enumerate(kinds) if kind == wanted] for wanted in (WHOLE, CONTAINER, WORDS)
        )

    @property
    def is_exact(self) -> bool:
        """Whether each value is a text or a list of words."""
        return not any(put < 0 for _, put in self.shape.apart)

    def values(self, text: str) -> list[Any] | None:
        """Return the values of a record; None for one that is written otherwise. Raises NotSimple."""
        match = self.regex.fullmatch(text)
        if match is None:
            return None
        values: list[Any] = [*match.groups()]
        for at in self.quoted:
            values[at] = unquoted(values[at])
        for at in self.lists:
            values[at] = values[at].split(", ")
        for at in self.containers:
            values[at] = flat_again(values[at])
            if not values[at]:
                return None
        return prepared(self.shape, values) if self.shape.apart else values


Matched = tuple[RecordPattern, list[Any]]  # with the values of a record
patterns: dict[int, list[RecordPattern]] = {}  # by the number of line ends


def matched(text: str) -> Matched | None:
    """Return the pattern that reads a record, with its values; None for one that is written otherwise.

    Raises NotSimple.
    """
    alike = patterns.get(text.count("\n"))
    if not alike or " \n" in text or text[-1] == " ":
        return None
    for pattern in alike:
        values = pattern.values(text)
        if values is not None:
            return (pattern, values) if is_printable(text) else None
    return None


def record_of(matched: Matched) -> Any:
    """Return the plain value of a record that a pattern has read."""
    pattern, values = matched
    return built(pattern.shape, values)


def learn(heads: Heads, written: Sequence[str], exact: bool, shape_of_lines: ShapeOf) -> None:
    """Make a pattern for records whose lines have these heads, where there can be one.

    `exact`: it is for those that have the same keys in brackets, and as many values, as those that are written here.
    """
    alike = patterns.setdefault(len(heads) - 1, [])
    if not {kind for *_, kind in heads} <= LEARNED or len(alike) == MOST_ALIKE:
        return
    if sum(map(len, patterns.values())) >= MOST:
        return
    kinds: list[int] = []
    lines, marks = zip(
        *(_line(head, line, exact, kinds) for head, line in zip(heads, written, strict=True)), strict=True
    )
    regex = "\n".join(lines)
    if len(kinds) > MOST_VALUES or any(pattern.regex.pattern == regex for pattern in alike):
        return
    if shape := shape_of_lines(heads, marks, kinds):
        alike.append(RecordPattern(regex, shape, kinds))


def _line(head: tuple[int, int, str, int], line: str, exact: bool, kinds: list[int]) -> tuple[str, str | None]:
    """Return the pattern of a line with this head, which ends in no blank, and its values by number.

    Their kinds are added.
    """
    indent, dash, key, kind = head
    if kind == REMARK:
        return rf"[ ]{{{indent}}}(?:\#[^\n]*+)?", None
    start = " " * indent + ("-" + " " * (dash - 1) if dash else "") + (f"{key}:" if key else "")
    if kind == BELOW:
        return start, None
    known = (
        _brackets(line.lstrip(" -")[len(key) + 1 if key else 0 :].strip(" "), kinds) if exact and kind in BOTH else None
    )
    regex, mark = known or _value(kind, VALUES[kind], kinds)
    return (f"{start}[ ]++{regex}" if key else start + regex), mark


def _value(kind: int, regex: str, kinds: list[int]) -> tuple[str, str]:
    """Return the pattern of a value and its number, after its kind was added."""
    kinds.append(kind)
    return f"({regex})", str(len(kinds) - 1)


def _brackets(text: str, kinds: list[int]) -> tuple[str, str] | None:
    """Return the pattern of what stands in brackets, and the same with its values by number, whose kinds are added.

    None for what is written otherwise than most is.
    """
    parts = PARTS.findall(text)
    if "".join(map("".join, parts)) != text:
        return None
    regex = marks = ""
    for words, sign, word, _ in parts:
        if sign:
            value = re.escape(sign), sign
        elif words:
            value = _value(WORDS, LISTED, kinds)
            value = rf"\[{value[0]}\]", value[1]
        else:
            value = _value(PLAIN_TEXT, ENDED, kinds) if word else _value(WHOLE, TEXT, kinds)
        regex, marks = regex + value[0], marks + value[1]
    return regex, marks
