"""Records made from what others wrote down: each actor and source once, with ids made as `add` makes them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.exchange.contract import Plain, Records
from claimcheck.exchange.foreign.addresses import name_of
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.slugs import slug
from claimcheck.ledger.vocabulary import ID

LONGEST_NAME = 500  # characters; a longer one is no name of anybody


class NewRecords:
    """Collects records: an actor is known again by its name, a source by its address or else its title."""

    def __init__(self) -> None:
        self.records = Records()
        self.taken: dict[str, set[str]] = {"actors": set(), "sources": set(), "claims": set()}
        self.unplaced: Counter[str] = Counter()  # names of foreign fields whose values went to notes
        self.known: dict[tuple[str, str], str] = {}

    def actor(self, name: str, **fields: Any) -> str:
        """Return the id of the actor of a name, a new one for a name that is new; "" for no name."""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            return ""
        return self._known("actors", [plain_name(name) or name], name, {"name": name, **fields})

    def known_actor(self, id: str, name: str) -> str:
        """Return the id that an actor has had elsewhere; the actor is put among the records under it."""
        if ID.matches(id) and id not in self.taken["actors"]:
            self._put("actors", {"id": id, "name": name})
            self.known.setdefault(("actors", plain_name(name) or name), id)
        return id

    def source(self, title: str, url: str, **fields: Any) -> str:
        """Return the id of the source of an address or title; fields that are known already are kept."""
        keys = [key for key in (url.rstrip("/"), "" if url else plain_name(title) or title) if key]
        named = title or name_of(url)
        return self._known("sources", keys, named, {"title": title, "url": url, **fields}) if named else ""

    def keep_source(self, id: str, fields: Mapping[str, Any]) -> None:
        """Put a source among the records as it is, with an id where it has none."""
        id = id or slug(fields.get("title") or fields.get("url") or "", self.taken["sources"], "source")
        self._put("sources", {"id": id, **fields})

    def claim(self, text: str, id: str = "", **fields: Any) -> Plain:
        """Return a new claim, put among the records. Its id is the given one, where nobody has it, or a new one."""
        fits = id and ID.matches(id) and id not in self.taken["claims"]
        return self._put(
            "claims", {"id": id if fits else slug(text, self.taken["claims"], "claim"), "text": text, **fields}
        )

    def _known(self, collection: str, keys: Iterable[str], name: str, fields: Mapping[str, Any]) -> str:
        known = next((self.known[collection, key] for key in keys if (collection, key) in self.known), "")
        if not known:
            known = slug(name, self.taken[collection], collection[:-1])
            self._put(collection, {"id": known, **fields})
        for key in keys:
            self.known[collection, key] = known
        return known

    def _put(self, collection: str, record: Mapping[str, Any]) -> Plain:
        filled = {key: value for key, value in record.items() if value not in ("", None, [], {})}
        self.taken[collection].add(filled["id"])
        getattr(self.records, collection).append(filled)
        return filled
