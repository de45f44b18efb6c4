"""What `undo` and `redo` do: the last write taken back or done again, or shown, and the writes listed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.edit import Outcome
from claimcheck.edit.history import history
from claimcheck.errors import NotFound
from claimcheck.output import console
from claimcheck.text.escaping import one_line


def undo(paths: Sequence[Path], *, dry_run: bool = False) -> None:
    """Take the last write back and say so; raises what `edit.undo` raises."""
    _step(edit.undo, paths, dry_run)


def redo(paths: Sequence[Path], *, dry_run: bool = False) -> None:
    """Do again what was undone last and say so; raises what `edit.redo` raises."""
    _step(edit.redo, paths, dry_run)


def list_writes(paths: Sequence[Path]) -> None:
    """Print the remembered writes, the latest first: when, what, and whether `redo` does it again.

    Raises NotFound where none is remembered.
    """
    entries = history(paths)
    if not entries:
        raise NotFound("no write to this ledger is remembered")
    for entry in entries:
        when = datetime.fromtimestamp(entry.when).strftime("%Y-%m-%d %H:%M")
        undone = " (undone: redo does it again)" * entry.undone
        console.put(f"{when} {one_line(entry.message)}{undone}", None)


def _step(step: Callable[..., Outcome], paths: Sequence[Path], dry_run: bool) -> None:
    outcome = step(paths, dry_run=dry_run)
    if dry_run:
        apply.show_diff(outcome)
        console.notice(f"dry run, nothing written: {outcome.message}")
    else:
        apply.show_message(outcome)
