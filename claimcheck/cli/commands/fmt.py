"""`claimcheck fmt`: canonical order and quoting, for those who want it."""

from typing import Annotated

import typer

from claimcheck.cli.options import DryRun, LedgerPaths

SECTION = "files"
SYNONYMS = ("format",)
EXAMPLES = (
    "claimcheck fmt --dry-run",
    "claimcheck fmt",
    "claimcheck fmt --check",
)


def run(
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 when a file would be changed.")
    ] = False,
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
) -> int:
    """Put fields in order, and quotes where they are needed; comments and everything else stay."""
    from claimcheck.cli.workflows.format import tidy

    in_order = tidy(tuple(ledger or ()), check=check, dry_run=dry_run)
    return int(check and not in_order)
