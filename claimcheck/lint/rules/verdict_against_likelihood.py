"""A verdict and a likelihood that speak against each other."""

from collections.abc import Iterator

from claimcheck.ledger import scales
from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule

LEANS = {"true": 1, "mostly-true": 1, "mostly-false": -1, "false": -1}

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  likelihood: unlikely
  verdict: mostly-false
"""
)


@rule(
    severity=Severity.WARNING,
    why="Both are our own estimate of whether the claim is true; a reader who sees one of them learns the opposite.",
    bad=GOOD.replace("mostly-false", "mostly-true"),
    good=GOOD,
)
def verdict_against_likelihood(ledger: Ledger) -> Iterator[Fault]:
    """A claim is rated true and held to be unlikely, or rated false and held to be likely."""
    scale = scales.load(ledger.scales.likelihood)
    for claim in ledger.claims.values():
        lean = LEANS.get(claim.verdict)
        if lean and (term := scale.find(claim.likelihood)) and (term.middle - 50) * lean < 0:
            message = f"the verdict {claim.verdict!r} and the likelihood {claim.likelihood!r} cannot both be meant"
            yield Fault(claim.where / "verdict", f"{message}: change one of them")
