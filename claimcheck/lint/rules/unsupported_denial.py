"""Denials that are believed on the word of whoever denies."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import SURVEY, UNION, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.interest import own_side
from claimcheck.sources.provenance.origins import origins

DENIAL: dict[str, Any] = {
    "actors": [UNION],
    "sources": [SURVEY],
    "text": "The ministry has closed none of its clinics.",
    "kind": "denial",
    "about": "[ministry]",
    "verdict": "mostly-true",
}


@rule(
    severity=Severity.WARNING,
    why="Whoever did it would deny it too: a denial becomes no likelier by being made.",
    bad=example(**DENIAL, evidence="[{source: bulletin, stance: supports}]"),
    good=example(**DENIAL, evidence="[{source: survey, stance: supports}]"),
)
def unsupported_denial(ledger: Ledger) -> Iterator[Fault]:
    """A denial is judged true or likely, and nobody but the denier bears it out."""
    for claim in ledger.claims.values():
        if claim.kind == "denial" and (field := _upheld(claim, ledger)) and _alone(claim, ledger):
            message = f"only {ledger.label(claim.speaker)}, who denies it, bears it out"
            yield Fault(claim.where / field, f"{message}: cite somebody else, or leave it unproven")


def _upheld(claim: Claim, ledger: Ledger) -> str:
    """Return the field by which we believe a claim; empty where we do not."""
    if claim.verdict:
        return "verdict" if claim.verdict in ("true", "mostly-true") else ""
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood) if claim.likelihood else None
    if term and term.middle > 50:
        return "likelihood"
    return "credibility" if claim.credibility in ("1", "2") else ""


def _alone(claim: Claim, ledger: Ledger) -> bool:
    """Return whether every origin is the denier's own side."""
    side = own_side(claim.speaker, ledger)
    support = origins(claim, ledger)
    return bool(support) and all(side & {*origin.speakers, *_makers(origin.sources, ledger)} for origin in support)


def _makers(ids: list[str], ledger: Ledger) -> set[str]:
    """Return the authors and publishers of sources."""
    return {actor for id in ids for actor in (*ledger.sources[id].author, ledger.sources[id].publisher)}
