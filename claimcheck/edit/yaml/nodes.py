"""The nodes of a YAML text with the characters they take up: where each begins and where it truly ends."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from claimcheck.ledger.events import events
from claimcheck.ledger.where import Key, NodePath
from claimcheck.text.patterns import compiled_later

BREAK = compiled_later(r"\r\n|\n|\r")
LAST = compiled_later(r"(?:\r\n|\n|\r)[ \t]*\Z")
RECORD = 2  # steps to a record: its collection, its place in it


@dataclass(slots=True, eq=False)
class Node:
    """A value at text[start:end]; `style` is "" for plain, one of ' " | > for a scalar, "flow" or "block" else.

    `entries` are the children in order; those of a mapping have their `key`. `inside` says that it stands in brackets.
    """

    kind: str
    start: int
    end: int
    column: int
    style: str
    value: str = ""
    key: "Node | None" = None
    entries: list["Node"] = field(default_factory=list)
    inside: bool = False

    @property
    def flow(self) -> bool:
        return self.style == "flow"

    @property
    def empty(self) -> bool:
        """True for a key or a dash with nothing behind it."""
        return self.kind == "scalar" and not self.value and not self.style

    def child(self, step: Key) -> "Node | None":
        """Return the value of a key, or the item at an index; None where there is none."""
        if self.kind == "sequence":
            return self.entries[step] if isinstance(step, int) and 0 <= step < len(self.entries) else None
        return next((entry for entry in self.entries if entry.key and entry.key.value == step), None)


def tree(text: str, only: Collection[NodePath] | None = None) -> Node | None:
    """Return the root node of a text, None when it holds nothing.

    With `only`, the records at other paths than these get no children: their ends are found all the same.
    Raises yaml.YAMLError where the text is not YAML.
    """
    growing = _Tree(text, only)
    for event in events(text):
        growing.take(event)
    return growing.root


class _Tree:
    """Grows from the parser's events. `open` are the containers not closed yet, `keys` the key read in each of them."""

    def __init__(self, text: str, only: Collection[NodePath] | None) -> None:
        self.text, self.only = text, only
        self.root: Node | None = None
        self.open: list[Node] = []
        self.keys: list[Node | None] = []
        self.last: Any = None  # the event at which the value before ended
        self.passing = 0  # containers open within a record that nobody asked for

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self.last = event
            if not self.passing:
                self.place(_node(self.text, event))
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            if self.passing:
                self.passing += 1
                self.last = event
            else:
                self.enter(_node(self.text, event))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.leave(event)

    def enter(self, node: Node) -> None:
        self.place(node)
        self.open.append(node)
        self.keys.append(None)
        if self.only is not None and len(self.open) == RECORD + 1 and self.path() not in self.only:
            self.passing = 1

    def leave(self, event: Any) -> None:
        if event.end_mark.index > event.start_mark.index:  # a bracket; the end of a block has no length
            self.last = event
        if self.passing > 1:
            self.passing -= 1
            return
        self.passing = 0
        self.open.pop().end = _end(self.text, self.last)
        self.keys.pop()

    def place(self, node: Node) -> None:
        """File a node as the root, as the key of what comes next, or as what comes next."""
        node.inside = bool(self.open) and (self.open[-1].flow or self.open[-1].inside)
        if not self.open:
            self.root = self.root or node
        elif self.open[-1].kind == "mapping" and self.keys[-1] is None and node.kind == "scalar":
            self.keys[-1] = node
        else:
            node.key, self.keys[-1] = self.keys[-1], None
            self.open[-1].entries.append(node)

    def path(self) -> NodePath:
        """Return the path of the record that is open: its collection and its index or key."""
        collection, record = self.open[1:3]
        step: Key = record.key.value if record.key else len(collection.entries) - 1
        return (collection.key.value if collection.key else "", step)


def _node(text: str, event: Any) -> Node:
    start, column = event.start_mark.index, event.start_mark.column
    if type(event) is yaml.ScalarEvent:
        return Node("scalar", start, _end(text, event), column, event.style or "", event.value)
    kind = "mapping" if type(event) is yaml.MappingStartEvent else "sequence"
    return Node(kind, start, start, column, "flow" if event.flow_style else "block")


def _end(text: str, event: Any) -> int:
    """Return where a scalar or a bracket truly ends: behind a block the parser has passed blank lines and comments."""
    end: int = event.end_mark.index
    block = type(event) is yaml.ScalarEvent and event.style in ("|", ">")
    return _block_end(text, event.start_mark.index, end) if block else end


def _block_end(text: str, start: int, end: int) -> int:
    """Return the end of a folded or literal scalar, before its last line break; kept blank lines belong to it."""
    head = BREAK.search(text, start, end)
    kept = "+" in text[start : head.start() if head else end].partition("#")[0]
    if kept:
        last = LAST.search(text[start:end])
        return start + last.start() if last else end
    trailing = BREAK.search(text, start + len(text[start:end].rstrip(" \t\r\n")), end)
    return trailing.start() if trailing else end


def at(root: Node | None, path: NodePath) -> Node | None:
    """Return the node at a path."""
    node = root
    for step in path:
        node = node.child(step) if node else None
    return node


def walk(node: Node, path: NodePath = ()) -> Iterator[tuple[NodePath, Node]]:
    """Yield every node below and including this one, with its path."""
    yield path, node
    for index, entry in enumerate(node.entries):
        step: Key = entry.key.value if entry.key else index
        yield from walk(entry, (*path, step))


def line_start(text: str, at: int) -> int:
    """Return where the line of a character begins."""
    start = text.rfind("\n", 0, at) + 1
    return max(start, text.rfind("\r", start, at) + 1)


def line_end(text: str, at: int) -> int:
    """Return where the line of a character ends, before its line break."""
    line_break = BREAK.search(text, at)
    return line_break.start() if line_break else len(text)


def next_line(text: str, at: int) -> int:
    """Return where the line after that of a character begins."""
    line_break = BREAK.search(text, at)
    return line_break.end() if line_break else len(text)
