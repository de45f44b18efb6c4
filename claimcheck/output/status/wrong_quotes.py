"""Quotes that do not stand so in their source"""

from claimcheck.ledger.model import Ledger
from claimcheck.output.views.quotes import wrong
from claimcheck.output.waiting import Waiting
from claimcheck.sources.quotes.cited import quoted

PLACE = 10


def line(ledger: Ledger) -> Waiting:
    """Return the claims with a wrong quote."""
    return Waiting([quote.claim.id for quote in quoted(ledger) if wrong(quote)], "claimcheck quotes --state wrong")
