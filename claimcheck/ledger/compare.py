"""What differs between two versions of a ledger, record by record and field by field."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.where import NOWHERE, Where

JUDGEMENTS = ("likelihood", "confidence", "credibility", "verdict")
REASONS = ("note", "evidence")  # what should move with a judgement
UNEXPLAINED = "moved without its note or evidence"
Record = Any  # an Actor, Source or Claim


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record with its value before and after; None for a record that was not there."""

    name: str
    field_type: FieldType
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that was added, removed or changed, with the fields that differ in canonical order."""

    kind: str  # claim, actor or source
    id: str
    change: str  # added, removed or changed
    fields: Sequence[FieldChange]
    where: Where = NOWHERE

    @property
    def unexplained(self) -> tuple[str, ...]:
        """The judgements that moved while neither the note nor the evidence did; none of a record that is new."""
        names = [changed.name for changed in self.fields]
        if self.change != "changed" or self.kind != "claim" or any(name in names for name in REASONS):
            return ()
        return tuple(name for name in names if name in JUDGEMENTS)


def compare(before: Ledger, after: Ledger) -> list[RecordChange]:
    """Return the records that differ, claims first, each kind in the order of the newer ledger, removed ones last."""
    changes = []
    for name in ("claims", "actors", "sources"):
        old, new = getattr(before, name), getattr(after, name)
        for id in (*new, *(id for id in old if id not in new)):
            if change := compare_records(name[:-1], id, old.get(id), new.get(id)):
                changes.append(change)
    return changes


def compare_records(kind: str, id: str, before: Record | None, after: Record | None) -> RecordChange | None:
    """Return what differs between two versions of a record, None for one that is not there; None for nothing."""
    types: Mapping[str, FieldType] = field_types(COLLECTIONS[f"{kind}s"])
    values = [(name, kept, getattr(before, name, None), getattr(after, name, None)) for name, kept in types.items()]
    fields = [FieldChange(name, kept, old, new) for name, kept, old, new in values
              if name != "id" and (old or None) != (new or None)]  # fmt: skip
    if (before is None and after is None) or not (fields or before is None or after is None):
        return None
    change = "added" if before is None else "removed" if after is None else "changed"
    return RecordChange(kind, id, change, fields, getattr(after or before, "where", NOWHERE))
