"""Names of sources that lead nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE, dangling

GOOD = (
    EXAMPLE
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.ERROR,
    why="A reader who follows the citation finds nothing behind it.",
    bad=GOOD.replace("appears_in: [bulletin]", "appears_in: [buletin]"),
    good=GOOD,
)
def dangling_source(ledger: Ledger) -> Iterator[Fault]:
    """A record cites a source that the ledger does not hold."""
    return dangling(ledger, "sources")
