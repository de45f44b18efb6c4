"""What goes into the engine and what comes out: plain frozen values, no behaviour; and its one error."""

from collections.abc import Mapping
from typing import Any

from claimcheck.errors import LedgerError
from claimcheck.text.span import Span
from claimcheck.value_class import value_class

_FIELDS = ("id", "text", "title", "speakers", "speaker", "date")


class IndexFileError(LedgerError):
    """A file that should hold a saved matcher holds none, or one of another version, or was damaged."""


@value_class()
class IndexedClaim:
    """One claim to be indexed; `title` is any second field (a headline, the quotes)."""

    id: str
    text: str
    title: str = ""
    speakers: tuple[str, ...] = ()
    date: str = ""


@value_class()
class Veto:
    """Why two like texts do not say the same: what the left one says, what the right one says."""

    name: str
    left: str
    right: str

    def __str__(self) -> str:
        return f"{self.left} ≠ {self.right}"


@value_class()
class Match:
    """A claim that may say what the query says; `score` is 0 to 100, calibrated as a chance of being the answer.

    `engine` says what the score is made of: "words", or "words and meaning" where an embedder is in use.
    """

    id: str
    score: float
    vetoes: tuple[Veto, ...] = ()
    engine: str = "words"


@value_class()
class Comparison:
    """How alike two texts are, 0 to 100 (lowered where a veto fires), and what tells them apart."""

    score: float
    vetoes: tuple[Veto, ...] = ()


@value_class()
class MatchQuery:
    """A text to look for, with what is known around it: who says it, the sentences before and after."""

    text: str
    id: str = ""
    speaker: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@value_class()
class Difference:
    """What a draft says otherwise than its source, or beyond it.

    kind: number, date, name (also people by a common noun), place, negation, direction (an opposite), role (who does
    it to whom), quantifier, comparison, attribute (former, foreign …), strength (may, plans to, is said to, did) or
    cause; `word`, of a content word that the window has in no form (only among what is missing).
    draft, draft_span: the words of the draft and where they stand in it, in characters; source, source_span: the same
    of the source, empty and None where it has nothing that answers.
    """

    kind: str
    draft: str
    draft_span: Span
    source: str = ""
    source_span: Span | None = None


def as_indexed(given: Any) -> IndexedClaim:
    """An entry of a record or mapping with `id` and `text`, and `title`, `speakers` (or `speaker`), `date` if there."""
    if isinstance(given, IndexedClaim):
        return given
    fields = given if isinstance(given, Mapping) else {name: getattr(given, name, None) for name in _FIELDS}
    one = fields.get("speaker")
    speakers = tuple(map(str, fields.get("speakers") or ((one,) if one else ())))
    title, date = (str(fields.get(name) or "") for name in ("title", "date"))
    return IndexedClaim(str(fields["id"]), str(fields["text"]), title, speakers, date)
