"""Names of claims that lead nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.unknown_ids import unknown_ids

STAFFED = {"id": "staff-at-work", "text": "The staff of the clinics is at work."}


@rule(
    severity=Severity.ERROR,
    why="A claim that is said to stand or fall with another needs the other to be there.",
    bad=example(STAFFED, relations="{depends_on: [staff-at-wrok]}"),
    good=example(STAFFED, relations="{depends_on: [staff-at-work]}"),
)
def dangling_claim(ledger: Ledger) -> Iterator[Fault]:
    """A relation points to a claim that is not in the ledger."""
    yield from unknown_ids(ledger, "claims")
