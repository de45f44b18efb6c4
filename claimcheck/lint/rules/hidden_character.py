"""Characters in texts, names and ids that nobody sees."""

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from typing import Any

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import records, texts
from claimcheck.ledger.serialize import values
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.hidden import character_name, hidden_characters

AROUND = ("prefix", "suffix")  # copied from the source to the letter, to find the quote again


@rule(
    severity=Severity.WARNING,
    why="What is invisible is not found by a search, makes two ids of one, and can turn round what a reader sees. "
    "Marks that a script or an emoji needs, as in Persian or Hindi, are no fault.",
    bad=example(text=r'"All clinics\u202E are open."'),
    good=example(text='"All clinics are open."'),
)
def hidden_character(ledger: Ledger) -> Iterator[Fault]:
    """A text, a name or an id holds a control character, an override of direction or an invisible mark."""
    for record in records(ledger):
        for path, text in () if _is_plain(record) else texts(record):
            if path[-1] in AROUND:
                continue
            names = list(dict.fromkeys(character_name(hidden) for _, hidden in hidden_characters(text)))
            if names:
                more = f" and {len(names) - 3} more" if len(names) > 3 else ""
                message = f"it holds {', '.join(names[:3])}{more}, which nobody sees: take it out"
                yield Fault(record.where.below(path), message)


def _is_plain(value: Any) -> bool:
    """Whether all texts of a record, or of a value in it, are printable ASCII, as most are: then none needs a look."""
    pending = [value]
    for one in pending:
        kind = type(one)
        if kind is str:
            if not (one.isascii() and (one.isprintable() or one.replace("\n", "").isprintable())):
                return False
        elif kind is tuple:
            pending += one
        elif is_dataclass(one):
            pending += filter(None, values(one))
        elif isinstance(one, Mapping):
            pending += one.values()
    return True
