"""Credibility 1, "confirmed by other independent sources", where there are none."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import SURVEY, UNION, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.origins import independent, origins

CONFIRMED: dict[str, Any] = {
    "actors": [UNION],
    "evidence": "[{source: survey, stance: supports}]",
    "credibility": "1",
}


@rule(
    severity=Severity.WARNING,
    why="Grade 1 of the Admiralty system is for what independent sources confirm. Two reports of one publisher, one "
    "author or one origin are one source.",
    bad=example(**CONFIRMED, sources=["{id: survey, title: Survey, publisher: union, derived_from: [bulletin]}"]),
    good=example(**CONFIRMED, sources=[SURVEY]),
)
def uncorroborated_credibility(ledger: Ledger) -> Iterator[Fault]:
    """A claim is graded 1 without two independent sources."""
    for claim in ledger.claims.values():
        if claim.credibility == "1" and (count := independent(support := origins(claim, ledger))) < 2:
            reasons = [why for origin in support for why in origin.reasons]
            because = f" ({'; '.join(reasons[:2])}{' …' if len(reasons) > 2 else ''})" if reasons else ""
            message = f"credibility 1 wants two independent sources, and there is {'one' if count else 'none'}{because}"
            yield Fault(claim.where / "credibility", f"{message}: cite another in `evidence`, or grade it 2")
