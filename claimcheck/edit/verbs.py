"""The verbs of writing, each a plan handed to `apply`: add, set, remove, rename, link."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit import changes, new_records, targets
from claimcheck.edit.transaction import Outcome, Paths, apply

Value = str | int | float | bool | None | Sequence[Any] | Mapping[str, Any]


def add(
    paths: Paths, records: Mapping[str, Any] | Sequence[Mapping[str, Any]], kind: str = "claim", *,
    into: str = "", dry_run: bool = False, force: bool = False,
) -> Outcome:  # fmt: skip
    """Add records of a kind (claim, actor or source), each a mapping of fields; an id is made where there is none.

    `into` names the file of a ledger of several. Raises UsageError for an id that is taken, and what `apply` raises.
    """
    collection = new_records.collection_named(kind)
    new = [changes.as_text(record) for record in ([records] if isinstance(records, Mapping) else records)]
    return apply(paths, lambda reading: new_records.added(reading, collection, new, into), dry_run=dry_run, force=force)


def set(
    paths: Paths, ids: str | Sequence[str], fields: Mapping[str, Value], *, dry_run: bool = False, force: bool = False
) -> Outcome:
    """Put values into fields of the records with these ids; None takes a field out.

    Raises NotFound for an unknown id, UsageError for an unknown field, and what `apply` raises.
    """
    wanted = [ids] if isinstance(ids, str) else list(ids)
    return apply(
        paths,
        lambda reading: changes.fields_put(reading, targets.selected_records(reading, wanted), fields),
        dry_run=dry_run,
        force=force,
    )


def remove(
    paths: Paths, ids: str | Sequence[str], *, cascade: bool = False, dry_run: bool = False, force: bool = False
) -> Outcome:
    """Take records out; with `cascade`, the references to them too.

    Raises Refused while others refer to them, NotFound for an unknown id, and what `apply` raises.
    """
    wanted = [ids] if isinstance(ids, str) else list(ids)
    return apply(
        paths,
        lambda reading: changes.removed(reading, targets.selected_records(reading, wanted), cascade),
        dry_run=dry_run,
        force=force,
    )


def rename(paths: Paths, old: str, new: str, *, dry_run: bool = False, force: bool = False) -> Outcome:
    """Give a record another id, and follow every reference; raises UsageError for an id that is taken."""
    return apply(paths, lambda reading: changes.renamed(reading, old, new), dry_run=dry_run, force=force)


def link(paths: Paths, one: str, relation: str, other: str, *, dry_run: bool = False, force: bool = False) -> Outcome:
    """Relate two claims; what holds both ways is written on both sides. Raises UsageError for another relation."""
    return apply(paths, lambda reading: changes.linked(reading, one, relation, other), dry_run=dry_run, force=force)
