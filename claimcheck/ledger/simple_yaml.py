"""One record as ledgers usually have it, made into plain values without a parser of YAML, in a third of its time.

What is read here says the very same to the parser (tests/ledger/test_simple_yaml.py holds them to each other). What is
not surely of the simple kind is refused: escapes, anchors, comments behind a value, tabs, hidden characters.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import Any

from claimcheck.ledger import record_patterns
from claimcheck.ledger.record_shapes import Shape, filled, shape_of
from claimcheck.ledger.simple_values import (
    BELOW,
    BRACKETS,
    CONTAINER,
    DEEPEST,
    KEY,
    OPEN,
    PLAIN,
    PLAIN_TEXT,
    REMARK,
    WHOLE,
    NotSimple,
    flat,
    in_brackets,
    is_printable,
    of_several_lines,
    unquoted,
)

LINE = re.compile(  # indentation, dash, key, and a value: plain, quoted, in brackets, of another kind
    rf"""([ ]*+)(-[ ]++)?(?:({KEY}):(?:[ ]++|$))?
    (?:({PLAIN}$)|('(?>[^'\n]++|'')*+'|"[^"\\\n]*+")[ ]*+$|([\[{{].*[\]}}])[ ]*+$|(.*)$)""",
    re.VERBOSE,
)
BEGINNING = re.compile(rf"([ ]*+)(-[ ]++)?({KEY})")
MOST_SHAPES = 4096
OFTEN = 70  # characters of a line that may well come again
Kind = int
Head = tuple[int, int, str, Kind]  # of a line: its indentation, how wide its dash is, its key, what its value is
Line = tuple[Head, Any]  # with its value


def read_line(text: str) -> Line:
    """Return what a line says by itself."""
    before, _, text_behind = text.partition(": ")
    if text_behind[:1] == "'" == text_behind[-1] and text_behind.count("'") == 2 and (head := quoted_after(before)):
        return head, text_behind[1:-1]  # as most texts are, read in a fifth of the time
    indent, dash, key, plain, quoted, brackets, other = LINE.match(text).groups("")  # type: ignore[union-attr]  # any line
    beginning = len(indent), len(dash), intern(key)
    if plain:
        return (*beginning, PLAIN_TEXT), plain.rstrip(" ")
    if quoted:
        return (*beginning, WHOLE), unquoted(quoted)
    if brackets:
        value = flat(brackets)
        return (*beginning, CONTAINER if value else BRACKETS), value or brackets
    if other and (key or dash or other[0] != "#"):
        return (*beginning, OPEN), other
    return (*beginning, BELOW if key or dash else REMARK), None


@lru_cache(maxsize=512)
def quoted_after(before: str) -> Head | None:
    """Return the head of a line that is this, a colon and a text in quotes; None where this is no key."""
    start = BEGINNING.fullmatch(before)
    return (len(start[1]), len(start[2] or ""), intern(start[3]), WHOLE) if start else None


read_again = lru_cache(maxsize=8192)(read_line)  # words of a vocabulary, who says it, whom it is about: they recur
shapes: dict[tuple[Head, ...], Shape | None] = {}  # how the lines of records go together; None for those met once


def read_item(text: str) -> Any:
    """Return the plain value of the one item of a list that a text is. Raises NotSimple."""
    if matched := record_patterns.matched(text):
        return record_patterns.record_of(matched)
    if not is_printable(text):
        raise NotSimple
    written = text.split("\n")
    lines = [read_again(line) if len(line) < OFTEN else read_line(line) for line in written]
    heads, values = zip(*lines, strict=True)
    if shape := shapes.get(heads):
        shape.times += 1
        count, rest = divmod(shape.times, record_patterns.OFTEN)
        if not rest and count <= record_patterns.EXACT + 1:
            record_patterns.learn(heads, written, count <= record_patterns.EXACT, shape_of_lines)
        return filled(shape, values)
    items = _Item(heads, values, written).read()
    if len(items) != 1:
        raise NotSimple
    if len(shapes) >= MOST_SHAPES:
        shapes.clear()
    numbers = [*map(str, range(len(heads)))]
    shapes[heads] = shape_of_lines(heads, numbers, [head[-1] for head in heads]) if heads in shapes else None
    return items[0]


