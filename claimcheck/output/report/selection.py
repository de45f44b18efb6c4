"""What a report may show: every record that a report speaks of has passed through `select`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from claimcheck.ledger.model import Citation, Claim, Ledger, Source

MayShow = Callable[[Claim | Source], bool]
Cited = TypeVar("Cited", bound=Citation)


@dataclass(frozen=True, slots=True)
class Selection:
    """The claims of a report, the part of the ledger that it may draw on, and how many records were withheld."""

    claims: Sequence[Claim]
    ledger: Ledger
    withheld: int = 0


def select(claims: Sequence[Claim], ledger: Ledger, may_show: MayShow | None = None) -> Selection:
    """Return these claims and their ledger, without what may not be shown and without what points to it."""
    if may_show is None:
        return Selection(claims, ledger)
    sources = {id: source for id, source in ledger.sources.items() if may_show(source)}
    kept = {id for id, claim in ledger.claims.items() if may_show(claim)}
    closed_sources, closed_claims = ledger.sources.keys() - sources.keys(), ledger.claims.keys() - kept
    shown = replace(
        ledger,
        sources={id: _open_source(source, closed_sources) for id, source in sources.items()},
        claims={
            id: _open_claim(ledger.claims[id], closed_sources, closed_claims) for id in ledger.claims if id in kept
        },
    )
    selected = [shown.claims[claim.id] for claim in claims if claim.id in kept]
    return Selection(selected, shown, len(closed_sources) + len(closed_claims))


def _open_source(source: Source, closed: set[str]) -> Source:
    return replace(source, derived_from=tuple(id for id in source.derived_from if id not in closed))


def _open_claim(claim: Claim, closed_sources: set[str], closed_claims: set[str]) -> Claim:
    relations = {
        name: tuple(id for id in others if id not in closed_claims) for name, others in claim.relations.items()
    }
    return replace(
        claim,
        appears_in=_open_citations(claim.appears_in, closed_sources),
        evidence=_open_citations(claim.evidence, closed_sources),
        relations=relations,
    )


def _open_citations(citations: Sequence[Cited], closed: set[str]) -> tuple[Cited, ...]:
    return tuple(citation for citation in citations if citation.source not in closed)
