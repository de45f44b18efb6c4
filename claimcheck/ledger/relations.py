"""How claims stand to one another, seen from both sides."""

from collections.abc import Iterable, Iterator

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import INVERSE, MUTUAL, RELATION


def related(claim: Claim, ledger: Ledger) -> list[tuple[str, str]]:
    """Return (relation, claim id) for each relation of a claim: its own first, then those that others have to it.

    One that holds both ways stands once, by the name it has from here.
    """
    own = [(name, other) for name, others in claim.relations.items() for other in others]
    seen = {(name, other) for name, other in own if name in MUTUAL}
    incoming = [pair for pair in _incoming_of(claim, ledger) if pair not in seen]
    return own + incoming


def _incoming_of(claim: Claim, ledger: Ledger) -> list[tuple[str, str]]:
    if isinstance(ledger.claims, IndexedRecords):
        return _by_target(ledger.claims.holding(RELATION.meanings, claim.id)).get(claim.id, [])
    return _incoming(ledger).get(claim.id, [])


@cached_per_ledger
def _incoming(ledger: Ledger) -> dict[str, list[tuple[str, str]]]:
    """(relation as seen from here, id of the other claim) by the id of the claim that others have a relation to."""
    return _by_target(ledger.claims.values())


def _by_target(claims: Iterable[Claim]) -> dict[str, list[tuple[str, str]]]:
    incoming: dict[str, list[tuple[str, str]]] = {}
    for other in claims:
        for name, targets in other.relations.items():
            for target in dict.fromkeys(targets):
                incoming.setdefault(target, []).append((name if name in MUTUAL else INVERSE[name], other.id))
    return incoming


def contradictions(claims: Iterable[Claim], ledger: Ledger) -> Iterator[tuple[Claim, Claim]]:
    """Yield each pair that cannot both be true, once, where at least one side is among the claims."""
    seen = set()
    for claim in claims:
        for name, other in related(claim, ledger):
            pair = frozenset((claim.id, other))
            if name == "contradicts" and other in ledger.claims and pair not in seen and len(pair) == 2:
                seen.add(pair)
                yield claim, ledger.claims[other]
