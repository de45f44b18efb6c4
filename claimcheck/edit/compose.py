"""A new record from what the command line says: words, assignments, options."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.edit import assignments
from claimcheck.edit.new_records import TITLES
from claimcheck.errors import UsageError
from claimcheck.ledger.lookup import id_of
from claimcheck.ledger.model import COLLECTIONS, Actor, Ledger, Source


@dataclass(frozen=True, slots=True)
class Given:
    """The words FIELD=VALUE that options stand for, and the hops and citations that they spell out."""

    words: tuple[str, ...] = ()
    hops: tuple[dict[str, str], ...] = ()
    citations: tuple[dict[str, str], ...] = ()


def composed(words: Sequence[str], given: Given, collection: str, ledger: Ledger) -> dict[str, Any]:
    """One record: the words that are no FIELD=VALUE are its text, name or title."""
    record = COLLECTIONS[collection]
    texts = [word for word in words if not assignments.is_assignment(word, record)]
    assigned = [word for word in words if word not in texts]
    made: dict[str, Any] = {TITLES[collection]: " ".join(texts)} if texts else {}
    for name, values in {"attribution": given.hops, "appears_in": given.citations}.items():
        if values and collection != "claims":
            raise UsageError(f"--by, --hedge, --source, --at and --quote are for claims, not for {collection}")
        if values:
            made[name] = [_named(each, ledger) for each in values]
    wanted = [assignments.assignment(each, record, ledger) for each in [*given.words, *assigned]]
    found: dict[str, Any] = assignments.applied(wanted, made)
    return found


def _named(part: dict[str, str], ledger: Ledger) -> dict[str, str]:
    """A hop or a citation with the id of its actor or source, where a name or an alias was given."""
    ids = {
        key: id_of(ledger, part[key], kind) for key, kind in {"actor": Actor, "source": Source}.items() if key in part
    }
    return {**part, **ids}
