"""More confidence than the sourcing bears."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import UNION, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.ceiling import ceiling, exceeded

JUDGED: dict[str, Any] = {
    "actors": [UNION],
    "source": {"url": "https://example.org/bulletin"},
    "sources": ["{id: survey, title: Survey, publisher: union, url: https://example.org/survey}"],
    "likelihood": "likely",
    "confidence": "high",
}


@rule(
    severity=Severity.NOTE,
    why="Confidence is how good the basis of a judgement is. One origin, a voice without a name, a party's own word, a "
    "source graded E or F, third hand: each bears only so much. Where a claim is neither true nor false, confidence "
    "grades how well founded it is that the speaker puts it so. A note, because what everybody knows needs no source; "
    "`explain-confidence` shows the derivation, `ceilings` in the head of the ledger sets other levels.",
    bad=example(**JUDGED, evidence="[{source: survey, stance: context}]"),
    good=example(**JUDGED, evidence="[{source: survey, stance: supports}]"),
)
def confidence_above_sourcing(ledger: Ledger) -> Iterator[Fault]:
    """Our confidence is higher than the sourcing of the claim bears."""
    for claim in ledger.claims.values():
        if claim.confidence in ("", "low"):  # no ceiling is lower
            continue
        bound = ceiling(claim, ledger)
        if exceeded(claim, bound):
            reasons = "; ".join(row.why for row in bound.rows if row.holds and row.level == bound.level)
            message = f"confidence {claim.confidence}, and the sourcing bears {bound.level}: {reasons}"
            yield Fault(claim.where / "confidence", f"{message} (claimcheck explain-confidence {claim.id})")
