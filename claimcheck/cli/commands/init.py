"""`claimcheck init`: a first ledger."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import DryRun

SECTION = "files"
EXAMPLES = (
    "claimcheck init facts",
    "claimcheck init bridge --example",
    "claimcheck init rumours --bare",
)


def run(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where; here when left out.")] = Path(),
    bare: Annotated[bool, typer.Option("--bare", help="Without the claim that shows how.")] = False,
    example: Annotated[
        bool, typer.Option("--example", help="A whole ledger with its sources' texts, to try the commands on.")
    ] = False,
    pre_commit: Annotated[
        bool, typer.Option("--pre-commit", help="Add claimcheck to .pre-commit-config.yaml.")
    ] = False,
    dry_run: DryRun = False,
) -> None:
    """Write a first ledger and its schema, or the example; what is there already is never overwritten."""
    from claimcheck.cli.workflows import init
    from claimcheck.errors import UsageError

    if example and (bare or pre_commit):
        raise UsageError("--example stands alone: without --bare and --pre-commit")
    init.begin(folder, init.example() if example else init.starter(bare=bare), hook=pre_commit, dry_run=dry_run)
