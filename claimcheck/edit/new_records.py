"""New records: their ids, the file they go to, and what they come too close to."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit import new_actors, targets
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.errors import UsageError
from claimcheck.ledger.fieldtypes import field_types, first_field
from claimcheck.ledger.lookup import id_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.slugs import TITLES, slug

KINDS = {"claim": "claims", "actor": "actors", "source": "sources"}


def collection_named(kind: str) -> str:
    """The register of a kind of record ("claim" or "claims"); raises UsageError for another word."""
    collection = KINDS.get(kind, kind)
    if collection not in COLLECTIONS:
        raise UsageError(f"{kind!r} is none of {', '.join(KINDS)}")
    return collection


def added(
    reading: Reading, collection: str, records: Sequence[Mapping[str, Any]], into: str = "", actors: Sequence[str] = ()
) -> Change:
    """Return the change that adds records, each with an id of its own. Raises UsageError for an id that is taken.

    `actors` are names in the records that become actors too, where nobody goes by them yet.
    """
    people = new_actors.actor_records(actors, reading.ledger)
    ids = {plain_name(person["name"]): person["id"] for person in people}
    ids |= {plain_name(name): id_of(reading.ledger, name, Actor) for name in actors if plain_name(name) not in ids}
    taken = {person["id"] for person in people} | {id for name in COLLECTIONS for id in getattr(reading.ledger, name)}
    new = _with_own_ids([new_actors.with_ids(record, ids) for record in records], collection, reading, taken)
    file = file_for(reading, collection, into)
    listed = targets.listed((record["id"] for record in new), 3)
    message = f"added {_counted(len(new), collection)} {listed} to {file}"
    edits = [(file, Edit("extend", (collection,), new))]
    if people:
        edits.insert(0, (file_for(reading, "actors", into), Edit("extend", ("actors",), people)))
        message += f", with the new {_counted(len(people), 'actors')} {targets.listed(map(_introduced, people), 5)}"
    return Change(edits, message)


def _with_own_ids(
    records: Sequence[Mapping[str, Any]], collection: str, reading: Reading, taken: set[str]
) -> list[dict[str, Any]]:
    """Return the records with ids that are not among those taken. Raises UsageError for one that is."""
    same_kind = set(getattr(reading.ledger, collection))
    new: list[dict[str, Any]] = []
    for record in records:
        id = record.get("id")
        if id is not None and id in same_kind:
            raise UsageError(f"there is {_article(collection)} {id!r} already: claimcheck set changes it")
        id = id or slug(_known_by(record, collection), taken, collection[:-1])
        taken.add(id)
        same_kind.add(id)
        new.append(shortest({**record, "id": id}, collection))
    return new


def _introduced(person: Mapping[str, str]) -> str:
    """Return an id with the kind that was guessed: "helena-brandt (individual)"."""
    return f"{person['id']} ({person['kind']})" if "kind" in person else person["id"]


def file_for(reading: Reading, collection: str, into: str = "") -> str:
    """The file that new records of a register go to: the named one, else the last that holds some, else the first."""
    if into:
        if into not in reading.documents:
            raise UsageError(f"{into} is no file of this ledger: {', '.join(reading.documents)}")
        return into
    holding = [
        name
        for name, document in reading.documents.items()
        if isinstance(document.value, dict) and document.value.get(collection)
    ]
    return holding[-1] if holding else next(iter(reading.documents))


def shortest(record: Mapping[str, Any], collection: str) -> dict[str, Any]:
    """Return a record, its id first, with citations and hops that name nothing but their source or actor as texts."""
    first = {"id": record["id"]} if "id" in record else {}
    return first | {key: _shortest(key, value, collection) for key, value in record.items()}


def _shortest(key: str, value: Any, collection: str) -> Any:
    """A list of citations or hops with those that name nothing but their source or actor as bare strings."""
    field_type = field_types(COLLECTIONS[collection]).get(key)
    if not field_type or not field_type.item or not field_type.item.record or not isinstance(value, list):
        return value
    first = first_field(field_type.item.record)
    bare = all(isinstance(item, str) or (isinstance(item, dict) and list(item) == [first]) for item in value)
    return [item[first] if isinstance(item, dict) else item for item in value] if bare else value


def _known_by(record: Mapping[str, Any], collection: str) -> str:
    text = record.get(TITLES[collection])
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"{_article(collection)} wants {_with_article(TITLES[collection])}, or an id")
    year = str(record.get("date") or "")[:4]
    return f"{text} {year}" if collection == "sources" and year.isdecimal() and len(text) < 30 else text


def _counted(number: int, collection: str) -> str:
    return f"{number} {collection}:" if number > 1 else collection[:-1]


def _article(collection: str) -> str:
    return f"{'an' if collection == 'actors' else 'a'} {collection[:-1]}"


def _with_article(name: str) -> str:
    return f"a {name}"
