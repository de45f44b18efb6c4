"""Names of sources that lead nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.unknown_ids import unknown_ids


@rule(
    severity=Severity.ERROR,
    why="A reader who follows the citation finds nothing behind it.",
    bad=example(appears_in="[buletin]"),
    good=example(),
)
def dangling_source(ledger: Ledger) -> Iterator[Fault]:
    """A record cites a source that is not in the ledger."""
    yield from unknown_ids(ledger, "sources")
