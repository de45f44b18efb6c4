"""Claims that stand nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.WARNING,
    why="What cannot be looked up cannot be checked: neither the wording nor who said it.",
    bad=example(appears_in=None),
    good=example(),
)
def uncited_claim(ledger: Ledger) -> Iterator[Fault]:
    """A claim does not say where it is made."""
    for claim in ledger.claims.values():
        if not claim.appears_in:
            yield Fault(claim.where / "appears_in", f"no source is given for {claim.id!r}: cite it in `appears_in`")
