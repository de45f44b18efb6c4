"""`claimcheck edit`: a record in an editor."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
EXAMPLES = (
    "EDITOR=nano claimcheck edit ttp-no-tie-to-al-qaida",
    "EDITOR='code --wait' claimcheck edit actor:ttp --dry-run",
)


def run(
    id: Annotated[str, typer.Argument(metavar="ID", help="A claim, an actor or a source.",
                                      autocompletion=completion.ids)],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Open a record in $EDITOR as it stands in the file, and check it before it is kept."""
    from claimcheck.cli.workflows import editor

    editor.edit(id, tuple(ledger or ()), dry_run=dry_run, force=force)
