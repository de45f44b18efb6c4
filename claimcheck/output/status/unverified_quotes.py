"""Quotes whose source has no text to compare with"""

from claimcheck.ledger.model import Ledger
from claimcheck.output.waiting import Waiting
from claimcheck.sources.quotes.cited import quoted

PLACE = 80


def line(ledger: Ledger) -> Waiting:
    """Return the claims with a quote that could not be compared."""
    return Waiting(
        [quote.claim.id for quote in quoted(ledger) if not quote.match], "claimcheck quotes --state unverified"
    )
