"""Quotes in other words than those of the source."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
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
    for each in quoted(ledger):
        if each.held and each.held.state is QuoteState.ALTERED:
            where = f"{each.citation.source} {each.held.places[0]}".strip()
            message = f"{where} has other words, {each.held.diff} ({each.held.similarity:g} % alike)"
            yield Fault(each.where, f"{message}: quote what stands there")
