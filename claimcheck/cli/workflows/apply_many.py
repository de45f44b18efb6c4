"""One change to several records: asked about first when a query chose them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.dataclass import dataclass
from claimcheck.edit import targets
from claimcheck.edit.transaction import Change
from claimcheck.errors import LedgerError, UsageError
from claimcheck.ledger.lookup import Record
from claimcheck.ledger.reader import Reading

Alteration = Callable[[Reading, Sequence[Record]], Change]


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """Which ledger, which claims of it besides those named, and whether to ask, to show, to force."""

    paths: tuple[Path, ...] = ()
    where: str = ""
    yes: bool = False
    dry_run: bool = False
    force: bool = False


def apply_to_many(alter: Alteration, ids: Sequence[str], options: WriteOptions) -> None:
    """Alter the chosen records; raises LedgerError when others match the query by the time of writing."""
    agreed = _agreed(alter, ids, options) if options.where and not options.dry_run and not options.yes else None

    def plan(reading: Reading) -> Change:
        records = targets.selected_records(reading, ids, options.where)
        if agreed is not None and [record.id for record in records] != agreed:
            raise LedgerError("the ledger changed while you were asked: nothing was written, look again")
        return alter(reading, records)

    apply.apply_change(options.paths, plan, dry_run=options.dry_run, force=options.force)


def _agreed(alter: Alteration, ids: Sequence[str], options: WriteOptions) -> list[str]:
    """The ids that somebody agreed to change, having seen the diff; raises Refused, or UsageError with nobody there."""

    def plan(reading: Reading) -> Change:
        return alter(reading, targets.selected_records(reading, ids, options.where))

    outcome = edit.apply(options.paths, plan, dry_run=True)
    known = [record.id for record in targets.selected_records(outcome.before, ids, options.where)]
    if outcome.changes:
        if not apply.asking():
            raise UsageError(f"{len(known)} records match: --yes changes them, --dry-run shows how")
        apply.show_diff(outcome)
        apply.sure(f"{outcome.message[0].upper()}{outcome.message[1:]}: write that?")
    return known
