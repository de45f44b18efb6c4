"""`claimcheck init`: a first ledger."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import DryRun

EXAMPLES = (
    "claimcheck init facts",
    "claimcheck init rumours --bare",
)


def run(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where; here when left out.")] = Path(),
    bare: Annotated[bool, typer.Option("--bare", help="Without the example.")] = False,
    pre_commit: Annotated[
        bool, typer.Option("--pre-commit", help="Add claimcheck to .pre-commit-config.yaml.")
    ] = False,
    dry_run: DryRun = False,
) -> None:
    """Write a small, commented ledger and its schema; what is there already is never overwritten."""
    from claimcheck.cli.workflows import init

    init.begin(folder, bare=bare, hook=pre_commit, dry_run=dry_run)
