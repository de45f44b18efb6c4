"""The order of the text: claims and sources as a reader meets them."""

from collections.abc import Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.text.places import NAMED, NUMBERED, RANGE
from claimcheck.text.timecodes import seconds

Place = tuple[int, int]
NOWHERE: Place = (3, 0)


def in_order_of_text(claims: Sequence[Claim], ledger: Ledger) -> list[Claim]:
    """Return the claims by the source they appear in first, then by their place in it, then as the ledger has them."""
    rank = {source: number for number, source in enumerate(ledger.sources)}
    return sorted(claims, key=lambda claim: (rank.get(first_source(claim), len(rank)), first_place(claim)))


def cited(claims: Sequence[Claim], ledger: Ledger) -> list[str]:
    """Return the ids of the sources in the order of the claims: those they appear in first, then their evidence."""
    where_made = (citation.source for claim in claims for citation in claim.appears_in)
    evidence = (citation.source for claim in claims for citation in claim.evidence)
    return [source for source in dict.fromkeys((*where_made, *evidence)) if source in ledger.sources]


def first_source(claim: Claim) -> str:
    """Return the id of the source that the claim names first, or ""."""
    return claim.appears_in[0].source if claim.appears_in else ""


def first_place(claim: Claim) -> Place:
    """Return the earliest place of the claim in its first source."""
    first = first_source(claim)
    return min((place(citation.at) for citation in claim.appears_in if citation.source == first), default=NOWHERE)


def place(at: str) -> Place:
    """Return where "headline", "p3" or "00:12:30" comes among the places of a text; words that name none come last."""
    name = RANGE.split(at.strip().casefold(), maxsplit=1)[0]
    if name in NAMED:
        return 0, NAMED.index(name)
    if numbered := NUMBERED.fullmatch(name):
        return 1, int(numbered["number"])
    begins = seconds(name)
    return NOWHERE if begins is None else (1, int(begins))
