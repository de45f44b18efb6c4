"""What `fmt` does: every file of a ledger put in canonical order and quoting, or shown."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.edit.formatting import formatted_files
from claimcheck.output import console


def tidy(paths: Sequence[Path], *, check: bool = False, dry_run: bool = False) -> bool:
    """Format the files; with `check` only say which are not. True when all were in order before."""
    if check or dry_run:
        outcome = edit.apply(paths, formatted_files, dry_run=True)
        if dry_run:
            apply.show_diff(outcome)
        for change in outcome.changes:
            console.notice(f"{change.name} would be formatted")
        return not outcome.changes
    return not apply.apply_change(paths, formatted_files).changes
