"""What goes into the engine and what comes out: plain frozen values, no behaviour; and its one error."""

from dataclasses import dataclass

from claimcheck.errors import LedgerError


class IndexFileError(LedgerError):
    """A file that should hold a saved matcher holds none, or one of another version, or was damaged."""


@dataclass(frozen=True, slots=True)
class IndexedClaim:
    """One claim to be indexed; `title` is any second field (a headline, the quotes)."""

    id: str
    text: str
    title: str = ""
    speakers: tuple[str, ...] = ()
    date: str = ""


@dataclass(frozen=True, slots=True)
class Veto:
    """Why two like texts do not say the same: what the left one says, what the right one says."""

    name: str
    left: str
    right: str

    def __str__(self) -> str:
        return f"{self.left} ≠ {self.right}"


@dataclass(frozen=True, slots=True)
class Match:
    """A claim that may say what the query says; `score` is 0 to 100, calibrated as a chance of being the answer.

    `engine` says what the score is made of: "words", or "words and meaning" where an embedder is in use.
    """

    id: str
    score: float
    vetoes: tuple[Veto, ...] = ()
    engine: str = "words"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two texts are, 0 to 100 (lowered where a veto fires), and what tells them apart."""

    score: float
    vetoes: tuple[Veto, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchQuery:
    """A text to look for, with what is known around it: who says it, the sentences before and after."""

    text: str
    id: str = ""
    speaker: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
