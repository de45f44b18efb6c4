"""The changes to records that are there: set, remove, rename, link, merge, review. Each is worked out on a reading."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit import assignments, references, targets
from claimcheck.edit.targets import collection_of
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.errors import Refused, UsageError, did_you_mean
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.lookup import Record, find, find_record
from claimcheck.ledger.model import Actor, Claim
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.references import Reference
from claimcheck.ledger.vocabulary import MUTUAL, RELATION

Edits = list[tuple[str, Edit]]


def assigned(reading: Reading, records: Sequence[Record], words: Sequence[str]) -> Change:
    """Carry out FIELD=VALUE … on records. Raises UsageError for a field that one of them cannot have."""
    edits: Edits = []
    touched = []
    for record in records:
        wanted = [assignments.assignment(word, type(record), reading.ledger) for word in words]
        if any(assignment.steps == ("id",) for assignment in wanted):
            raise UsageError("set does not change ids, since others refer to them: claimcheck rename does")
        plain = targets.written(reading, record.where)
        planned = [
            (record.where.file, assignment) for assignment in assignments.edits(wanted, plain, record.where.path)
        ]
        edits += planned
        touched += [record] * bool(planned)
    fields = targets.listed(dict.fromkeys(assignments.WRITTEN.fullmatch(word)[1] for word in words))  # type: ignore[index]  # read above
    return Change(edits, f"set {fields} of {_all(touched or records)}")


def fields_put(reading: Reading, records: Sequence[Record], fields: Mapping[str, Any]) -> Change:
    """Put values into fields of records, None takes one out. Raises UsageError for a field that one cannot have."""
    edits: Edits = []
    for record in records:
        known = field_types(type(record))
        for name, value in fields.items():
            if name not in known or name == "id":
                why = ": rename changes ids" if name == "id" else did_you_mean(name, known)
                raise UsageError(f"{name!r} is no field to set of {collection_of(record)}.{why}")
            if value is not None:
                edits += _put(reading, record, name, as_text(value))
            elif name in targets.written(reading, record.where):
                edits.append((record.where.file, Edit("remove", (*record.where.path, name))))
    return Change(edits, f"set {targets.listed(fields)} of {_all(records)}")


def as_text(value: Any) -> Any:
    """Return a value with its scalars as the text that a ledger holds; keys of None are left out."""
    if isinstance(value, Mapping):
        return {str(key): as_text(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, str):
        return value
    if isinstance(value, Sequence):
        return [as_text(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def removed(reading: Reading, records: Sequence[Record], cascade: bool) -> Change:
    """Take records out. Raises Refused while others refer to them; with `cascade` the references go too."""
    removed_places = {(record.where.file, record.where.path) for record in records}
    to_them = [ref for record in records for ref in references.references(reading, record)]
    left = [ref for ref in to_them if (ref.record.where.file, ref.record.where.path) not in removed_places]
    if left and not cascade:
        by = targets.listed(dict.fromkeys(record.record.id for record in left))
        raise Refused(f"not removed: {by} refer{'s' * (len(left) == 1)} to it; --cascade takes the references too")
    edits = list(references.dropped(reading, left))
    for record in sorted(records, key=lambda record: record.where.path, reverse=True):
        edits.append((record.where.file, Edit("remove", record.where.path)))
    also = f" and {len(left)} reference{'s' * (len(left) != 1)} to it" if left else ""
    return Change(edits, f"removed {_all(records)}{also}")


def renamed(reading: Reading, old: str, new: str) -> Change:
    """Give a record another id, and follow every reference. Raises UsageError for an id that is taken."""
    record = find_record(reading.ledger, old)
    if new in getattr(reading.ledger, collection_of(record)):
        raise UsageError(
            f"{collection_of(record)} has the id {new!r} already" + ": merge joins two actors" * (type(record) is Actor)
        )
    to_it = references.references(reading, record)
    edits = [(record.where.file, Edit("put", (*record.where.path, "id"), new)), *references.renamed(to_it, new)]
    also = f" and {len(to_it)} reference{'s' * (len(to_it) != 1)} to it" if to_it else ""
    return Change(edits, f"renamed {record.id} to {new}{also} in {targets.files(file for file, _ in edits)}")


def linked(reading: Reading, one: str, relation: str, other: str) -> Change:
    """Relate two claims; what holds both ways is written on both sides. Raises UsageError for another relation."""
    if relation not in RELATION.meanings:
        raise UsageError(f"{relation!r} is no relation: {', '.join(RELATION.meanings)}")
    pair = [find(reading.ledger, id, Claim) for id in (one, other)]
    if pair[0] is pair[1]:
        raise UsageError(f"{pair[0].id} cannot stand in a relation to itself")
    edits: Edits = []
    for here, there in [pair, pair[::-1]][: 2 if relation in MUTUAL else 1]:
        wanted = [assignments.assignment(f"relations.{relation}+={there.id}", Claim, reading.ledger)]
        plain = targets.written(reading, here.where)
        edits += [(here.where.file, edit) for edit in assignments.edits(wanted, plain, here.where.path)]
    both = " (both ways)" if relation in MUTUAL else ""
    return Change(edits, f"linked {pair[0].id} {relation} {pair[1].id}{both}")


def merged(reading: Reading, gone: str, into: str) -> Change:
    """Make one actor of two: the second gets the first's names, and everything that named the first."""
    one, other = (find(reading.ledger, id, Actor) for id in (gone, into))
    if one is other:
        raise UsageError(f"{one.id} cannot be merged into itself")
    to_it = references.references(reading, one)
    double = [reference for reference in to_it if _names_already(reading, reference, other)]
    own = [reference for reference in to_it if reference.record is one]
    kept = [reference for reference in to_it if reference not in double and reference not in own]
    names = [name for name in (one.name, *one.aliases) if name and name not in (other.name, *other.aliases)]
    edits = list(references.renamed(kept, other.id))
    edits += [(other.where.file, Edit("extend", (*other.where.path, "aliases"), names))] * bool(names)
    if one.kind and not other.kind:
        edits.append((other.where.file, Edit("put", (*other.where.path, "kind"), one.kind)))
    edits += references.dropped(reading, double)
    edits.append((one.where.file, Edit("remove", one.where.path)))
    counted_references = f"{len(to_it)} reference{'s' * (len(to_it) != 1)}"
    return Change(
        edits, f"merged {one.id} into {other.id}: {counted_references}, {len(names)} name{'s' * (len(names) != 1)}"
    )