def shape_of_lines(heads: Sequence[Head], numbers: Sequence[str | None], kinds: Sequence[Kind]) -> Shape | None:
    """Return how lines go together to a record, whatever their values; None where that depends on the values.

    A line has the number of its value, or brackets with those of several; values are of these kinds.
    """
    if any(head[-1] == OPEN for head in heads):
        return None
    as_text = [
        (*head[:-1], WHOLE if number and number.isdigit() else BRACKETS) if head[-1] in (CONTAINER, BRACKETS) else head
        for head, number in zip(heads, numbers, strict=True)
    ]
    return shape_of(_Item(as_text, numbers, ()).read()[0], kinds)


class _Item:
    """An item that is read line by line: the containers that are open, each with the column of its entries."""

    def __init__(self, heads: Sequence[Head], values: Sequence[Any], written: Sequence[str]) -> None:
        self.heads, self.values, self.written = heads, values, written
        self.at = 0  # the line that is read next
        self.containers: list[Any] = [[]]
        self.columns = [heads[0][0]]
        self.key = ""  # of the innermost container, whose value is to come below

    def read(self) -> list[Any]:
        """Return the list that the text is. Raises NotSimple."""
        heads, containers, columns, folds = self.heads, self.containers, self.columns, -1
        place: Any = None
        while self.at < len(heads):
            (indent, dash, key, kind), value = heads[self.at], self.values[self.at]
            self.at += 1
            if kind == REMARK:
                continue
            if dash:
                place = self.item(indent, dash, key)
            elif not key:
                if not (folds == self.at - 1 and kind == PLAIN_TEXT and indent > columns[-1]):
                    place = self.below(indent)
                else:
                    value = f"{containers[-1][place]} {self.folded()}"
            elif indent == columns[-1] and type(top := containers[-1]) is dict and key not in top:
                self.key, place = "", key
            else:
                place = self.entry(indent, key)
            if kind == PLAIN_TEXT:
                folds = self.at
            elif kind != WHOLE:
                value = self.made(kind, value, place)
            containers[-1][place] = value
        root: list[Any] = containers[0]
        return root

    def made(self, kind: Kind, value: Any, place: Any) -> Any:
        """Return the value of a line that is no text by itself."""
        if kind == CONTAINER:
            return value.copy()
        if kind == BRACKETS:
            return in_brackets(value)
        if kind == OPEN:
            value, number = of_several_lines(value, self.written[self.at :], self.columns[-1])
            self.at += number
            return value
        if type(place) is not str:
            raise NotSimple
        self.key = place
        return None

    def item(self, column: int, dash: int, key: str) -> Any:
        """Return where the value of an item goes, or that of the first key of an item that is a mapping."""
        waiting, self.key = self.key, ""
        if waiting and column >= self.columns[-1]:
            self.containers[-1][waiting] = []
            self.begin(self.containers[-1][waiting], column)
        else:
            self.end(column)
        items = self.containers[-1]
        if self.columns[-1] != column or type(items) is not list:
            raise NotSimple
        items.append({} if key else None)
        if not key:
            return len(items) - 1
        self.begin(items[-1], column + dash)
        return key

    def entry(self, column: int, key: str) -> str:
        """Return the key, with a mapping in which it stands as the innermost container."""
        waiting, self.key = self.key, ""
        if column > self.columns[-1] and waiting:
            self.containers[-1][waiting] = {}
            self.begin(self.containers[-1][waiting], column)
        elif column != self.columns[-1] or type(self.containers[-1]) is not dict:
            self.end(column)
            if type(self.containers[-1]) is list and self.columns[-1] == column and len(self.columns) > 1:
                self.close()  # a list whose dashes stand below the keys around it
        mapping = self.containers[-1]
        if self.columns[-1] != column or type(mapping) is not dict or key in mapping:
            raise NotSimple
        return key

    def begin(self, container: Any, column: int) -> None:
        if len(self.containers) > DEEPEST:
            raise NotSimple
        self.containers.append(container)
        self.columns.append(column)

    def end(self, column: int) -> None:
        """Close the containers whose entries stand further right."""
        while len(self.columns) > 1 and self.columns[-1] > column:
            self.close()

    def close(self) -> None:
        self.containers.pop()
        self.columns.pop()

    def below(self, column: int) -> str:
        """Return the key whose value stands alone in a line below it."""
        waiting, self.key = self.key, ""
        if not waiting or column <= self.columns[-1]:
            raise NotSimple
        return waiting

    def folded(self) -> str:
        """Return the lines in which a plain text goes on, from the last that was read."""
        parts = []
        for at in range(self.at - 1, len(self.heads)):
            indent, dash, key, kind = self.heads[at]
            if dash or key or kind != PLAIN_TEXT or indent <= self.columns[-1]:
                break
            parts.append(self.values[at])
        self.at += len(parts) - 1
        return " ".join(parts)
