"""Verdicts that nothing in the ledger supports."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.verdicts import UNDECIDED, has_evidence
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.WARNING,
    why="A reader asks what a verdict rests on. What everybody knows can be cited like anything else; where nothing is "
    "cited that speaks for or against it, a claim is unproven. Context helps to read a claim and decides nothing.",
    bad=example(evidence="[{source: bulletin, stance: context}]", verdict="mostly-false"),
    good=example(evidence="[{source: bulletin, stance: refutes}]", verdict="mostly-false"),
)
def verdict_without_evidence(ledger: Ledger) -> Iterator[Fault]:
    """A claim is rated true, mixed or false, and no evidence is cited for or against it."""
    for claim in ledger.claims.values():
        if claim.verdict not in ("", *UNDECIDED) and not has_evidence(claim):
            message = f"nothing is cited for or against it, so {claim.verdict!r} has no basis"
            yield Fault(claim.where / "verdict", f"{message}: cite `evidence`, or write {' or '.join(UNDECIDED)}")