def reviewed(reading: Reading, records: Sequence[Record], by: str, date: str, again: str) -> Change:
    """Note on claims who looked at them, when, and when to look again. Raises UsageError for other records."""
    if wrong := [record.id for record in records if not isinstance(record, Claim)]:
        raise UsageError(f"{targets.listed(wrong)}: only claims are reviewed")
    review = {key: value for key, value in {"by": by, "date": date, "review_by": again}.items() if value}
    edits: Edits = []
    for record in records:
        edits += _put(reading, record, "review", review)
    due = f", to be looked at again by {again}" if again else ""
    return Change(edits, f"reviewed {_all(records)} ({by}, {date}){due}")


def _put(reading: Reading, record: Record, name: str, value: Any) -> Edits:
    if targets.written(reading, record.where).get(name) == value:
        return []
    return [(record.where.file, Edit("put", (*record.where.path, name), value))]


def _names_already(reading: Reading, reference: Reference, other: Actor) -> bool:
    """Whether the list that holds a reference names the other actor as well, or the other actor would name itself."""
    if reference.record is other:
        return True
    holder = targets.written(reading, reference.record.where)
    for step in reference.path[:-1]:
        holder = holder[step]
    return isinstance(holder, list) and reference.path[0] not in ("attribution", "forecasts") and other.id in holder


def _all(records: Sequence[Record]) -> str:
    """ "claim a", or "3 claims: a, b, c"."""
    collections = list(dict.fromkeys(collection_of(record) for record in records))
    what = collections[0] if len(collections) == 1 else "records"
    names = targets.listed(record.id for record in records)
    return f"{what[:-1]} {names}" if len(records) == 1 else f"{len(records)} {what}: {names}"
