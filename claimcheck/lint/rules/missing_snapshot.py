"""Snapshots that are named and cannot be read."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.snapshots.snapshot import read_snapshot

GOOD = (
    EXAMPLE.replace("date: 2024-03-01", "snapshot: bulletin.txt")
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.WARNING,
    why="Without the text no quote of the source was held to anything. The file may be kept out of git for good "
    "reasons; then this is told, and never passed over. A path that leaves the ledger's folder is not followed.",
    bad=GOOD.replace("bulletin.txt", "../bulletin.txt"),
    good=GOOD,
    beside={"bulletin.txt": "Clinics\n—\nSince Monday all of our clinics are open again.\n"},
)
def missing_snapshot(ledger: Ledger) -> Iterator[Fault]:
    """The snapshot of a source cannot be read."""
    for source in ledger.sources.values():
        if source.snapshot and (fault := read_snapshot(source).fault):
            yield Fault(source.where / "snapshot", f"no quote of {source.id} was compared with its text: {fault}")
