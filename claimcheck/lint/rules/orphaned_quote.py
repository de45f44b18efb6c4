"""Quotes that stand nowhere in their source."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted


@rule(
    severity=Severity.ERROR,
    why="A quote that the source does not hold was never said there, or was taken out since: nobody can check it.",
    bad=QUOTED.replace("all of our clinics are open", "nurses have come back from abroad"),
    good=QUOTED,
    beside={"bulletin.txt": BULLETIN},
)
def orphaned_quote(ledger: Ledger) -> Iterator[Fault]:
    """A quote stands nowhere in the snapshot of its source."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.ORPHANED:
            message = f"nothing like it stands in the snapshot of {quote.citation.source}"
            yield Fault(quote.where, f"{message}: find the words, the other source, or take the quote out")
