"""Random ledgers for property tests: what may stand in each field of the model, and some of what may not."""

from typing import Any

from choices import Choices, made_of_bytes

from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS

IDS = ["a", "b", "c", "A", "a-b", "nobody", ""]
TEXTS = ["", " ", "and", "; ", "X and the US are and it is", "No one is.", "It is not true that", "…", "‘Yes.’", "ا ب"]
KINDS = {
    "pattern": ["likely", "remote", "probable", "high", "15%", "100 %", "perhaps", "a", "b", "https://x"],
    "ref": IDS,
    "scale": ["icd203", "phia", "kent", "ipcc", "x"],
    "date": ["2022", "2022~", "2021-05", "0001-01-01", "9999", "2022-13"],
    "number": ["0.5", "15%", "2"],
}


def value(field_type: FieldType, choices: Choices) -> Any:
    """What may stand in a field, and some of what may not."""
    item = field_type.item
    if field_type.words and field_type.kind == "word":
        return choices.pick([*field_type.words.meanings, "x"])
    if field_type.kind == "map" and field_type.words and item:
        keys = choices.several(lambda: choices.pick([*field_type.words.meanings]), 3)
        return {key: value(item, choices) for key in keys}
    if field_type.kind == "list" and item:
        return choices.several(lambda: value(item, choices), 3)
    if field_type.record:
        return record(field_type.record, choices)
    if field_type.kind == "text":
        return choices.pick(TEXTS) if choices.number(2) else choices.text(12)
    return choices.pick(KINDS[field_type.kind])


def record(cls: type[Any], choices: Choices) -> dict[str, Any]:
    """A record with all that it must have, and some of what it may."""
    types = field_types(cls)
    optional = [name for name, field_type in types.items() if not field_type.required]
    present = {*types} - {*optional} | {*choices.some(optional)}
    return {
        name: choices.pick(IDS) if name == "id" else value(field_type, choices)
        for name, field_type in types.items()
        if name in present
    }


def ledger(choices: Choices) -> dict[str, Any]:
    """A ledger of up to four records of each kind."""
    made: dict[str, Any] = {
        name: choices.several(lambda cls=cls: record(cls, choices), 4) for name, cls in COLLECTIONS.items()
    }
    scales = {"scales": {"likelihood": choices.pick(KINDS["scale"])}} if choices.number(2) else {}
    return made | scales


LEDGERS = made_of_bytes(ledger, 800)
