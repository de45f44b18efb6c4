"""More confidence than the sourcing bears."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.ceiling import ceiling, exceeded

GOOD = """\
actors: [{id: ministry, name: Ministry of Health}, {id: union, name: Nurses' Union}]
sources:
- {id: bulletin, title: Health bulletin, publisher: ministry, url: https://example.org/bulletin}
- {id: survey, title: Survey, publisher: union, url: https://example.org/survey}
claims:
- id: clinics-lack-staff
  text: The clinics lack staff.
  attribution: [ministry]
  appears_in: [bulletin]
  evidence: [{source: survey, stance: supports}]
  likelihood: likely
  confidence: high
"""
UNTESTED = ("opinion", "demand")  # what is neither true nor false


@rule(
    severity=Severity.NOTE,
    why="Confidence is how good the basis of a judgement is. One origin, a voice without a name, a party's own word, a "
    "source graded E or F, third hand: each bears only so much. A note, because what everybody knows needs no source; "
    "`explain-confidence` shows the derivation, `ceilings` in the head of the ledger sets a house's own levels.",
    bad=GOOD.replace("stance: supports", "stance: context"),
    good=GOOD,
)
def confidence_above_sourcing(ledger: Ledger) -> Iterator[Fault]:
    """Our confidence is higher than the sourcing of the claim bears."""
    for claim in ledger.claims.values():
        if claim.confidence in ("", "low") or claim.kind in UNTESTED or claim.verdict == "not-checkable":
            continue
        found = ceiling(claim, ledger)
        if exceeded(claim, found):
            reasons = "; ".join(row.why for row in found.rows if row.holds and row.level == found.level)
            message = f"confidence {claim.confidence}, and the sourcing bears {found.level}: {reasons}"
            yield Fault(claim.where / "confidence", f"{message} (claimcheck explain-confidence {claim.id})")
