"""The objects of a STIX file as they come, and what has become of them: nothing passes without being counted."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.exchange import plain
from claimcheck.exchange.contract import Plain, Records
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.texts import mappings
from claimcheck.exchange.formats.stix.markings import KNOWN, STATEMENT, meaning, most_restricted
from claimcheck.exchange.formats.stix.objects import OWN, Object
from claimcheck.ledger.tlp import label

PASSED = frozenset({  # properties that say nothing a ledger would keep
    "type", "spec_version", "id", "created", "modified", "created_by_ref", "object_marking_refs", "granular_markings",
    "labels", "external_references", "revoked", "lang", "extensions",
})  # fmt: skip
OLDER = "an older version of an object is passed over"


class Bundle:
    """The objects of a file by id, the records made of them, and what is told of the rest."""

    def __init__(self, value: Any, name: str) -> None:
        self.new = NewRecords()
        self.objects: dict[str, Object] = {}
        self.where: dict[str, str] = {}
        self.made: dict[str, tuple[str, str]] = {}  # the collection and id of the record, by the object's id
        self.told: Counter[str] = Counter()
        for place, made in _objects(value, name):
            self._keep(made, place)

    def of_type(self, *types: str) -> Iterator[Object]:
        """Yield the objects of some types, in the order of the file; what is made meanwhile has their places."""
        for made in self.objects.values():
            if made["type"] in types:
                self.new.where = self.where[made["id"]]
                yield made

    def refuse(self, made: Object, reason: str) -> None:
        """Keep in mind that an object is not taken, and why."""
        self.new.refuse(self.where[made["id"]], reason)

    def tell(self, what: str, number: int = 1) -> None:
        """Keep in mind what the user is told, with how many times."""
        if number:
            self.told[what] += number

    def put(self, collection: str, made: Object, known_by: str, wanted: str, fields: Plain) -> Plain:
        """Put a record of an object among the records, with the wanted id where that is free."""
        record = self.new.put(collection, known_by, fields, wanted)
        self.made[made["id"]] = collection, record["id"]
        return record

    def named(self, ref: str, collection: str) -> str | None:
        """Return the id of the record that a reference stands for, None where it is no record of the collection."""
        found, id = self.made.get(ref, ("", ""))
        return id if found == collection else None

    def tlp(self, made: Object) -> str:
        """Return the level an object is marked with, "" for none; a marking that cannot be read counts as red."""
        parts = [text(part.get("marking_ref")) for part in mappings(made.get("granular_markings"))]
        found = [self._level(ref) for ref in (*texts(made.get("object_marking_refs")), *filter(None, parts))]
        return most_restricted(level for level in found if level != STATEMENT)

    def left(self, made: Object, taken: Iterable[str]) -> None:
        """Tell of the properties of an object that no record has taken over."""
        for name in made.keys() - PASSED - set(taken):
            self.tell(f"not taken over: {made['type']}.{name}")

    def finished(self) -> Records:
        """Return the records, with all that is told, counted."""
        records = self.new.finished()
        records.notes += [f"{what} ({number})" if number > 1 else what for what, number in sorted(self.told.items())]
        return records

    def _level(self, ref: str) -> str:
        level = meaning(self.objects[ref]) if ref in self.objects else KNOWN.get(ref, "")
        if level == STATEMENT:
            statement = self.objects[ref].get("definition")
            words = text(statement.get("statement")) if isinstance(statement, Mapping) else ""
            self.tell(f"marked otherwise than by TLP: {words or self.objects[ref].get('name') or ref}"[:200])
        elif not level:
            self.tell(f"the marking {ref} cannot be read: taken as {label('red')}"[:200])
        return level or "red"

    def _keep(self, made: Any, place: str) -> None:
        kind, id = (text(made.get(name)) for name in ("type", "id")) if isinstance(made, Mapping) else ("", "")
        if not kind or not id:
            self.new.refuse(place, "an object of STIX has a type and an id")
        elif made.get("revoked") == "true":
            self.new.refuse(f"{place}, {id}", f"this {kind} is revoked")
        elif id in self.objects and text(made.get("modified")) <= text(self.objects[id].get("modified")):
            self.tell(OLDER)
        else:
            self.tell(OLDER, int(id in self.objects))
            self.objects[id], self.where[id] = {**made, "type": kind, "id": id}, f"{place}, {id}"


def _objects(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Yield the objects of a bundle, of a list, or the one that stands alone, each with its place."""
    inner = value.get("objects") if isinstance(value, Mapping) and value.get("type") == "bundle" else value
    if isinstance(inner, list):
        yield from ((f"$.objects[{number}]" if inner is not value else f"$[{number}]", made)
                    for number, made in enumerate(inner))  # fmt: skip
    elif isinstance(inner, Mapping) and text(inner.get("type")) and text(inner.get("id")):
        yield "$", inner
    elif inner is not None or not isinstance(value, Mapping):
        raise UsageError(f"{name} is no STIX bundle: a mapping with type: bundle and a list of objects")


def parsed(content: bytes, name: str) -> Bundle:
    """Return the objects of a file. Raises UsageError for what is no bundle."""
    value = plain.value_of(plain.decoded(content, name), name)
    bundle = Bundle(value, name)
    if not bundle.objects and not bundle.new.records.refused:
        bundle.tell("the bundle holds no objects")
    elif not bundle.objects and not isinstance(value, Mapping):
        raise UsageError(f"{name} is no STIX bundle: nothing in it is an object with a type and an id")
    return bundle


def text(value: Any) -> str:
    """Return a text without blanks around it, "" for what is none."""
    return value.strip() if isinstance(value, str) else ""


def texts(value: Any) -> list[str]:
    """Return the texts of a list, without what is none."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def own_reference(made: Object) -> Mapping[str, Any] | None:
    """Return the reference that holds an object's id in the ledger it was written from; None for a foreign object."""
    first = next(iter(mappings(made.get("external_references"))), {})
    return first if first.get("source_name") == OWN else None
