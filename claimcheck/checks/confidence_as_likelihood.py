"""Confidence in the place of likelihood."""

from collections.abc import Iterator

from claimcheck import scales
from claimcheck.checks import EXAMPLE
from claimcheck.document import Found
from claimcheck.model import Ledger
from claimcheck.rules import Severity, rule
from claimcheck.vocabulary import CONFIDENCE

GOOD = EXAMPLE + """\
claims:
- {id: a, text: All clinics are open., attribution: [ministry], appears_in: [bulletin], confidence: high}
"""


@rule(
    severity=Severity.ERROR,
    why="How well founded a judgement is and how likely the thing is are two questions: one may be quite sure that "
    "something is improbable. ICD 203 forbids to mix them.",
    bad=GOOD.replace("confidence: high", "likelihood: high"),
    good=GOOD,
)
def confidence_as_likelihood(ledger: Ledger) -> Iterator[Found]:
    """A word of confidence stands in `likelihood`."""
    scale = scales.load(ledger.scales.likelihood)
    for claim in ledger.claims.values():
        level = next((word for word in claim.likelihood.casefold().split() if word in CONFIDENCE.meanings), None)
        if level and not scale.find(claim.likelihood):
            message = f"{claim.likelihood!r} is a confidence, not a likelihood: write it as `confidence: {level}`"
            yield Found(claim.where / "likelihood", message)
