"""Names of actors that lead nowhere."""

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
    why="Who speaks is the first thing a reader asks, and here the trail ends. An actor is named by its id.",
    bad=GOOD.replace("attribution: [ministry]", "attribution: [minstry]"),
    good=GOOD,
)
def dangling_actor(ledger: Ledger) -> Iterator[Fault]:
    """A record names an actor that the ledger does not hold."""
    return dangling(ledger, "actors")
