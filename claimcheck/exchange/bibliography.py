"""What bibliographies share: a source with the names behind its ids, and back; what no field holds goes to its note."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.exchange.contract import Plain, Refusal
from claimcheck.exchange.new_records import NewRecords
from claimcheck.ledger.model import Ledger, Source
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.slugs import unused
from claimcheck.ledger.vocabulary import ID

LOSES: Mapping[str, str] = {
    "claim": "left out: a bibliography holds sources",
    "actor": "of those who wrote or published a source the name is kept, of others nothing",
    "head": "left out: a bibliography holds sources",
}
INDIVIDUAL = "individual"
MOST_TOLD = 12  # names of fields


def named(source: Source, ledger: Ledger) -> Plain:
    """Return a source as a plain record with the names of its authors and its publisher in place of their ids."""
    record = to_dict(source)
    if source.author:
        record["author"] = [_name(author, ledger) for author in source.author]
    if source.publisher:
        record["publisher"] = _name(source.publisher, ledger)
    return record


def put(new: NewRecords, fields: Mapping[str, Any], where: str, ids: Mapping[str, Any] | None = None) -> None:
    """Put a source among the records. `fields` are as `named` makes them, an author a name or (name, kind).

    `ids` are those that its authors and publisher had. One that nothing tells apart is refused.
    """
    record = {key: value for key, value in fields.items() if value not in ("", None, [])}
    if not any(record.get(key) for key in ("id", "title", "url")):
        new.records.refused.append(Refusal(where, "it has no id, no title and no address"))
        return
    authors, publisher = record.pop("author", []), record.pop("publisher", "")
    record["author"] = _actors(new, authors, (ids or {}).get("author", []))
    record["publisher"] = next(
        iter(_actors(new, [publisher] if publisher else [], [(ids or {}).get("publisher", "")])), ""
    )
    new.keep_source(_id(record, new), record)


def noted(new: NewRecords, record: Plain, leftovers: Mapping[str, str]) -> None:
    """Add values that have no field of their own to the note of a source, in one line."""
    filled = {name: " ".join(value.split()) for name, value in leftovers.items() if value.strip()}
    new.unplaced.update(filled.keys())
    line = "; ".join(f"{name}: {value}" for name, value in filled.items())
    record["note"] = "\n".join(filter(None, [record.get("note", ""), line]))


def tell(new: NewRecords) -> None:
    """Tell the user of values that went to notes."""
    if new.unplaced:
        counts = [f"{name} ({count})" for name, count in new.unplaced.most_common(MOST_TOLD)]
        more = len(new.unplaced) - MOST_TOLD
        told = ", ".join(counts) + f" and {more} more" * (more > 0)
        new.records.notes.append(f"a source has no field for {told}: they went to its note")


def _name(actor: str, ledger: Ledger) -> str:
    return ledger.actors[actor].name or actor if actor in ledger.actors else actor


def _actors(new: NewRecords, names: Sequence[Any], ids: Sequence[str]) -> list[str]:
    """Return the ids of people: those that they had, where there is one for each, else new ones, each once."""
    people = [name if isinstance(name, tuple) else (name, "") for name in names]
    if ids and len(people) == sum(map(bool, ids)):
        left = iter(people)
        return [new.known_actor(id, next(left)[0]) if id else "" for id in ids]
    return list(dict.fromkeys(id for name, kind in people if (id := new.actor(name, kind=kind))))


def _id(record: Plain, new: NewRecords) -> str:
    """Return the id that a record has, in a form that an id may have; "" where one is to be made."""
    id = str(record.pop("id", ""))
    fitting = "".join(c if ID.matches(f"a{c}") else "-" for c in id).strip("-._")
    return unused(fitting, new.taken["sources"]) if fitting and ID.matches(fitting) else ""
