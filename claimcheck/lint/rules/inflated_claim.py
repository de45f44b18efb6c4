"""Claims that say more than what they quote."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes.inflation import inflations

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-may-close
  text: Twelve clinics will close.
  attribution: [{actor: ministry, hedge: may}]
  appears_in: [{source: bulletin, at: p1, quote: some of the clinics may close}]
"""
)


@rule(
    severity=Severity.NOTE,
    why="A claim is put in our words, and our words grow: a hedge falls away, some become all, what was said becomes "
    "what was proved. The hedge belongs into `attribution`. A note, because a rewording may do without these words.",
    bad=GOOD.replace("{actor: ministry, hedge: may}", "ministry"),
    good=GOOD,
)
def inflated_claim(ledger: Ledger) -> Iterator[Fault]:
    """The text of a claim is stronger than its quotes."""
    for claim in ledger.claims.values():
        for inflated in inflations(claim, ledger):
            theirs, ours = (
                f"the source has {inflated.theirs!r}",
                f"the claim {inflated.ours!r}" if inflated.ours else "the claim nothing like it",
            )
            yield Fault(claim.where / "text", f"{inflated.what}: {theirs}, {ours}")
