"""What a foreign format and its caller hand each other.

A file of `formats/` defines

    WHAT        one line: what the format is
    SUFFIXES    the endings of its files; may be empty
    EXTRA       the extra of the package that it needs, if any
    LOSES       what it cannot hold: a field by its path ("claim.likelihood", "claim.evidence.note", "source", "head"),
                with what becomes of it, in words; a path stands for everything below it
    NOT_READ    optional: what it writes and `read` does not bring back as it was, like LOSES
    write(ledger, options)             if it writes: a text, bytes, or Written where there is more to say
    read(content, options)             if it reads: Records
    recognises(content, file_name)     if it reads and can be told from its content: cheap, and true for no other format
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Plain = dict[str, Any]  # a record in the ledger's own shape


Where = str | Callable[[], str]  # a place in a file, or what finds it when it is wanted


class Placed(Plain):
    """A plain record that knows where in its file it stands: "row 12", "$.objects[3]", "2:1" for a line."""

    def __init__(self, record: Mapping[str, Any], where: Where) -> None:
        super().__init__(record)
        self.where = where


def where_of(record: object) -> str:
    """Return where in its file a record stands; "" where its reader does not say."""
    where: Where = getattr(record, "where", "")
    return where if isinstance(where, str) else where()


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """What a writer may want to know: who publishes, below which address, and whether a byte order mark is wanted.

    `marking` is the highest marking of what is written ("TLP:RED"), for a format that has a head to say it in; `write`
    of this package fills it in.
    """

    publisher: str = ""
    url: str = ""
    bom: bool = False
    marking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What a reader may want to know.

    `columns` are the user's names of columns with the fields they stand for, `collection` is what a record is that
    does not say so itself. `adopt_verdicts` makes a rating of somebody else our verdict. `sheet` is that of a workbook.
    """

    file_name: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    adopt_verdicts: bool = False
    collection: str = "claims"
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An item that is not taken: where it stands ("row 12", "$.dataFeedElement[3]", "2:9" for a line), and why."""

    where: str
    reason: str

    def told(self, name: str) -> str:
        """Return what is said of it, for a file of this name."""
        return f"{name}:{'' if self.where[:1].isdecimal() else ' '}{self.where}: {self.reason}"


@dataclass(slots=True)
class Records:
    """What a file holds, as plain records in the ledger's own shape; claims name actors and sources by their ids.

    `head` is what it says of the ledger as a whole, `notes` are what the user is told. Values may be texts, numbers,
    truth values and None: `exchange.read` makes texts of them, and says with `own_ids` whether the file is of a format
    that holds whole ledgers, so that the same id is the same record. A `Placed` record is refused with its place.
    `guessed` says that it was guessed what columns mean, which a note tells.
    """

    actors: list[Plain] = field(default_factory=list)
    sources: list[Plain] = field(default_factory=list)
    claims: list[Plain] = field(default_factory=list)
    head: Plain = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    own_ids: bool = False
    guessed: bool = False

    def __bool__(self) -> bool:
        """Whether there is a record."""
        return bool(self.actors or self.sources or self.claims)


@dataclass(frozen=True, slots=True)
class Loss:
    """A field that a ledger has and a format does not hold: how many times, and what becomes of it."""

    field: str
    count: int
    what: str


@dataclass(frozen=True, slots=True)
class Written:
    """A ledger in a format: its content, what the user is told of it, and what is lost."""

    content: str | bytes
    notes: tuple[str, ...] = ()
    losses: tuple[Loss, ...] = ()
