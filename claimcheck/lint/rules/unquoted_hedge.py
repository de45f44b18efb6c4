"""Hedges that no quote shows, and no snapshot could."""

import re
from collections.abc import Iterator

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.shortening import short
from claimcheck.text.words import words_alone as plain

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [{actor: ministry, hedge: as far as we know}]
  appears_in: [{source: bulletin, at: p1, quote: are open as far as we know}]
"""
)


@rule(
    severity=Severity.NOTE,
    why="The hedge is the speaker's, in the words of the source. Where no snapshot is at hand, a quote shows it.",
    bad=GOOD.replace("quote: are open as far as we know", "quote: all clinics are open"),
    good=GOOD,
)
def unquoted_hedge(ledger: Ledger) -> Iterator[Fault]:
    """A hedge stands in no quote, and there is no snapshot to look in."""
    for claim in ledger.claims.values():
        hedged = [(i, hop) for i, hop in enumerate(claim.attribution) if hop.hedge]
        if hedged and not _kept(claim, ledger):
            quotes = plain(" / ".join(claim.quotes))
            for i, hop in hedged:
                parts = [plain(part) for part in re.split(r"…|\.\.\.", hop.hedge)]
                if not all(part in quotes for part in parts if part.strip()):
                    message = f"{short(hop.hedge)!r} stands in no quote of the claim: quote the words that hold it"
                    yield Fault(claim.where / "attribution" / i / "hedge", message)


def _kept(claim: Claim, ledger: Ledger) -> bool:
    """True where every source of the claim has a snapshot: then another rule looks there."""
    cited = [ledger.sources[citation.source] for citation in claim.appears_in if citation.source in ledger.sources]
    return bool(cited) and all(source.snapshot for source in cited)
