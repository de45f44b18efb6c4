"""Records as plain data in the ledger's own shape: what every format writes and `reading` reads again."""

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.ledger.dates import Date
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger


def to_dict(record: Any) -> dict[str, Any]:
    """Return a record's fields in canonical order, without the empty ones: strings, numbers, lists and dicts."""
    values = {name: getattr(record, name) for name in field_types(type(record))}
    return {name: plain_value(value) for name, value in values.items() if _has_value(value)}


def excerpt(ledger: Ledger, claims: Iterable[str]) -> dict[str, Any]:
    """Return a ledger of these claims alone, with the actors and sources that they name."""
    chosen = [ledger.claims[id] for id in claims]
    cited = {citation.source for claim in chosen for citation in (*claim.appears_in, *claim.evidence)}
    sources = [source for source in ledger.sources.values() if source.id in cited]
    named = {actor for claim in chosen for actor in (*(hop.actor for hop in claim.attribution), *claim.about)}
    named |= {forecast.by for claim in chosen for forecast in claim.forecasts}
    named |= {actor for source in sources for actor in (*source.author, source.publisher)}
    collections: dict[str, list[Any]] = {
        "actors": [actor for actor in ledger.actors.values() if actor.id in named],
        "sources": sources,
        "claims": chosen,
    }
    return {**to_dict(ledger), **{name: [to_dict(record) for record in collections[name]] for name in COLLECTIONS}}


def _has_value(value: Any) -> bool:
    return value is not None and value != "" and value != () and value != {}


def plain_value(value: Any) -> Any:
    """Return the value of a field as plain data."""
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Date):
        return str(value)
    if isinstance(value, Mapping):
        return {key: plain_value(inner) for key, inner in value.items()}
    return [plain_value(inner) for inner in value] if isinstance(value, tuple) else to_dict(value)
