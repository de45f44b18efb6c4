"""What `fmt` does: every file of a ledger put in canonical order and quoting, or shown."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.cli.workflows import apply
from claimcheck.edit import formatting, transaction
from claimcheck.output import console


def tidy(paths: Sequence[Path], *, check: bool = False, dry_run: bool = False) -> bool:
    """Format the files; with `check` only say which are not. True when all were in order before."""
    if check or dry_run:
        outcome = formatting.worked_out(transaction.copies(paths))
        if dry_run:
            apply.show_diff(outcome)
        for name in outcome.documents:
            console.notice(f"{name} would be formatted")
        return not outcome.documents
    outcome = apply.write(paths, formatting.worked_out)
    return not outcome.documents
