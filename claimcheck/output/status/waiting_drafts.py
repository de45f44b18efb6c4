"""Drafts that wait to be accepted"""

from claimcheck.draft import kept
from claimcheck.errors import LedgerError
from claimcheck.ledger.model import Ledger
from claimcheck.output.waiting import Waiting

PLACE = 110


def line(ledger: Ledger) -> Waiting:
    """Return the open drafts beside the ledger; of a file that cannot be read, the reason."""
    items: list[str] = []
    for path in kept.of_ledger(ledger):
        try:
            items += [draft.id for draft in kept.read(path).open]
        except LedgerError as error:
            items.append(str(error))
    return Waiting(items, "claimcheck accept")
