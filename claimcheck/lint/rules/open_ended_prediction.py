"""Predictions that can never be wrong."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.WARNING,
    why="A forecast that nothing and no day can settle cannot be scored, and nobody will ever look at it again.",
    bad=example(text="All clinics will open.", kind="prediction"),
    good=example(text="All clinics will open.", kind="prediction", criteria="The register lists every clinic as open."),
)
def open_ended_prediction(ledger: Ledger) -> Iterator[Fault]:
    """A prediction has neither a due date nor criteria."""
    for claim in ledger.claims.values():
        if claim.kind == "prediction" and not claim.due and not claim.criteria.strip():
            message = f"nothing settles the prediction {claim.id!r}: give it a `due` date or `criteria`"
            yield Fault(claim.where / "kind", message)
