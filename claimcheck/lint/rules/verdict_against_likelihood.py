"""A verdict that does not follow from the likelihood and the credibility beside it."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.verdicts import borne_verdicts
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

JUDGED: dict[str, Any] = {
    "evidence": "[{source: bulletin, stance: refutes}]",
    "likelihood": "very unlikely",
    "credibility": "5",
}


@rule(
    severity=Severity.WARNING,
    why="All three are our own estimate of whether the claim is true; a reader who sees one of them learns something "
    "else. One table says what follows from what; rows of `verdicts` in the head of the ledger set a house's own.",
    bad=example(**JUDGED, verdict="mostly-true"),
    good=example(**JUDGED, verdict="mostly-false"),
)
def verdict_against_likelihood(ledger: Ledger) -> Iterator[Fault]:
    """The likelihood and the credibility of a claim do not bear its verdict."""
    for claim in ledger.claims.values():
        borne = borne_verdicts(claim, ledger) if claim.verdict else ()
        if borne and claim.verdict not in borne:
            message = f"{claim.verdict!r} does not follow from {_judgement(claim)}, which bears {' or '.join(borne)}"
            yield Fault(claim.where / "verdict", f"{message}: change one of them")


def _judgement(claim: Claim) -> str:
    graded = f" with credibility {claim.credibility}" if claim.credibility else ""
    return f"the likelihood {claim.likelihood!r}{graded}"
