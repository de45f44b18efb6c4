"""Sentences of sources that no claim covers"""

from claimcheck.errors import NothingChecked
from claimcheck.ledger.model import Ledger, Source
from claimcheck.output.waiting import Waiting
from claimcheck.sources.quotes.coverage import claims_of, coverage

PLACE = 100


def line(ledger: Ledger) -> Waiting:
    """Return the sentences by source and place; the command shows the source with most of them."""
    read = [source for source in ledger.sources.values() if claims_of(source, ledger)]  # others need not be covered
    uncovered = {source.id: _uncovered(source, ledger) for source in read}
    most = max(uncovered, key=lambda source: len(uncovered[source]), default="")
    return Waiting([sentence for sentences in uncovered.values() for sentence in sentences],
                   f"claimcheck coverage {most}")  # fmt: skip


def _uncovered(source: Source, ledger: Ledger) -> list[str]:
    try:
        sentences = coverage(source, ledger).sentences
    except NothingChecked:  # no snapshot: there is nothing to cover
        return []
    return [f"{source.id} {sentence.place}: {sentence.text}" for sentence in sentences if not sentence.claims]
