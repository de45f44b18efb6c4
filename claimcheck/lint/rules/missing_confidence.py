"""Claims that do not say how well founded they are."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.ceiling import grades_attribution


@rule(
    severity=Severity.NOTE,
    why="A reader has to know how far to trust a record. Where the claim can be true or false, confidence says how "
    "good the basis of our judgement is; where it cannot, how well founded it is that this speaker puts it so.",
    bad=example(),
    good=example(confidence="low"),
)
def missing_confidence(ledger: Ledger) -> Iterator[Fault]:
    """A claim has no `confidence`."""
    for claim in ledger.claims.values():
        if not claim.confidence:
            basis = "the attribution" if grades_attribution(claim) else "our judgement"
            message = f"nothing says how well founded {basis} is: add `confidence`"
            yield Fault(claim.where / "id", message)
