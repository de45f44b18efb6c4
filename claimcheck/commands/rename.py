"""`claimcheck rename`: another id."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Force, LedgerPaths

EXAMPLES = (
    "claimcheck rename umair-jamal jamal",
    "claimcheck rename actor:ttp tehrik-i-taliban --dry-run",
)


def run(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The id it has.", autocompletion=complete.ids)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The id it is to have.")],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Give a record another id, and follow every reference in every file of the ledger."""
    from claimcheck.altering import records
    from claimcheck.writing import changing

    changing.carry_out(
        tuple(ledger or ()), lambda reading: records.renamed(reading, old, new), dry_run=dry_run, force=force
    )
