"""An answer, before anyone has decided how it is written: the records, and the same laid out for a reader."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from claimcheck.value_class import value_class


@value_class()
class Marked:
    """A text with a style by meaning (see terminal.py), the spans [start, end) that were hit, and a sign before it.

    The sign stands on a terminal alone: it says the same as the text, to be seen at a glance. Hits are shown in reverse
    there, or `underlined`.
    """

    text: str
    style: str = ""
    hits: tuple[tuple[int, int], ...] = ()
    sign: str = ""
    underlined: bool = False

    def __str__(self) -> str:
        return self.text


Cell = str | Marked


@value_class()
class Column:
    """A column of a table, and what becomes of it on a terminal.

    `wide` columns share the room that is left, by this weight, and may be cut; all others, and ids, stay whole. `right`
    ones hold numbers. Where the room is short, those with the highest `drop` are left out first, 0 never. In a
    stacked record, a `bare` one stands without its name, as ids and cells with a sign do.
    """

    name: str
    style: str = ""
    wide: int = 0
    right: bool = False
    drop: int = 0
    bare: bool = False


@value_class()
class Table:
    """Rows of cells under columns; on a terminal the texts of a `whole` one are wrapped, never cut."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: str = ""
    whole: bool = False


@value_class()
class Facts:
    """Labels with their values, one below the other; a value of several lines is a list."""

    title: str
    rows: Sequence[tuple[str, Cell | Sequence[Cell]]]


@value_class()
class Line:
    """A sentence on its own."""

    text: Cell


Block = Table | Facts | Line


@value_class()
class Count:
    """How many are shown of how many, what they are ("claims"), and whether only a limit keeps the others out."""

    shown: int
    total: int
    noun: str
    limited: bool = False

    def __str__(self) -> str:
        noun = self.noun.removesuffix("s") if self.total == 1 else self.noun
        of = f"{self.shown} of {self.total}" if self.shown != self.total else f"{self.total}"
        return f"{of} {noun}"

    @property
    def hint(self) -> str:
        """How to see the others."""
        return "--limit 0 shows all" if self.limited else ""


@value_class()
class Answer:
    """What a command found.

    `head` says what was asked and found, `records` are plain data under the name `what`; `blocks` are for reading.
    `ledger` makes the excerpt that a ledger format writes, when the records are claims. Records and excerpt are made
    when a format asks for them, the records once. `count` says how many they are, below the page of a terminal. `lines`
    are the records as JSON, one a line, where they need not be made for that.
    """

    command: str
    what: str
    records: Iterable[Mapping[str, Any]]
    blocks: Sequence[Block]
    head: Mapping[str, Any] = field(default_factory=dict)
    ledger: Callable[[], Mapping[str, Any]] | None = None
    count: Count | None = None
    lines: Callable[[], Iterator[str]] | None = None

    @property
    def tables(self) -> Iterable[Table]:
        """The tables among the blocks."""
        return (block for block in self.blocks if isinstance(block, Table))
