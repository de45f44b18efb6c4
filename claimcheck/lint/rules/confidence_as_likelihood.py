"""Confidence in the place of likelihood."""

from collections.abc import Iterator

from claimcheck.ledger import scales
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.vocabulary import CONFIDENCE
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

AROUND = {"with", "very", "confidence"}


@rule(
    severity=Severity.ERROR,
    why="How well founded a judgement is and how likely the thing is are two questions: one may be quite sure that "
    "something is improbable. ICD 203 forbids to mix them.",
    bad=example(likelihood="high"),
    good=example(confidence="high"),
)
def confidence_as_likelihood(ledger: Ledger) -> Iterator[Fault]:
    """A word of confidence stands in `likelihood`."""
    scale = scales.load(ledger.scales.likelihood)
    for claim in ledger.claims.values():
        levels = {*claim.likelihood.casefold().split()} - AROUND
        if len(levels) == 1 and levels <= {*CONFIDENCE.meanings} and not scale.find(claim.likelihood):
            message = f"{claim.likelihood!r} is a confidence, not a likelihood: write `confidence: {levels.pop()}`"
            yield Fault(claim.where / "likelihood", message)
