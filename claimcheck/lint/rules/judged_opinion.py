"""Truth values for what cannot be true or false."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.vocabulary import UNTESTABLE
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.WARNING,
    why="An opinion can be shared and a demand met, but neither is true or false. What it presupposes may be: that is "
    "a claim of its own.",
    bad=example(text="All clinics should open.", kind="demand", verdict="mostly-true"),
    good=example(text="All clinics should open.", kind="demand", verdict="not-checkable"),
)
def judged_opinion(ledger: Ledger) -> Iterator[Fault]:
    """An opinion or a demand is rated true, false or likely."""
    for claim in ledger.claims.values():
        if claim.kind in UNTESTABLE:
            if claim.verdict not in ("", "not-checkable"):
                message = f"one cannot rate {claim.kind}s {claim.verdict!r}: write not-checkable, or change the `kind`"
                yield Fault(claim.where / "verdict", message)
            if claim.likelihood:
                message = f"{claim.kind}s have no likelihood: take it out, or change the `kind`"
                yield Fault(claim.where / "likelihood", message)
