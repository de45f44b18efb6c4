"""What is in a ledger already of the records of a file, and the ids that the others get."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from claimcheck.edit.imports.plain_references import renamed
from claimcheck.exchange import Records
from claimcheck.exchange.contract import Where
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.slugs import TITLES, slug, unused
from claimcheck.matching.claims import text_key

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """A record of a file, with its place, that the ledger has: under which id, by what it was known (id, name …)."""

    collection: str
    id: str
    record: Plain
    by: str
    where: Where = ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A record of a file, with its place, that the ledger has not: the id it gets, with the ids that it names there."""

    collection: str
    id: str
    record: Plain
    where: Where = ""


@dataclass(slots=True)
class Incoming:
    """The records of a file as they stand to a ledger: known again, or new, with the ids they name made those of it."""

    known: list[Known] = field(default_factory=list)
    new: list[Unmatched] = field(default_factory=list)


def identify(records: Records, ledger: Ledger) -> Incoming:
    """Return the records as they stand to a ledger.

    With ids of a ledger's own the same id is the same record; with others, which were made of texts and may meet, only
    where it says the same.
    """
    incoming = Incoming()
    ids: dict[tuple[str, str], str] = {}
    taken = {id for name in COLLECTIONS for id in getattr(ledger, name)}
    taken |= {record["id"] for name in COLLECTIONS for record in getattr(records, name) if "id" in record}
    names = _index([*ledger.actors.values()], KEYS["actors"])

    def name(to: str, id: str) -> str:
        """Return the id of the ledger for one of the file, or for the name of an actor."""
        known = ids.get((to, id), id)
        return names.get(("name", plain_name(known)), known) if to == "actors" and known not in taken else known

    for collection in COLLECTIONS:
        keys = KEYS[collection]
        index = _index(getattr(ledger, collection).values(), keys)
        for record in getattr(records, collection):
            mapped = renamed(record, collection, name)
            id, by = _known(mapped, collection, ledger, index, records.own_ids)
            if not id:
                id = _new_id(record, collection, ledger, taken)
                incoming.new.append(Unmatched(collection, id, mapped, getattr(record, "where", "")))
            else:
                incoming.known.append(Known(collection, id, mapped, by, getattr(record, "where", "")))
            if "id" in record:
                ids[collection, record["id"]] = id
    _follow(incoming, name)
    return incoming


def _follow(incoming: Incoming, name: Callable[[str, str], str]) -> None:
    """Make the ids that records name those of the ledger, also of records that came behind them."""
    incoming.new = [replace(new, record={"id": new.id, **_others(new.record, new.collection, name)})
                    for new in incoming.new]  # fmt: skip
    incoming.known = [replace(old, record=_others(old.record, old.collection, name)) for old in incoming.known]


def _others(record: Plain, collection: str, name: Callable[[str, str], str]) -> Plain:
    return {field: value for field, value in renamed(record, collection, name).items() if field != "id"}


def _known(
    record: Plain, collection: str, ledger: Ledger, index: Mapping[tuple[str, Any], str], own_ids: bool
) -> tuple[str, str]:
    """Return the id of the record of the ledger that this one is, and by what it is known; "" for none."""
    id = str(record.get("id", ""))
    old = getattr(ledger, collection).get(id)
    if old is not None and (own_ids or _key(old) == _key(record, collection)):
        return id, "id"
    keys = ((by, key) for by, find in KEYS[collection].items() for key in find(record))
    return next(((index[by, key], by) for by, key in keys if (by, key) in index), ("", ""))


def _index(records: Iterable[Any], keys: Mapping[str, Callable[[Any], list[Any]]]) -> dict[tuple[str, Any], str]:
    index: dict[tuple[str, Any], str] = {}
    for record in records:
        for by, find in keys.items():
            for key in find(record):
                index.setdefault((by, key), record.id)
    return index


def _new_id(record: Plain, collection: str, ledger: Ledger, taken: set[str]) -> str:
    """Return the record's own id where it is free in the ledger, else one like it, else one as `add` makes it."""
    id = record.get("id")
    if id and id not in getattr(ledger, collection):
        return str(id)
    wanted = str(record.get(TITLES[collection]) or record.get("url") or collection[:-1])
    new = unused(id, taken) if id else slug(wanted, taken, collection[:-1])
    taken.add(new)
    return new


def _key(record: Any, collection: str = "") -> str:
    name = (
        TITLES[collection]
        if collection
        else TITLES[next(c for c, cls in COLLECTIONS.items() if isinstance(record, cls))]
    )
    return text_key(_value(record, name) or "")


def _value(record: Any, name: str) -> Any:
    return record.get(name) if isinstance(record, dict) else getattr(record, name)


def _names(actor: Any) -> list[Any]:
    names = [_value(actor, "name"), *(_value(actor, "aliases") or ())]
    return [plain for name in names if name and (plain := plain_name(name))]


def _addresses(source: Any) -> list[Any]:
    return [_address(url) for name in ("url", "archived") if (url := _value(source, name))]


def _address(url: str) -> str:
    """Return an address as it is compared: without scheme, www, fragment and the last slash."""
    try:
        parts = urlsplit(url.strip())
        query = f"?{parts.query}" if parts.query else ""
        return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}{query}"
    except ValueError:
        return url


def _titles(source: Any) -> list[Any]:
    title = text_key(_value(source, "title") or "")
    return [(title, str(_value(source, "date") or ""))] if title and not _value(source, "url") else []


def _said_in(claim: Any) -> list[Any]:
    """Return the text of a claim with each source that it cites: the same words in the same place."""
    text = text_key(_value(claim, "text") or "")
    citations = [*(_value(claim, "appears_in") or ()), *(_value(claim, "evidence") or ())]
    return [(text, citation if isinstance(citation, str) else _value(citation, "source")) for citation in citations]


def _said_by(claim: Any) -> list[Any]:
    """Return the text of a claim with whom it starts from."""
    hops = _value(claim, "attribution") or ()
    origin = next((hop if isinstance(hop, str) else _value(hop, "actor") for hop in hops), "")
    return [(text_key(_value(claim, "text") or ""), origin)]


KEYS: Mapping[str, Mapping[str, Callable[[Any], list[Any]]]] = {
    "actors": {"name": _names},
    "sources": {"address": _addresses, "title": _titles},
    "claims": {"address": _said_in, "text": _said_by},
}
