"""A part of a ledger that stands by itself: some claims with all that they name."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.ledger.references import references

Key = tuple[str, str]  # a collection and an id in it


def part(ledger: Ledger, claims: Sequence[Claim]) -> tuple[Ledger, int]:
    """Return these claims with the actors and sources that they name, directly or through others.

    Relations to other claims would lead nowhere and are left out: the second value is how many.
    """
    chosen = {claim.id for claim in claims}
    needed = _needed(ledger, chosen)
    kept, cut = {}, 0
    for id in chosen if len(chosen) < len(ledger.claims) else ():
        relations = {name: tuple(other for other in others if other in chosen)
                     for name, others in ledger.claims[id].relations.items()}  # fmt: skip
        cut += sum(map(len, ledger.claims[id].relations.values())) - sum(map(len, relations.values()))
        kept[id] = replace(ledger.claims[id], relations={name: others for name, others in relations.items() if others})
    return replace(
        ledger,
        actors={id: actor for id, actor in ledger.actors.items() if ("actors", id) in needed},
        sources={id: source for id, source in ledger.sources.items() if ("sources", id) in needed},
        claims={id: kept.get(id, claim) for id, claim in ledger.claims.items() if id in chosen},
    ), cut


def _needed(ledger: Ledger, claims: set[str]) -> set[Key]:
    """Return the actors and sources that claims name, and those that these name."""
    names: dict[Key, list[Key]] = {}
    for collection in ("actors", "sources"):
        for reference in references(ledger, collection):
            names.setdefault(_key(reference.record), []).append((collection, reference.id))
    needed: set[Key] = set()
    ahead: list[Key] = [("claims", id) for id in claims]
    while ahead:
        fresh = set(names.get(ahead.pop(), ())) - needed
        needed |= fresh
        ahead += fresh
    return needed


def _key(record: Actor | Source | Claim) -> Key:
    return "claims" if isinstance(record, Claim) else "sources" if isinstance(record, Source) else "actors", record.id
