"""High confidence that rests on a voice without a name."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

VOICE: dict[str, Any] = {
    "actors": ["{id: officials, name: Some officials, kind: unnamed}"],
    "sources": ["{id: inventory, title: Inventory of the clinics}"],
    "attribution": "[officials, ministry]",
    "confidence": "high",
}


@rule(
    severity=Severity.WARNING,
    why="Nobody can ask a voice without a name again, or weigh what it wants: high confidence needs another basis.",
    bad=example(**VOICE, evidence="[{source: inventory, stance: context}]"),
    good=example(**VOICE, evidence="[{source: inventory, stance: supports}]"),
)
def confident_on_unnamed(ledger: Ledger) -> Iterator[Fault]:
    """High confidence rests on unnamed speakers alone."""
    for claim in ledger.claims.values():
        if claim.confidence == "high" and claim.attribution and _unnamed(claim, ledger) and not _corroborated(claim):
            message = f"the claim starts from {ledger.label(claim.speaker)!r}, unnamed, and nothing else bears it out"
            yield Fault(claim.where / "confidence", f"{message}: cite evidence, or lower the confidence")


def _unnamed(claim: Claim, ledger: Ledger) -> bool:
    speaker = ledger.actors.get(claim.speaker)
    return speaker is not None and speaker.kind == "unnamed"


def _corroborated(claim: Claim) -> bool:
    """Return whether evidence comes from a source other than those that the claim appears in."""
    cited = {citation.source for citation in claim.appears_in}
    return any(item.source not in cited and item.stance != "context" for item in claim.evidence)
