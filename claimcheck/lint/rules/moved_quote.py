"""Quotes that stand elsewhere in the source than the citation says."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted


@rule(
    severity=Severity.WARNING,
    why="The locator is how a reader finds the place. Where the quote stands elsewhere, the locator is wrong or the "
    "text has changed: it is never corrected by itself.",
    bad=QUOTED.replace("at: p1", "at: p2"),
    good=QUOTED,
    beside={"bulletin.txt": BULLETIN},
)
def moved_quote(ledger: Ledger) -> Iterator[Fault]:
    """A quote does not stand at the stated place, but elsewhere in the source."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.MOVED:
            stated = repr(quote.citation.at) if quote.citation.at else "where its recorded words are"
            message = f"it does not stand at {stated} but at {quote.match.places[0] or 'another place'!r}"
            yield Fault(quote.where, f"{message}: correct `at`, or look whether the text has changed")
