"""How one record moved, commit by commit."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.compare import RecordChange, compare_records
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.revisions import Commit, Repository

UNCOMMITTED = Commit("", (), "", "", "not committed")


def record_history(repository: Repository, now: Ledger, kind: str, id: str) -> Iterator[tuple[Commit, RecordChange]]:
    """Yield the commits that changed a record, the latest first, and before them what is not committed yet.

    A merge is among them only where the record came out other than on every side.
    """
    newest: Ledger | None = None
    for commit in repository.commits():
        after = repository.at(commit.id).ledger
        if newest is None:
            newest = after
            if change := compare_records(kind, id, _record(newest, kind, id), _record(now, kind, id)):
                yield UNCOMMITTED, change
        sides = [_record(repository.at(parent).ledger, kind, id) for parent in commit.parents] or [None]
        changes = [compare_records(kind, id, side, _record(after, kind, id)) for side in sides]
        if changes[0] and all(changes):
            yield commit, changes[0]
    if newest is None and (change := compare_records(kind, id, None, _record(now, kind, id))):
        yield UNCOMMITTED, change


def _record(ledger: Ledger, kind: str, id: str) -> Any:
    return getattr(ledger, f"{kind}s").get(id)
