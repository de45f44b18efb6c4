"""Quotes that record no words around them"""

from claimcheck.ledger.model import Ledger
from claimcheck.output.waiting import Waiting
from claimcheck.sources.quotes.cited import anchored, quoted

PLACE = 90


def line(ledger: Ledger) -> Waiting:
    """Return the claims with a sound quote that records neither prefix nor suffix."""
    quotes = [quote for quote in quoted(ledger) if quote.match and quote.match.sound and not anchored(quote.citation)]
    return Waiting([quote.claim.id for quote in quotes], "claimcheck quotes --anchor --dry-run")
