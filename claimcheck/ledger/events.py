"""The text of a file as the parser's events, made into plain values.

The parser's events are walked, not its tree: libyaml's composer crashes on deep nesting and keeps only
the last of two equal keys. Every scalar stays the text that was typed ("no", "12:30", "2022").
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from claimcheck.ledger import yaml_errors
from claimcheck.ledger.blocks import ANOTHER_DOCUMENT, Block, NotInBlocks
from claimcheck.ledger.document import Document, Plain

DEPTH = 32  # a ledger nests six deep; libyaml is quadratic in the depth
COMMENT = re.compile(r"[ \t]#[^\s#!]")
SWALLOWED = re.compile(r"[ \t]+#([^\s#!][^\r\n]{0,200})")  # only matched where a value ends
DROPPED = object()  # the key of a value that is read and not kept
Parser: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read(document: Document) -> None:
    """Read the text of a document; what is wrong with it becomes a fault, `broken` says that nothing can be used."""
    try:
        document.value = Builder(document).build()
    except yaml.YAMLError as error:
        document.broken = True
        problem = yaml_errors.explained(document.text, error)
        document.fault(problem.rule, problem.offset, problem.message)


def read_block(block: Block, document: Document) -> tuple[Plain, int]:
    """Do as `block_values.value_of`, by the parser. Raises NotInBlocks."""
    above = f"{block.name}:\n" if block.is_record else ""
    alone = Document(document.name, above + block.text)
    try:
        value = Builder(alone).build()
    except yaml.YAMLError:
        raise NotInBlocks from None
    if alone.broken or not isinstance(value, dict) or [*value] != [block.name] or ANOTHER_DOCUMENT.search(block.text):
        raise NotInBlocks
    for fault in alone.faults:
        document.fault(fault.rule, fault.where.offset - len(above) + block.offset, fault.message)
    inner: Any = value[block.name]
    if not block.is_record:
        shifts = {name: [start + block.offset for start in starts] for name, starts in alone.starts.items()}
        document.starts.update(shifts)
        return inner, 0
    if not isinstance(inner, list) or len(inner) != 1:
        raise NotInBlocks
    return inner[0], alone.starts[block.name][0] - len(above)


def events(text: str) -> Iterator[Any]:
    """Yield the parser's events; raises yaml.YAMLError where the text is not YAML."""
    following = Parser(text).get_event
    while (event := following()) is not None:
        yield event


class Builder:
    """Makes events into dicts, lists and strings; what YAML can do and a ledger must not becomes a fault."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.stack: list[Any] = []  # the open containers
        self.keys: list[Any] = []  # for each of them, the key whose value comes next
        self.whole: list[Plain] = []  # the values of the documents of the file
        self.swallows = bool(COMMENT.search(document.text))

    def build(self) -> Plain:
        """Return the value of the first document of the file."""
        steps = {
            yaml.ScalarEvent: self.scalar, yaml.MappingStartEvent: self.open, yaml.SequenceStartEvent: self.open,
            yaml.MappingEndEvent: self.close, yaml.SequenceEndEvent: self.close, yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.begin,
        }  # fmt: skip
        for event in events(self.document.text):
            if step := steps.get(type(event)):
                step(event)
            if self.document.broken:
                return None
        return self.whole[0] if self.whole else None

    def begin(self, event: Any) -> None:
        if len(self.whole) == 1:
            self.document.fault("several-documents", event.start_mark.index, "a second document begins here")

    def scalar(self, event: Any) -> None:
        if self.swallows and not event.style and (match := SWALLOWED.match(self.document.text, event.end_mark.index)):
            comment = f"#{match[1].splitlines()[0]}"
            text = f"{comment[:40]!r} is read as a comment and not as part of the value: quote the value"
            self.document.fault("swallowed-text", match.start(1) - 1, text)
        self.put(event.value if event.value or event.style else None, event)

    def open(self, event: Any) -> None:
        value: Any = {} if type(event) is yaml.MappingStartEvent else []
        self.put(value, event)
        self.stack.append(value)
        self.keys.append(None)
        if len(self.stack) > DEPTH:
            self.document.fault("too-deep", event.start_mark.index, f"nested more than {DEPTH} deep")
            self.document.broken = True

    def close(self, event: Any) -> None:
        self.stack.pop()
        self.keys.pop()

    def alias(self, event: Any) -> None:
        self.document.fault("alias", event.start_mark.index, f"the alias *{event.anchor} stands for another record")
        self.put(None, None)

    def put(self, value: Any, event: Any) -> None:
        """Place a value in the container that is open, or remember it as the key of the next."""
        if event and (event.anchor or (event.tag and event.tag != "!")):
            self.decorated(event)
        if not self.stack:
            self.whole.append(value)
        elif isinstance(self.stack[-1], list):
            if len(self.stack) == 2 and isinstance(self.stack[0], dict):
                name = next(reversed(self.stack[0]), None)  # the list was filed under it before its items came
                self.document.starts.setdefault(name, []).append(event.start_mark.index if event else 0)
            self.stack[-1].append(value)
        elif self.keys[-1] is None:
            self.keys[-1] = self.key(value, event)
        else:
            if self.keys[-1] is not DROPPED:
                self.stack[-1][self.keys[-1]] = value
            self.keys[-1] = None

    def key(self, value: Any, event: Any) -> Any:
        """The key to file the next value under; DROPPED, with a fault, for one that cannot be."""
        offset = event.start_mark.index if event else 0
        if isinstance(value, dict | list) or event is None:
            self.document.fault("wrong-shape", offset, "a key must be a plain word")
            return DROPPED
        if value == "<<" and not event.style:
            self.document.fault("alias", offset, "a merge key (<<) copies another record")
            return DROPPED
        if (value or "") in self.stack[-1]:
            self.document.fault("duplicate-key", offset, f"the key {value!r} stands here a second time")
            return DROPPED
        return value or ""

    def decorated(self, event: Any) -> None:
        """An anchor or a tag, which a text that starts with & or ! makes unawares."""
        mark, what = event.start_mark.index, f"anchor &{event.anchor}" if event.anchor else f"tag {event.tag}"
        rule = "alias" if event.anchor else "explicit-tag"
        self.document.fault(rule, mark, f"the {what} is no part of the text: quote a text that starts with & or !")
