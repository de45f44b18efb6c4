"""Quotes that stand elsewhere in the source than the citation says."""

from collections.abc import Iterator

from claimcheck.checks import EXAMPLE
from claimcheck.document import Found
from claimcheck.model import Ledger
from claimcheck.quoting import State
from claimcheck.quoting.quoted import quoted
from claimcheck.rules import Severity, rule

TEXT = "Clinics\n—\nSince Monday all of our clinics are open again.\nNo clinic has been closed for good.\n"
GOOD = (
    EXAMPLE.replace("date: 2024-03-01", "snapshot: bulletin.txt")
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [{source: bulletin, at: p1, quote: all of our clinics are open}]
"""
)


@rule(
    severity=Severity.WARNING,
    why="The locator is how a reader finds the place. Where the quote stands elsewhere, the locator is wrong or the "
    "text has changed: it is never corrected by itself.",
    bad=GOOD.replace("at: p1", "at: p2"),
    good=GOOD,
    beside={"bulletin.txt": TEXT},
)
def moved_quote(ledger: Ledger) -> Iterator[Found]:
    """A quote does not stand at the stated place, but elsewhere in the source."""
    for each in quoted(ledger):
        if each.held and each.held.state is State.MOVED:
            stated = repr(each.citation.at) if each.citation.at else "where its recorded words are"
            message = f"it does not stand at {stated} but at {each.held.places[0] or 'another place'!r}"
            yield Found(each.where, f"{message}: correct `at`, or look whether the text has changed")
