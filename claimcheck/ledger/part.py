"""A part of a ledger that stands by itself: some claims with all that they name."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.selection import needs_of, reach


def part(ledger: Ledger, claims: Sequence[Claim]) -> tuple[Ledger, int]:
    """Return these claims with the actors and sources that they name, directly or through others.

    Relations to other claims would lead nowhere and are left out: the second value is how many.
    """
    chosen = {claim.id for claim in claims}
    needed = reach({("claims", id) for id in chosen}, needs_of(ledger))
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
