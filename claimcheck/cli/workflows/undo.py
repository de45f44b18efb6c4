"""What `undo` does: the last write taken back, or shown."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.output import console


def undo(paths: Sequence[Path], *, dry_run: bool = False) -> None:
    """Take the last write back and say so; raises what `edit.undo` raises."""
    outcome = edit.undo(paths, dry_run=dry_run)
    if dry_run:
        apply.show_diff(outcome)
        console.notice(f"dry run, nothing written: {outcome.message}")
    else:
        apply.show_message(outcome)
