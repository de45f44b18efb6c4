"""Snapshots that are no longer the text that was kept."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.snapshots.snapshot import read_snapshot

TEXT = "Clinics\n—\nSince Monday all of our clinics are open again.\n"
HASH = "3d9ae1df11ddff009ee54ef6f9e59a8f622a6855188c49de5e1a274374b3cf62"
GOOD = (
    EXAMPLE.replace("date: 2024-03-01", f"snapshot: bulletin.txt, sha256: {HASH}")
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.ERROR,
    why="The hash says which text the quotes were taken from. A text with another hash is another text, whoever "
    "changed it: keep it beside the old one and look at what differs.",
    bad=GOOD.replace(HASH, "0" * 64),
    good=GOOD,
    beside={"bulletin.txt": TEXT},
)
def changed_snapshot(ledger: Ledger) -> Iterator[Fault]:
    """The snapshot of a source does not have the recorded hash."""
    for source in ledger.sources.values():
        if source.snapshot and source.sha256 and (snapshot := read_snapshot(source)).changed:
            message = f"the text has the sha256 {snapshot.sha256[:12]}…, and {source.sha256[:12]}… is recorded"
            yield Fault(source.where / "sha256", f"{message}: claimcheck snapshot diff {source.id} shows what changed")
