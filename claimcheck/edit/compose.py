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
class RecordOptions:
    """The words FIELD=VALUE that options stand for, and the hops and citations that they spell out."""

    words: tuple[str, ...] = ()
    hops: tuple[dict[str, str], ...] = ()
    citations: tuple[dict[str, str], ...] = ()


def composed(words: Sequence[str], options: RecordOptions, collection: str, ledger: Ledger) -> dict[str, Any]:
    """One record: the words that are no FIELD=VALUE are its text, name or title."""
    record = COLLECTIONS[collection]
    texts = [word for word in words if not assignments.is_assignment(word, record)]
    assigned = [word for word in words if word not in texts]
    made: dict[str, Any] = {TITLES[collection]: " ".join(texts)} if texts else {}
    for name, values in {"attribution": options.hops, "appears_in": options.citations}.items():
        if values and collection != "claims":
            raise UsageError(f"--by, --hedge, --source, --at and --quote are for claims, not for {collection}")
        if values:
            made[name] = [_named(part, ledger) for part in values]
    wanted = [assignments.assignment(part, record, ledger) for part in [*options.words, *assigned]]
    record_value: dict[str, Any] = assignments.applied(wanted, made)
    return record_value


def _named(part: dict[str, str], ledger: Ledger) -> dict[str, str]:
    """A hop or a citation with the id of its actor or source, where a name or an alias was given."""
    ids = {
        key: id_of(ledger, part[key], kind) for key, kind in {"actor": Actor, "source": Source}.items() if key in part
    }
    return {**part, **ids}
