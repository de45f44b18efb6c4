"""`claimcheck rename`: another id."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
SYNONYMS = ("mv",)
EXAMPLES = (
    "claimcheck rename umair-jamal jamal",
    "claimcheck rename actor:ttp tehrik-i-taliban --dry-run",
)


def run(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The id it has.", autocompletion=completion.ids)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The id it is to have.")],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Give a record another id, and follow every reference in every file of the ledger."""
    from claimcheck.cli.workflows import apply
    from claimcheck.edit import changes

    apply.apply_change(
        tuple(ledger or ()), lambda reading: changes.renamed(reading, old, new), dry_run=dry_run, force=force
    )
