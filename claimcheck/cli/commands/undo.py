"""`claimcheck undo`: the last write taken back."""

from claimcheck.cli.options import DryRun, LedgerPaths

SECTION = "record"
SYNONYMS = ("revert",)
EXAMPLES = (
    "claimcheck set ttp-woos-us confidence=moderate",
    "claimcheck undo --dry-run",
    "claimcheck undo",
)


def run(ledger: LedgerPaths = None, dry_run: DryRun = False) -> None:
    """Take back the last write, as long as nothing else has changed the files since; once more does it again."""
    from claimcheck.cli.workflows import undo

    undo.undo(tuple(ledger or ()), dry_run=dry_run)
