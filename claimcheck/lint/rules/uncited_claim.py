"""Claims that stand nowhere."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE

GOOD = (
    EXAMPLE
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.WARNING,
    why="What cannot be looked up cannot be checked: neither the wording nor who said it.",
    bad=GOOD.replace(", appears_in: [bulletin]", ""),
    good=GOOD,
)
def uncited_claim(ledger: Ledger) -> Iterator[Fault]:
    """A claim does not say where it is made."""
    for claim in ledger.claims.values():
        if not claim.appears_in:
            yield Fault(claim.where / "appears_in", f"no source is given for {claim.id!r}: cite it in `appears_in`")
