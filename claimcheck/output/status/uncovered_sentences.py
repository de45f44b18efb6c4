"""Sentences of sources that no claim covers"""

from claimcheck.errors import NothingChecked
from claimcheck.ledger.model import Ledger, Source
from claimcheck.output.waiting import Waiting
from claimcheck.sources.quotes.coverage import coverage

PLACE = 100


def line(ledger: Ledger) -> Waiting:
    """Return the sentences by source and place; the command shows the source with most of them."""
    uncovered = {
        source.id: _uncovered(source, ledger) for source in ledger.sources.values() if _is_read(source, ledger)
    }
    most = max(uncovered, key=lambda source: len(uncovered[source]), default="")
    return Waiting([sentence for sentences in uncovered.values() for sentence in sentences],
                   f"claimcheck coverage {most}")  # fmt: skip


def _is_read(source: Source, ledger: Ledger) -> bool:
    """Return whether claims are taken from a source: one that only bears on them need not be covered."""
    return any(cited.source == source.id for claim in ledger.claims.values() for cited in claim.appears_in)


def _uncovered(source: Source, ledger: Ledger) -> list[str]:
    try:
        sentences = coverage(source, ledger).sentences
    except NothingChecked:  # no snapshot: there is nothing to cover
        return []
    return [f"{source.id} {sentence.place}: {sentence.text}" for sentence in sentences if not sentence.claims]
