"""`claimcheck undo`: writes taken back, one by one."""

from typing import Annotated

import typer

from claimcheck.cli.options import DryRun, LedgerPaths

SECTION = "record"
SYNONYMS = ("revert",)
EXAMPLES = (
    "claimcheck set ttp-woos-us confidence=moderate",
    "claimcheck undo --list",
    "claimcheck undo --dry-run",
    "claimcheck undo",
)


def run(
    ledger: LedgerPaths = None,
    list_writes: Annotated[bool, typer.Option("--list", help="Name the writes that are remembered.")] = False,
    dry_run: DryRun = False,
) -> None:
    """Take back the last write, then the one before it, as long as nothing else has changed the files since."""
    from claimcheck.cli.workflows import undo

    if list_writes:
        undo.list_writes(tuple(ledger or ()))
    else:
        undo.undo(tuple(ledger or ()), dry_run=dry_run)
