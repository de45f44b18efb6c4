"""Records made of what others wrote: one actor a name, one source an address, one claim a wording, each with an id."""

from collections import defaultdict
from typing import Any

from claimcheck.exchange.contract import Placed, Plain, Records, Refusal
from claimcheck.exchange.foreign.json_values import full
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.slugs import slug
from claimcheck.ledger.vocabulary import ID

UNNAMED = "Unnamed claimant"
LONGEST_NAME = 500  # characters; a longer one is no name of anybody
SHOWN = 3  # places that are named of those that have the same remark


class NewRecords:
    """The records that come of a foreign file; what is said twice becomes one record.

    `where` is the place in the file of what records are made of now, as a Refusal has it.
    """

    def __init__(self) -> None:
        self.records = Records()
        self.where = ""
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        self._numbers: defaultdict[str, int] = defaultdict(lambda: 1)
        self._by_key: dict[tuple[str, ...], Plain] = {}
        self._added: set[tuple[object, ...]] = set()
        self._remarks: defaultdict[str, list[str]] = defaultdict(list)

    def actor(self, name: str, wanted: str = "", **fields: Any) -> str:
        """Return the id of the actor with a name, new or known; "" for no name."""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            return ""
        return str(self._known(("actors", plain_name(name) or name), name, {"name": name, **fields}, wanted)["id"])

    def unnamed(self) -> str:
        """Return the id of the actor that stands for whoever is not named."""
        return self.actor(UNNAMED, kind="unnamed")

    def source(self, key: tuple[str, ...], known_by: str, fields: Plain, wanted: str = "") -> str:
        """Return the id of the source with a key (its address, or what else tells it apart), new or known."""
        return str(self._known(("sources", *key), known_by, fields, wanted)["id"])

    def claim(self, key: tuple[str, ...], fields: Plain, wanted: str = "") -> Plain:
        """Return the claim with a key, new or known; `wanted` is the id it has had elsewhere."""
        return self._known(("claims", *key), str(fields["text"]), fields, wanted)

    def put(self, collection: str, known_by: str, fields: Plain, wanted: str = "") -> Plain:
        """Return a new record, put among the others with the wanted id, where that is fit and free, else a new one."""
        record = Placed({"id": self._id(known_by, collection, wanted), **full(fields)}, self.where)
        getattr(self.records, collection).append(record)
        return record

    def is_free(self, id: str, collection: str) -> bool:
        """Return whether a record could have an id: it has the form of one, and no other of its collection has it."""
        return ID.matches(id) and id not in self._ids[collection]

    def add(self, record: Plain, field: str, item: Plain) -> bool:
        """Add a mapping to a list of a record unless it is there; return whether it was new."""
        key = str(record["id"]), field, tuple(sorted(item.items()))
        if key in self._added:
            return False
        self._added.add(key)
        record.setdefault(field, []).append(item)
        return True

    def refuse(self, where: str, reason: str) -> None:
        """Keep in mind what is not taken."""
        self.records.refused.append(Refusal(where, reason))

    def remark(self, what: str, where: str) -> None:
        """Keep in mind what the user is told, with the places it holds for."""
        self._remarks[what].append(where)

    def finished(self) -> Records:
        """Return the records, with the remarks counted."""
        for what, places in self._remarks.items():
            places = list(dict.fromkeys(place for place in places if place))
            more = f" and {len(places) - SHOWN} more" if len(places) > SHOWN else ""
            where = f" ({', '.join(places[:SHOWN])}{more})" if places else ""
            self.records.notes.append(f"{what}{where}")
        return self.records

    def _known(self, key: tuple[str, ...], known_by: str, fields: Plain, wanted: str) -> Plain:
        """Return the record of a key, which begins with its collection, with what it lacked of the fields."""
        if record := self._by_key.get(key):
            if any(record.setdefault(name, value) != value for name, value in full(fields).items()):
                self.remark(f"two accounts of the same {key[0][:-1]} differ: the first was kept", str(record["id"]))
            return record
        record = self._by_key[key] = self.put(key[0], known_by, fields, wanted)
        return record

    def _id(self, known_by: str, collection: str, wanted: str) -> str:
        """Return the wanted id where it is fit and free among its kind, else one of a text that no record has."""
        id = wanted
        if not self.is_free(wanted, collection):
            base = id = slug(known_by, (), collection[:-1])
            while any(id in ids for ids in self._ids.values()):
                self._numbers[base] += 1  # they go on from the last: many of one wording take no longer
                id = f"{base}-{self._numbers[base]}"
        self._ids[collection].add(id)
        return id
