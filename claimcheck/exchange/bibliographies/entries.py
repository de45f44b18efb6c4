"""What bibliographies share: a source with the names behind its ids, and back; what no field holds goes to its note."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.exchange.contract import Plain, Records
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.ledger.model import Ledger, Source
from claimcheck.ledger.serialize import to_dict
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


class Entries:
    """The sources of a bibliography, those who wrote and published them, and the fields that no source has."""

    def __init__(self) -> None:
        self.new = NewRecords()
        self.unplaced: Counter[str] = Counter()  # names of foreign fields whose values went to notes

    def put(self, fields: Mapping[str, Any], where: str, ids: Mapping[str, Any] | None = None) -> None:
        """Put a source among the records. `fields` are as `named` makes them, an author a name or (name, kind).

        `ids` are those that its authors and publisher had. One that nothing tells apart is refused.
        """
        self.new.where = where
        record = {key: value for key, value in fields.items() if value not in ("", None, [])}
        if not any(record.get(key) for key in ("id", "title", "url")):
            self.new.refuse(where, "it has no id, no title and no address")
            return
        authors, publisher = record.pop("author", []), record.pop("publisher", "")
        record["author"] = self._actors(authors, (ids or {}).get("author", []))
        publishers = self._actors([publisher] if publisher else [], [(ids or {}).get("publisher", "")])
        record["publisher"] = next(iter(publishers), "")
        wanted = self._id(str(record.pop("id", "")))
        self.new.put("sources", str(record.get("title") or record.get("url") or ""), record, wanted)

    def note(self, record: Plain, leftovers: Mapping[str, str]) -> None:
        """Add values that have no field of their own to the note of a source, in one line."""
        filled = {name: " ".join(value.split()) for name, value in leftovers.items() if value.strip()}
        self.unplaced.update(filled.keys())
        line = "; ".join(f"{name}: {value}" for name, value in filled.items())
        record["note"] = "\n".join(filter(None, [record.get("note", ""), line]))

    def finished(self) -> Records:
        """Return the records, with a note on the values that went to the notes of sources."""
        records = self.new.finished()
        if self.unplaced:
            counts = [f"{name} ({count})" for name, count in self.unplaced.most_common(MOST_TOLD)]
            more = len(self.unplaced) - MOST_TOLD
            told = ", ".join(counts) + f" and {more} more" * (more > 0)
            records.notes.append(f"a source has no field for {told}: they went to its note")
        return records

    def _actors(self, names: Sequence[Any], ids: Sequence[str]) -> list[str]:
        """Return the ids of people: those that they had, where there is one for each, else new ones, each once."""
        people = [name if isinstance(name, tuple) else (name, "") for name in names]
        if ids and len(people) == sum(map(bool, ids)):
            left = iter(people)
            return [self._known_actor(id, next(left)[0]) if id else "" for id in ids]
        return list(dict.fromkeys(id for name, kind in people if (id := self.new.actor(name, kind=kind))))

    def _known_actor(self, id: str, name: str) -> str:
        """Return the id that an actor has had elsewhere; the actor is put among the records under it."""
        if self.new.is_free(id, "actors"):
            self.new.put("actors", name, {"name": name}, id)
        return id

    def _id(self, id: str) -> str:
        """Return the id that a record has, in a form that an id may have; "" where one is to be made."""
        fitting = "".join(c if ID.matches(f"a{c}") else "-" for c in id).strip("-._")
        number, free = 1, fitting
        while ID.matches(free) and not self.new.is_free(free, "sources"):
            number += 1
            free = f"{fitting}-{number}"
        return free if ID.matches(free) else ""


def _name(actor: str, ledger: Ledger) -> str:
    return ledger.actors[actor].name or actor if actor in ledger.actors else actor
