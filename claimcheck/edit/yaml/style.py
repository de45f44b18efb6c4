"""The style a file is written in: its line breaks, its indents, and how it writes each field."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from inspect import get_annotations
from typing import Any, TypeVar

from claimcheck.edit.yaml.nodes import Node, line_start, walk
from claimcheck.ledger.document import Plain
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.where import Key, NodePath

T = TypeVar("T")
Kind = tuple[str, ...]  # a path with "*" for every index: what stands there is written alike
WIDTH = 120  # columns that a new line keeps to
LOOKED_AT = 100  # records of a collection, from the end, that show the style of the file
BARE = ("word", "number", "scale")  # kinds of field for which the JSON Schema takes what YAML 1.1 makes of a word


@dataclass(slots=True)
class Style:
    """How a file writes: `dash` is how far a list stands in from its key, `gap` what stands between "-" and an item."""

    newline: str = "\n"
    dash: int = 0
    gap: int = 2
    step: int = 2
    json: bool = False
    flow: dict[Kind, bool] = field(default_factory=dict)
    quote: dict[Kind, str] = field(default_factory=dict)

    def flows(self, path: NodePath, value: object) -> bool:
        """Return whether a collection at this path is written in brackets, where they fit in the line."""
        known = self.flow.get(written_as(path, value))
        if known is not None:
            return known
        nested = isinstance(value, dict) and any(isinstance(inner, dict) for inner in value.values())
        records = isinstance(value, list) and any(isinstance(item, dict) for item in value)
        return len(path) > 2 and not nested and not records


def kind(path: NodePath) -> Kind:
    """Return the path with its indexes taken out."""
    return tuple("*" if isinstance(step, int) else step for step in path)


def written_as(path: NodePath, value: object) -> Kind:
    """Return what is written alike: lists of bare words apart from lists of records."""
    bare_words = isinstance(value, list) and not any(isinstance(item, dict | list) for item in value)
    return (*kind(path), "-") if bare_words else kind(path)


def style_of(text: str, root: Node | None) -> Style:
    """Read the style off what is there; what the file does not show is written as most ledgers have it."""
    style = Style("\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n")
    if root is None:
        return style
    flows, quotes = Counter[tuple[Kind, bool]](), Counter[tuple[Kind, str]]()
    dashes, gaps, steps = Counter[int](), Counter[int](), Counter[int]()
    nodes = [(path, node) for top, record in _looked_at(root) for path, node in walk(record, top)]
    for path, node in nodes:
        at = kind(path)
        if node.kind == "scalar":
            quotes[at, node.style if node.style in ("'", '"') else ""] += 1
        elif node.entries:
            words = node.kind == "sequence" and all(entry.kind == "scalar" for entry in node.entries)
            flows[(*at, "-") if words else at, node.flow] += 1
            if not node.flow:
                _indents(text, node, dashes, gaps, steps)
    style.flow, style.quote = _most(flows), _most(quotes)
    style.dash, style.gap, style.step = _first(dashes, 0), _first(gaps, 2), _first(steps, 2)
    style.json = root.flow and all(entry.key and entry.key.style == '"' for entry in root.entries)
    return style


def looked_at(value: Plain) -> Iterator[NodePath]:
    """Yield the paths of the records whose style counts."""
    for name, collection in value.items() if isinstance(value, dict) else ():
        if isinstance(collection, list | dict):
            steps: list[Key] = list(collection) if isinstance(collection, dict) else list(range(len(collection)))
            yield from ((name, step) for step in (*steps[:1], *steps[-LOOKED_AT:]))


def _looked_at(root: Node) -> Iterable[tuple[NodePath, Node]]:
    yield (), Node("mapping", root.start, root.end, root.column, root.style, entries=[])
    for collection in root.entries:
        name = collection.key.value if collection.key else ""
        yield (name,), Node(collection.kind, collection.start, collection.end, collection.column, collection.style,
                            key=collection.key, entries=collection.entries[:1])  # fmt: skip
        for index, entry in list(enumerate(collection.entries))[-LOOKED_AT:]:
            yield (name, entry.key.value if entry.key else index), entry


def _indents(text: str, node: Node, dashes: Counter[int], gaps: Counter[int], steps: Counter[int]) -> None:
    if node.kind == "sequence":
        if node.key and line_start(text, node.start) != line_start(text, node.key.start):
            dashes[node.column - node.key.column] += 1
        for entry in node.entries[:1]:
            if not entry.empty and line_start(text, entry.start) == line_start(text, node.start):
                gaps[entry.column - node.column] += 1
    elif node.key and node.column > node.key.column:
        steps[node.column - node.key.column] += 1


def _most(counted: Counter[tuple[Kind, T]]) -> dict[Kind, T]:
    """Return for each first part the second that is seen most."""
    commonest: dict[Kind, T] = {}
    for (first, second), _ in counted.most_common():
        commonest.setdefault(first, second)
    return commonest


def _first(counted: Counter[int], otherwise: int) -> int:
    return counted.most_common(1)[0][0] if counted else otherwise


def shape_at(path: NodePath) -> FieldType | None:
    """Return what the model says may stand at a path of a ledger file; None where it says nothing."""
    if not path:
        return None
    if path[0] not in COLLECTIONS:
        field_type: FieldType | None = field_types(Ledger).get(str(path[0]))
        rest = path[1:]
    elif len(path) > 1:
        field_type, rest = FieldType("record", record=COLLECTIONS[str(path[0])]), path[2:]
    else:
        return None
    for step in rest:
        if field_type is None:
            return None
        if field_type.kind in ("list", "map"):
            field_type = field_type.item
        else:
            field_type = field_types(field_type.record).get(str(step)) if field_type.record else None
    return field_type


def order_at(path: NodePath) -> list[str]:
    """Return the keys of a mapping at a path in their canonical order; empty where there is none."""
    if not path:
        return [*field_types(Ledger), *COLLECTIONS]
    field_type = shape_at(path)
    if field_type is None:
        return []
    if field_type.kind == "map" and field_type.words:
        return list(field_type.words.meanings)
    record: Any = field_type.record
    return _fields(record) if record else []


@cache
def _fields(record: type[Any]) -> list[str]:
    """Return the fields of a record in their order; what a kind of citation adds stands right behind the source."""
    first, *rest = field_types(record)
    own = get_annotations(record)
    return [first, *sorted(rest, key=lambda name: name not in own)]


def bare(path: NodePath, text: str) -> bool:
    """Return whether a value at this path stays without quotes though another YAML reader would make a number of it.

    A year or a day does, 0044 and -0044 do not, which are octal numbers there. In a file that is no ledger nobody
    knows better than the writer.
    """
    if path and path[0] not in (*field_types(Ledger), *COLLECTIONS):
        return True
    field_type = shape_at(path)
    if field_type is None:
        return False
    return field_type.kind in BARE or (field_type.kind == "date" and text[0] not in "0-")
