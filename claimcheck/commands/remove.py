"""`claimcheck remove`: records that are to go."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Force, LedgerPaths

EXAMPLES = (
    "claimcheck remove jamal-is-based-in-lahore",
    "claimcheck remove actor:ttp --cascade --dry-run",
)


def run(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Claims, actors or sources; actor:ID says which.",
                                             autocompletion=complete.ids)],
    cascade: Annotated[bool, typer.Option("--cascade", help="Take the references to it too.")] = False,
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Remove records; refuses while others refer to them."""
    from claimcheck.altering import records, targets
    from claimcheck.writing import changing

    changing.carry_out(
        tuple(ledger or ()),
        lambda reading: records.removed(reading, targets.chosen(reading, ids), cascade),
        dry_run=dry_run,
        force=force,
    )
