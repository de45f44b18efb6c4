"""Quotes in other words than those of the source."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted


@rule(
    severity=Severity.ERROR,
    why="What stands between quotation marks is somebody's word. One word changed makes it ours, in their mouth.",
    bad=QUOTED.replace("are open}", "are closed}"),
    good=QUOTED,
    beside={"bulletin.txt": BULLETIN},
)
def altered_quote(ledger: Ledger) -> Iterator[Fault]:
    """A quote has other words than the snapshot of its source."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.ALTERED:
            where = f"{quote.citation.source} {quote.match.places[0]}".strip()
            message = f"{where} has other words, {quote.match.diff} ({quote.match.similarity:g} % alike)"
            yield Fault(quote.where, f"{message}: quote what stands there")
