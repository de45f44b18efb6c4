"""Quotes that could be any of several places."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import quoted

GOOD = QUOTED.replace("all of our clinics are open", "our clinics")


@rule(
    severity=Severity.NOTE,
    why="A fragment that stands in several places proves none of them. A locator, or a word more, decides it.",
    bad=GOOD.replace("at: p1, ", ""),
    good=GOOD,
    beside={"bulletin.txt": BULLETIN},
)
def ambiguous_quote(ledger: Ledger) -> Iterator[Fault]:
    """A quote stands several times in its source, and no place is stated."""
    for quote in quoted(ledger):
        if quote.match and quote.match.state is QuoteState.AMBIGUOUS:
            places = list(dict.fromkeys(filter(None, quote.match.places)))
            shown = ", ".join(places[:6]) + (" …" if len(places) > 6 else "")
            yield Fault(
                quote.where, f"it stands there {len(quote.match.spans)} times ({shown}): add `at`, or a word more"
            )
