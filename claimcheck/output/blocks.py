"""An answer, before anyone has decided how it is written: the records, and the same laid out for a reader."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with a style by meaning (see formats/text.py) and the spans [start, end) that were hit."""

    text: str
    style: str = ""
    hits: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return self.text


Cell = str | Marked


@dataclass(frozen=True, slots=True)
class Column:
    """`wide` columns share the room that is left, `right` ones hold numbers, `roomy` ones show from 110 columns on."""

    name: str
    style: str = ""
    wide: int = 0
    right: bool = False
    roomy: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one below the other; a value of several lines is a list."""

    title: str
    rows: Sequence[tuple[str, Cell | Sequence[Cell]]]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence on its own."""

    text: Cell


Block = Table | Facts | Line


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command found.

    `head` says what was asked and found, `records` are plain data under the name `what`; `blocks` are for reading.
    `ledger` makes the excerpt that a ledger format writes, when the records are claims. Records and excerpt are made
    when a format asks for them, the records once.
    """

    command: str
    what: str
    records: Iterable[Mapping[str, Any]]
    blocks: Sequence[Block]
    head: Mapping[str, Any] = field(default_factory=dict)
    ledger: Callable[[], Mapping[str, Any]] | None = None

    @property
    def tables(self) -> Iterable[Table]:
        """The tables among the blocks."""
        return (block for block in self.blocks if isinstance(block, Table))
