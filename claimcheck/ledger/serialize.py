"""Records as plain data in the ledger's own shape: what every format writes and `reading` reads again."""

from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from operator import attrgetter
from typing import Any

from claimcheck.ledger.dates import Date
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger

Fields = tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]
_KNOWN: dict[type[Any], Fields] = {}


def to_dict(record: Any) -> dict[str, Any]:
    """Return a record's fields in canonical order, without the empty ones: strings, numbers, lists and dicts."""
    names, values_of = _fields(type(record))
    return {
        name: value if type(value) is str else plain_value(value)
        for name, value in zip(names, values_of(record), strict=True)
        if value or value == 0  # a probability of 0 is said; None, "", () and {} are not
    }


def _fields(record: type[Any]) -> Fields:
    """Return the names of a record's fields, and what reads them all: worked out once for each kind of record."""
    if record not in _KNOWN:
        names = tuple(field_types(record))
        _KNOWN[record] = (
            names,
            attrgetter(*names) if len(names) > 1 else lambda one: tuple(getattr(one, name) for name in names),
        )
    return _KNOWN[record]


def values(record: Any) -> tuple[Any, ...]:
    """Return the values of a record's fields, in canonical order."""
    return _fields(type(record))[1](record)


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


def plain_value(value: Any) -> Any:
    """Return the value of a field as plain data."""
    if isinstance(value, tuple):
        return [inner if type(inner) is str else to_dict(inner) for inner in value]  # ids and words, or records
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Date):
        return str(value)
    if is_dataclass(value):
        return to_dict(value)
    return {key: plain_value(inner) for key, inner in value.items()}


_PLAIN = (str, int, float)
