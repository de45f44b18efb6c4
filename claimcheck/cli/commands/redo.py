"""`claimcheck redo`: what was taken back, done again."""

from claimcheck.cli.options import DryRun, LedgerPaths

SECTION = "record"
EXAMPLES = (
    "claimcheck set ttp-woos-us confidence=moderate",
    "claimcheck undo",
    "claimcheck redo --dry-run",
    "claimcheck redo",
)


def run(ledger: LedgerPaths = None, dry_run: DryRun = False) -> None:
    """Do again what was undone last, then the one before it, until there is another write."""
    from claimcheck.cli.workflows import undo

    undo.redo(tuple(ledger or ()), dry_run=dry_run)
