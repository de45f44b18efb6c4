"""References that lead nowhere, for the rules about actors, sources and claims that the ledger does not hold."""

from collections.abc import Collection, Iterator

from claimcheck.errors import did_you_mean
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.model import Actor, Ledger
from claimcheck.ledger.references import references
from claimcheck.ledger.where import Fault
from claimcheck.text.shortening import short

LOOKED_UP = 100  # unknown ids whose nearest are sought: each costs 3 ms among 10,000


def unknown_ids(ledger: Ledger, to: str) -> Iterator[Fault]:
    """Return a fault for each reference to a record of the collection `to` that is not there, with the nearest ids."""
    known, suggestions, ids_by_name = getattr(ledger, to), dict[str, str](), dict[str, str]()
    for reference in references(ledger, to):
        id = reference.id
        if id not in known:
            if id not in suggestions and len(suggestions) < LOOKED_UP:
                ids_by_name = ids_by_name or _ids_by_name(known.values())
                suggestions[id] = _suggestion(ids_by_name.get(plain_name(id), id), list(known))
            yield Fault(reference.where, f"no {to[:-1]} has the id {short(id)!r}.{suggestions.get(id, '')}")


def _ids_by_name(records: Collection[object]) -> dict[str, str]:
    """Return the id of each actor by each of its names; nothing for records without names."""
    return {plain_name(name): actor.id for actor in records if isinstance(actor, Actor) for name in actor.names}


def _suggestion(id: str, known: list[str]) -> str:
    from rapidfuzz import fuzz, process  # 20 ms, and only needed for an id that is wrong

    close = process.extract(id[:200], known, scorer=fuzz.ratio, limit=10)
    return did_you_mean(id, [candidate for candidate, _, _ in close])
