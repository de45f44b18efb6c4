"""New records: their ids, the file they go to, and what they come too close to."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit.slugs import slug
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.errors import UsageError
from claimcheck.ledger.fieldtypes import field_types, first_field
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.reader import Reading

KINDS = {"claim": "claims", "actor": "actors", "source": "sources"}
TITLES = {"claims": "text", "actors": "name", "sources": "title"}  # what a record of the register is known by


def collection_named(kind: str) -> str:
    """The register of a kind of record ("claim" or "claims"); raises UsageError for another word."""
    collection = KINDS.get(kind, kind)
    if collection not in COLLECTIONS:
        raise UsageError(f"{kind!r} is none of {', '.join(KINDS)}")
    return collection


def added(reading: Reading, collection: str, records: Sequence[Mapping[str, Any]], into: str = "") -> Change:
    """The change that adds records, each with an id of its own. Raises UsageError for an id that is taken."""
    taken = {id for name in COLLECTIONS for id in getattr(reading.ledger, name)}
    new: list[dict[str, Any]] = []
    for record in records:
        id = record.get("id")
        if id is not None and (id in getattr(reading.ledger, collection) or id in [each["id"] for each in new]):
            raise UsageError(f"there is {_article(collection)} {id!r} already: claimcheck set changes it")
        id = id or slug(_known_by(record, collection), taken, collection[:-1])
        taken.add(id)
        new.append(
            {"id": id, **{key: _shortest(key, value, collection) for key, value in record.items() if key != "id"}}
        )
    file = home(reading, collection, into)
    told = ", ".join(each["id"] for each in new[:3]) + (f" and {len(new) - 3} more" if len(new) > 3 else "")
    return Change(
        [(file, Edit("extend", (collection,), new))], f"added {_counted(len(new), collection)} {told} to {file}"
    )


def home(reading: Reading, collection: str, into: str = "") -> str:
    """The file that new records of a register go to: the named one, else the last that holds some, else the first."""
    if into:
        if into not in reading.documents:
            raise UsageError(f"{into} is no file of this ledger: {', '.join(reading.documents)}")
        return into
    holding = [
        name for name, each in reading.documents.items() if isinstance(each.value, dict) and each.value.get(collection)
    ]
    return holding[-1] if holding else next(iter(reading.documents))


def _known_by(record: Mapping[str, Any], collection: str) -> str:
    text = record.get(TITLES[collection])
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"{_article(collection)} wants {_a(TITLES[collection])}, or an id")
    date = record.get("date")
    dated = collection == "sources" and isinstance(date, str) and date[:4].isdecimal()
    return f"{text} {date[:4]}" if dated and len(text) < 30 else text


def _shortest(key: str, value: Any, collection: str) -> Any:
    """A list of citations or hops with those that name nothing but their source or actor as bare strings."""
    field_type = field_types(COLLECTIONS[collection]).get(key)
    if not field_type or not field_type.item or not field_type.item.record or not isinstance(value, list):
        return value
    first = first_field(field_type.item.record)
    bare = all(isinstance(each, str) or (isinstance(each, dict) and list(each) == [first]) for each in value)
    return [each[first] if isinstance(each, dict) else each for each in value] if bare else value


def _counted(number: int, collection: str) -> str:
    return f"{number} {collection}:" if number > 1 else collection[:-1]


def _article(collection: str) -> str:
    return f"{'an' if collection == 'actors' else 'a'} {collection[:-1]}"


def _a(name: str) -> str:
    return f"a {name}"
