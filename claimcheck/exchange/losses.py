"""What a ledger holds that a format does not: counted by field, from the format's LOSES."""

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.exchange.contract import Loss
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger

HEAD = "head"  # what the ledger says as a whole: format, scales, ceilings, verdicts
RECORDS = {collection[:-1]: cls for collection, cls in COLLECTIONS.items()}


def model_fields() -> Iterator[str]:
    """Yield every field of the model that holds a value of its own, by its path: "claim.evidence.note"."""
    for name, cls in {HEAD: Ledger, **RECORDS}.items():
        for inner, field_type in field_types(cls).items():
            yield from _leaves(f"{name}.{inner}", field_type)


def is_lost(field: str, loses: Mapping[str, str]) -> bool:
    """Return whether a field, or one that it is part of, is among those that a format loses."""
    steps = field.split(".")
    return any(".".join(steps[: end + 1]) in loses for end in range(len(steps)))


def counted(ledger: Ledger, loses: Mapping[str, str]) -> list[Loss]:
    """Return what a ledger holds of the fields that a format loses, in the order of the format."""
    counts = {field: sum(1 for _ in values(ledger, field)) for field in loses}
    return [Loss(field, count, loses[field]) for field, count in counts.items() if count]


def values(ledger: Ledger, field: str) -> Iterator[Any]:
    """Yield every value that a ledger has for a field, defaults of the head left out."""
    first, *steps = field.split(".")
    if first == HEAD:
        yield from _below_head(ledger, steps)
    else:
        for record in getattr(ledger, f"{first}s").values():
            yield from _values(record, steps)


def _below_head(ledger: Ledger, steps: list[str]) -> Iterator[Any]:
    plain = Ledger()
    for name in steps[:1] or field_types(Ledger):
        value = getattr(ledger, name)
        if value != getattr(plain, name):
            yield from _values(value, steps[1:])


def _values(value: Any, steps: list[str]) -> Iterator[Any]:
    if value is None or value in ("", (), {}):
        return
    if not steps:
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item, steps)
    elif isinstance(value, Mapping):
        yield from _values(value.get(steps[0]), steps[1:])
    else:
        yield from _values(getattr(value, steps[0]), steps[1:])


def _leaves(path: str, field_type: FieldType) -> Iterator[str]:
    inner = field_type.item if field_type.kind == "list" and field_type.item else field_type
    if inner.record:
        for name, below in field_types(inner.record).items():
            yield from _leaves(f"{path}.{name}", below)
    elif inner.kind == "map" and inner.words:
        yield from (f"{path}.{word}" for word in inner.words.meanings)
    else:
        yield path
