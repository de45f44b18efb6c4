"""Names of claims that lead nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE, dangling

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  relations: {depends_on: [staff-at-work]}
- {id: staff-at-work, text: The staff of the clinics is at work., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.ERROR,
    why="A claim that is said to stand or fall with another needs the other to be there.",
    bad=GOOD.replace("depends_on: [staff-at-work]", "depends_on: [staff-at-wrok]"),
    good=GOOD,
)
def dangling_claim(ledger: Ledger) -> Iterator[Fault]:
    """A relation points to a claim that the ledger does not hold."""
    return dangling(ledger, "claims")
