"""Predictions whose day has come."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

PREDICTION: dict[str, Any] = {
    "source": {"date": "1970-01-01"},
    "text": "All clinics will open.",
    "kind": "prediction",
    "due": "1979-12",
}


@rule(
    severity=Severity.WARNING,
    why="A forecast is worth what its outcome shows. Where it can no longer be settled, the outcome is `void`.",
    bad=example(**PREDICTION),
    good=example(**PREDICTION, outcome="no"),
)
def overdue_prediction(ledger: Ledger) -> Iterator[Fault]:
    """The due date is past, and no outcome is given."""
    for claim in ledger.claims.values():
        if claim.due and claim.due.last < ledger.today and not claim.outcome:
            message = f"due {claim.due}, which is past: enter the `outcome` (yes, no or void) or a later date"
            yield Fault(claim.where / "due", message)
