"""The nodes of a YAML text with the characters they take up: where each begins and where it truly ends."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from claimcheck.document import Path, events
from claimcheck.model import Key

BREAK = re.compile(r"\r\n|\n|\r")
TRAILING = re.compile(r"(?:(?:\r\n|\n|\r)[ \t]*)+\Z")
LAST = re.compile(r"(?:\r\n|\n|\r)[ \t]*\Z")
RECORD = 2  # steps to a record: its register, its place in it


@dataclass(slots=True)
class Node:
    """A value at text[start:end]; `style` is "" for plain, one of ' " | > for a scalar, "flow" or "block" else.

    `entries` are the children in order; those of a mapping have their `key`.
    """

    kind: str
    start: int
    end: int
    column: int
    style: str
    value: str = ""
    key: "Node | None" = None
    entries: list["Node"] = field(default_factory=list)

    @property
    def flow(self) -> bool:
        return self.style == "flow"

    @property
    def empty(self) -> bool:
        """True for a key or a dash with nothing behind it."""
        return self.kind == "scalar" and not self.value and not self.style

    def child(self, step: Key) -> "Node | None":
        """The value of a key, or the item at an index; None where there is none."""
        if self.kind == "sequence":
            return self.entries[step] if isinstance(step, int) and 0 <= step < len(self.entries) else None
        return next((each for each in self.entries if each.key and each.key.value == step), None)


def tree(text: str, only: Collection[Path] | None = None) -> Node | None:
    """The root node of a text, None when it holds nothing.

    With `only`, the records at other paths than these get no children: their ends are found all the same.
    Raises yaml.YAMLError where the text is not YAML.
    """
    open_: list[Node] = []
    keys: list[Node | None] = []
    root: Node | None = None
    ended = 0  # where the last scalar or flow collection ended
    for event in events(text):
        kind = type(event)
        if kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            closed = open_.pop()
            keys.pop()
            ended = closed.end = event.end_mark.index if closed.flow else ended
            continue
        if kind not in (yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent):
            continue
        node = _node(text, event)
        ended = node.end
        if open_ and open_[-1].kind == "mapping" and keys[-1] is None:
            keys[-1] = node
            if node.kind == "scalar":
                continue
        if not open_:
            root = root or node
        elif only is None or len(open_) <= RECORD or _path(open_, keys) in only:
            node.key, keys[-1] = keys[-1], None
            open_[-1].entries.append(node)
        else:
            keys[-1] = None
        if node.kind != "scalar":
            open_.append(node)
            keys.append(None)
    return root


def _path(open_: list[Node], keys: list[Node | None]) -> Path:
    """The path of the record that is open: its register and its index."""
    register = open_[1].key
    return (register.value if register else "", len(open_[1].entries) - 1)


def _node(text: str, event: Any) -> Node:
    start, end, column = event.start_mark.index, event.end_mark.index, event.start_mark.column
    if isinstance(event, yaml.ScalarEvent):
        style = event.style or ""
        if style in ("|", ">"):
            end = _block_end(text, start, end)
        return Node("scalar", start, end, column, style, event.value)
    kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "sequence"
    return Node(kind, start, end, column, "flow" if event.flow_style else "block")


def _block_end(text: str, start: int, end: int) -> int:
    """The end of a folded or literal scalar, before its last line break; kept blank lines belong to it."""
    head = BREAK.search(text, start, end)
    kept = "+" in text[start : head.start() if head else end].partition("#")[0]
    last = (LAST if kept else TRAILING).search(text[start:end])
    return start + last.start() if last else end


def at(root: Node | None, path: Path) -> Node | None:
    """The node at a path."""
    node = root
    for step in path:
        node = node.child(step) if node else None
    return node


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node below and including this one, with its path."""
    yield path, node
    for index, each in enumerate(node.entries):
        step: Key = each.key.value if each.key else index
        yield from walk(each, (*path, step))


def line_start(text: str, at: int) -> int:
    """Where the line of a character begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def line_end(text: str, at: int) -> int:
    """Where the line of a character ends, before its line break."""
    found = BREAK.search(text, at)
    return found.start() if found else len(text)


def next_line(text: str, at: int) -> int:
    """Where the line after that of a character begins."""
    found = BREAK.search(text, at)
    return found.end() if found else len(text)
