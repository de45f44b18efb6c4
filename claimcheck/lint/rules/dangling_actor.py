"""Names of actors that lead nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.unknown_ids import unknown_ids


@rule(
    severity=Severity.ERROR,
    why="Who speaks is the first thing a reader asks, and here the trail ends. An actor is named by its id.",
    bad=example(attribution="[minstry]"),
    good=example(),
)
def dangling_actor(ledger: Ledger) -> Iterator[Fault]:
    """A record names an actor that is not in the ledger."""
    yield from unknown_ids(ledger, "actors")
