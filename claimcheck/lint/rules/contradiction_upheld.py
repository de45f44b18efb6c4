"""Both sides of a contradiction, believed at once."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.scales import Scale
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import UNION, example
from claimcheck.lint.rule import Severity, rule

CLOSED = {
    "id": "half-closed",
    "text": "Half of the clinics are closed.",
    "attribution": "[union]",
    "evidence": "[{source: bulletin, stance: supports}]",
    "verdict": "mostly-true",
    "relations": "{contradicts: [clinics-open]}",
}
OPEN: dict[str, Any] = {
    "evidence": "[{source: bulletin, stance: refutes}]",
    "relations": "{contradicts: [half-closed]}",
}


@rule(
    severity=Severity.ERROR,
    why="What contradicts each other cannot both be true, nor both be more likely than not.",
    bad=example(CLOSED, actors=[UNION], **OPEN, verdict="true"),
    good=example(CLOSED, actors=[UNION], **OPEN, verdict="false"),
)
def contradiction_upheld(ledger: Ledger) -> Iterator[Fault]:
    """Two claims that contradict each other are both judged true or likely."""
    scale, reported = scales.load(ledger.scales.likelihood), set[frozenset[str]]()
    for claim in ledger.claims.values():
        for i, id in enumerate(claim.relations.get("contradicts", ())):
            other, pair = ledger.claims.get(id), frozenset((claim.id, id))
            if other is None or other is claim or pair in reported:
                continue
            if _upheld(claim, scale) and _upheld(other, scale):
                reported.add(pair)
                message = f"{claim.id!r} ({_upheld(claim, scale)}) contradicts {id!r} ({_upheld(other, scale)})"
                yield Fault(claim.where / "relations" / "contradicts" / i, f"{message}: lower one of them, or both")


def _upheld(claim: Claim, scale: Scale) -> str:
    """Return the verdict or likelihood by which we believe a claim; empty where we do not."""
    if claim.verdict in ("true", "mostly-true"):
        return claim.verdict
    term = scale.find(claim.likelihood)
    return claim.likelihood if term and term.middle > 50 else ""
