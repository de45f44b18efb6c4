"""Claims that nobody makes."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.ERROR,
    why="A claim without a speaker reads as our own. Where the source names nobody, name an actor of kind `unnamed`.",
    bad=example(attribution="[]"),
    good=example(),
)
def unattributed_claim(ledger: Ledger) -> Iterator[Fault]:
    """A claim does not say who makes it."""
    for claim in ledger.claims.values():
        if not claim.attribution:
            yield Fault(claim.where / "attribution", f"nobody says {claim.id!r}: name the actor in `attribution`")
