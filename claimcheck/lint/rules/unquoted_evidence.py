"""Evidence that shows no words."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import SURVEY, UNION, example
from claimcheck.lint.rule import Severity, rule

EVIDENCE = "[{source: survey, stance: supports, at: p2, quote: no ward is closed}]"


@rule(
    severity=Severity.NOTE,
    why="Evidence without its words is our summary of it: nobody can check that the source says so, and no change of "
    "the source is noticed. Context needs no quote.",
    bad=example(actors=[UNION], sources=[SURVEY], evidence=EVIDENCE.replace(", quote: no ward is closed", "")),
    good=example(actors=[UNION], sources=[SURVEY], evidence=EVIDENCE),
)
def unquoted_evidence(ledger: Ledger) -> Iterator[Fault]:
    """Evidence for or against a claim has no quote."""
    for claim in ledger.claims.values():
        for i, item in enumerate(claim.evidence):
            if item.stance != "context" and not item.quote.strip():
                message = f"what {item.source} says is not shown: add a `quote`" + ("" if item.at else " and `at`")
                yield Fault(claim.where / "evidence" / i, message)
