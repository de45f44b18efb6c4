"""Quotes whose pieces stand in their source, but not together or not in that order."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted


@rule(
    severity=Severity.WARNING,
    why='An "…" leaves words out of a passage. Joining what stands far apart or the other way round makes a new one.',
    bad=QUOTED.replace("all of our clinics are open", "clinics are open … all of our"),
    good=QUOTED,
    beside={"bulletin.txt": BULLETIN},
)
def scattered_quote(ledger: Ledger) -> Iterator[Fault]:
    """The pieces of a quote stand far apart in its source, or in another order."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.SCATTERED:
            yield Fault(quote.where, f"its pieces stand {quote.match.note}: quote them one by one")
