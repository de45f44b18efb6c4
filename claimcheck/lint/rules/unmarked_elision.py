"""Words left out of a quote without a sign of it."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted

GOOD = QUOTED.replace("all of our clinics are open", "all … clinics are open")


@rule(
    severity=Severity.WARNING,
    why='A reader takes a quote for the words as they stand one behind the other. An "…" says that some are missing.',
    bad=GOOD.replace("all … clinics", "all clinics"),
    good=GOOD,
    beside={"bulletin.txt": BULLETIN},
)
def unmarked_elision(ledger: Ledger) -> Iterator[Fault]:
    """Words are left out of a quote, and no mark says so."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.UNMARKED and not quote.match.swallowed:
            shown = " … ".join(" ".join(part.split()) for part in quote.passages)
            yield Fault(quote.where, f"words are left out: write it as {shown!r}")
