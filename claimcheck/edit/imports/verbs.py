"""The verb of importing: records of a file into a ledger, as one change."""

from collections.abc import Callable
from dataclasses import replace

from claimcheck import exchange
from claimcheck.edit.imports import heads
from claimcheck.edit.imports.incoming import Incoming, Known, identify
from claimcheck.edit.imports.planning import Imported, imported
from claimcheck.edit.transaction import Change, Paths, apply
from claimcheck.exchange import Records
from claimcheck.ledger.reader import Reading

Decide = Callable[[Incoming], tuple[Incoming, list[Known]]]  # what stays new, and what is merged into what is there


def import_records(
    paths: Paths, records: Records, *, into: str = "", update: bool = False, dry_run: bool = False, force: bool = False,
    decide: Decide | None = None,
) -> Imported:  # fmt: skip
    """Add the records of a file to a ledger, as one change; what is there already is told, and with `update` changed.

    Records with a fault, and those that name what is nowhere, are refused; a change that brings errors is too, unless
    forced. Raises what `apply` raises.
    """
    results: list[Imported] = []

    def plan(reading: Reading) -> Change:
        refused = [
            *records.refused,
            *exchange.refuse_faulty(records, reading.ledger),
            *heads.fitted(records, reading.ledger),
        ]
        incoming = identify(records, reading.ledger)
        incoming, merges = decide(incoming) if decide else (incoming, [])
        result = imported(reading, incoming, into=into, update=update, replace=records.own_ids, merges=merges)
        results.append(replace(result, refused=[*refused, *result.refused], notes=[*records.notes, *result.notes]))
        return result.change

    outcome = apply(paths, plan, dry_run=dry_run, force=force, bears_warnings=True)
    return replace(results[-1], outcome=outcome)
