"""Claims that one counter-example would overturn, with nothing to bear them out."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.cues.en.absolutes import absolute

OPEN = {"demand", "opinion", "prediction", "threat", "promise", "conditional"}  # no evidence can settle these today
GOOD = (
    EXAMPLE
    + """\
claims:
- id: nobody-turned-away
  text: Nobody was ever turned away.
  attribution: [ministry]
  appears_in: [bulletin]
  evidence: [{source: bulletin, stance: supports, at: table 2}]
"""
)


@rule(
    severity=Severity.NOTE,
    why='"No one", "never", "first" and "the largest" fall with a single counter-example: somebody has to have looked.',
    bad=GOOD.replace("  evidence: [{source: bulletin, stance: supports, at: table 2}]\n", ""),
    good=GOOD,
)
def unevidenced_absolute(ledger: Ledger) -> Iterator[Fault]:
    """A superlative or a claim of absence stands without evidence."""
    for claim in ledger.claims.values():
        if not claim.evidence and claim.kind not in OPEN and (words := absolute(claim.text)):
            message = f"{words!r} would fall with one counter-example: cite `evidence` for it or against it"
            yield Fault(claim.where / "text", message)
