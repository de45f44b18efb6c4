"""Records under way: one actor a name, one source an address, one claim a wording, each with an id made from it."""

from collections import defaultdict

from claimcheck.exchange.contract import Plain, Records, Refusal
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.slugs import slug
from claimcheck.ledger.vocabulary import ID

UNNAMED = "Unnamed claimant"
LONGEST_ID = 80  # characters of an id that is taken over
SHOWN = 3  # places that are named of those that have the same remark


class Gathering:
    """The records that come of a foreign file; what is said twice becomes one record."""

    def __init__(self) -> None:
        self.records = Records()
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        self._numbers: defaultdict[str, int] = defaultdict(lambda: 1)
        self._by_key: dict[tuple[str, ...], Plain] = {}
        self._added: set[tuple[object, ...]] = set()
        self._remarks: defaultdict[str, list[str]] = defaultdict(list)

    def actor(self, name: str, note: str = "", kind: str = "", wanted: str = "") -> str:
        """Return the id of the actor with a name, new or known."""
        key = "actor", plain_name(name) or name
        return self._record(key, "actors", name, wanted, {"name": name, "kind": kind, "note": note})

    def unnamed(self) -> str:
        """Return the id of the actor that stands for whoever is not named."""
        return self.actor(UNNAMED, kind="unnamed")

    def source(self, key: tuple[str, ...], known_by: str, fields: Plain, wanted: str = "") -> str:
        """Return the id of the source with a key (its address, or what else tells it apart), new or known."""
        return self._record(("source", *key), "sources", known_by, wanted, fields)

    def claim(self, key: tuple[str, ...], fields: Plain, wanted: str = "") -> Plain:
        """Return the claim with a key, new or known; `wanted` is the id it has had elsewhere."""
        identifier = self._record(("claim", *key), "claims", str(fields["text"]), wanted, fields)
        return self._by_key["id", "claims", identifier]

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

    def _record(self, key: tuple[str, ...], collection: str, known_by: str, wanted: str, fields: Plain) -> str:
        given = {name: value for name, value in fields.items() if value not in ("", None, [], {})}
        if record := self._by_key.get(key):
            if any(record.setdefault(name, value) != value for name, value in given.items()):
                self.remark(f"two accounts of the same {collection[:-1]} differ: the first was kept", str(record["id"]))
            return str(record["id"])
        identifier = self._id(known_by, collection, wanted)
        record = {"id": identifier, **given}
        self._by_key[key] = self._by_key["id", collection, identifier] = record
        getattr(self.records, collection).append(record)
        return identifier

    def _id(self, known_by: str, collection: str, wanted: str) -> str:
        """Return the wanted id where it is fit and free among its kind, else one of a text that no record has."""
        if len(wanted) <= LONGEST_ID and ID.matches(wanted) and wanted not in self._ids[collection]:
            self._ids[collection].add(wanted)
            return wanted
        base = identifier = slug(known_by, (), collection[:-1])
        while any(identifier in ids for ids in self._ids.values()):
            self._numbers[base] += 1  # they go on from the last: many of one wording take no longer
            identifier = f"{base}-{self._numbers[base]}"
        self._ids[collection].add(identifier)
        return identifier
