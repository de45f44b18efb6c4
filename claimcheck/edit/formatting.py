"""What `fmt` does: every file of a ledger in canonical order and quoting."""

from collections.abc import Sequence

from claimcheck.edit import transaction
from claimcheck.edit.targets import listed
from claimcheck.edit.transaction import Copy, Outcome
from claimcheck.edit.yaml import formatted
from claimcheck.ledger.reader import read


def worked_out(held: Sequence[Copy]) -> Outcome:
    """Format the files on paper."""
    with transaction.uncollected():
        return _formatted(held)


def _formatted(held: Sequence[Copy]) -> Outcome:
    copies = {each.name: each for each in held}
    before = transaction.read_copies(held)
    changed = {name: formatted(document) for name, document in before.documents.items()}
    changed = {name: each for name, each in changed.items() if each.text != before.documents[name].text}
    after = read(changed.get(name, each) for name, each in before.documents.items())
    said = f"formatted {listed(changed)}" if changed else f"{listed(copies)} as fmt would have it"
    return Outcome(said, before, after, copies, changed)
