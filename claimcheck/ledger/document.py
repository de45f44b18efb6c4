"""One file of a ledger: YAML text to plain strings, and a path in it to a line and a column.

Every scalar stays the text that was typed ("no", "12:30", "2022"). A text is read record by record, without a parser
of YAML (simple_yaml.py) where a record is as simple as most are, else from the parser's events (events.py).
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from claimcheck.ledger.block_values import value_of
from claimcheck.ledger.blocks import NotInBlocks, blocks
from claimcheck.ledger.where import Fault, NodePath, Where
from claimcheck.text.encoding import decode

Plain = dict[str, Any] | list[Any] | str | None
CONFLICT_SIGNS = ("<<<<<<<", "|||||||", ">>>>>>>")


class Document:
    """A file as read: its text, its value in plain strings, and the faults that are no matter of fields.

    `starts` says where the items of each list of the top level begin, `broken` that nothing of it can be used.
    """

    __slots__ = ("_value", "broken", "faults", "forgotten", "name", "starts", "text")

    def __init__(
        self, name: str, text: str = "", value: Plain = None, faults: Iterable[Fault] = (), *, broken: bool = False
    ) -> None:
        self.name, self.text, self._value, self.faults, self.broken = name, text, value, [*faults], broken
        self.starts: dict[Any, list[int]] = {}
        self.forgotten = False

    @property
    def value(self) -> Plain:
        """The value of the text; one that was forgotten is read again."""
        if self.forgotten:
            self.value = parse(self.name, self.text.encode()).value
        return self._value

    @value.setter
    def value(self, value: Plain) -> None:
        self._value, self.forgotten = value, False

    def forget(self) -> None:
        """Give up the value, for whoever needs no more than the records that were made of it."""
        self._value, self.forgotten = None, bool(self.text)

    def fault(self, rule: str, offset: int, message: str) -> None:
        """Add a fault at an offset, in characters, of the text."""
        self.faults.append(Fault(Where(self.name, offset=max(0, min(offset, len(self.text)))), message, rule))

    def record_start(self, where: Where) -> int:
        """Return the offset, in characters, at which the record begins that a place is in; -1 where it is in none."""
        if where.offset >= 0:
            before = ((starts, bisect_right(starts, where.offset)) for starts in self.starts.values())
            return max((starts[number - 1] for starts, number in before if number), default=-1)
        name, index, *_ = *where.path, "", ""
        starts = self.starts.get(name, ())
        return starts[index] if isinstance(index, int) and 0 <= index < len(starts) else -1

    def locate(self, wanted: Iterable[NodePath]) -> dict[NodePath, int]:
        """Return for each path the offset, in characters, at which its value (or, behind KEY, its key) begins.

        A path that leads nowhere gets the offset of the nearest place above it.
        """
        if not (paths := set(wanted)):
            return {}
        from claimcheck.ledger.positions import locate

        return locate(self.text, self.starts, paths)


def line_starts(text: str) -> Sequence[int]:
    """Return the offset at which each line begins, lines ending as editors end them: LF, CR LF or CR."""
    return array("L", chain((0,), (end.end() for end in re.finditer(r"\r\n|\n|\r", text))))


def line_and_column(starts: Sequence[int], offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both counted from 1, in characters."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def parse(name: str, data: bytes) -> Document:
    """Return one file as read. What is wrong with it stands in `faults`; `broken` says that nothing can be used."""
    text, fault = decode(data)
    document = Document(name, text, broken=bool(fault))
    if fault:
        document.fault("not-utf8", len(text), fault)
        return document
    try:
        read_blocks(document)
    except NotInBlocks:
        _read_whole(document)
    if not document.broken and any(sign in text for sign in CONFLICT_SIGNS):
        from claimcheck.ledger.yaml_errors import conflict_marker

        if (conflict := conflict_marker(text)) is not None:
            document.fault(
                "merge-conflict", conflict, "a merge-conflict marker within a text: settle the conflict first"
            )
    return document


def read_blocks(document: Document) -> None:
    """Read a text block by block. Raises NotInBlocks for one that must be read as a whole."""
    values: dict[str, Any] = {}
    for block in blocks([document.text]):
        value, start = value_of(block, document)
        if block.is_record:
            values.setdefault(block.name, []).append(value)
            document.starts.setdefault(block.name, []).append(block.offset + start)
        else:
            values[block.name] = value
    if not values:
        raise NotInBlocks
    document.value = values


def _read_whole(document: Document) -> None:
    """Read a text by the parser's events."""
    from claimcheck.ledger import events

    document.faults, document.starts = [], {}
    events.read(document)


def load(text: str) -> Plain:
    """Return the plain value of a text that is known to be good: an example, a record on standard input."""
    return parse("", text.encode()).value
