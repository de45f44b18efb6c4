"""What was written before, taken back or done again step by step, as long as the files are as it left them."""

import math
import os
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.edit import journal, locks, transaction
from claimcheck.edit.journal import JournalEntry
from claimcheck.edit.transaction import FileChange, Outcome, Paths, State
from claimcheck.errors import LedgerError, NotFound, Refused
from claimcheck.ledger import contents, files


def history(paths: Paths) -> list[JournalEntry]:
    """Return the remembered writes to a ledger, the latest first; those with `undone` can be done again."""
    found = files.find(transaction.as_paths(paths))
    return journal.entries([*found, *{path.parent / files.DRAFTS for path in found}])


def undo(paths: Paths, *, dry_run: bool = False) -> Outcome:
    """Put the content back that stood in the files before the last write; once more, before the write before it.

    Raises NotFound when no write is left to take back, LedgerError when something else has changed a file since.
    """
    return _step(paths, undone=True, dry_run=dry_run)


def undo_own(paths: Paths, since: float) -> Outcome:
    """Undo the last write, unless another process has made it after a moment (seconds since 1970).

    Raises Refused where one has, and what `undo` raises.
    """
    return _step(paths, undone=True, dry_run=False, own_since=since)


def redo(paths: Paths, *, dry_run: bool = False) -> Outcome:
    """Do again the write that was undone last; once more, the one undone before it.

    Raises NotFound when nothing was undone since the last write, LedgerError when something else has changed a file.
    """
    return _step(paths, undone=False, dry_run=dry_run)


def _step(paths: Paths, *, undone: bool, dry_run: bool, own_since: float = math.inf) -> Outcome:
    """Take the next write back, or do it again, and remember that."""
    entry, outcome = _next(history(paths), undone, State.PREVIEWED)
    if dry_run:
        return outcome
    with locks.locked(entry.before):
        entry, outcome = _next(history(paths), undone, State.WRITTEN)
        if entry.when > own_since and entry.by != os.getpid():
            raise Refused(f"the last write is somebody else's ({entry.message}): claimcheck undo would take it back")
        transaction.replace_all(outcome.changes)
        try:
            journal.mark(entry, [change.before for change in outcome.changes], undone=undone)
        except LedgerError as error:
            return replace(outcome, warning=f"{'redo' if undone else 'undo'} will not know of this: {error}")
        return outcome


def _next(entries: Sequence[JournalEntry], undone: bool, state: State) -> tuple[JournalEntry, Outcome]:
    """Return the write that is next, and what taking it back or doing it again changes.

    A write that was cut short before it changed anything is passed over.
    """
    left = [entry for entry in entries if entry.undone != undone]
    for entry in left if undone else reversed(left):
        if changes := _changes(entry, undone):
            return entry, Outcome(f"{'undid' if undone else 'did again'}: {entry.message}", state, changes)
    if undone:
        raise NotFound("no write to this ledger is left to take back: there is nothing to undo")
    raise NotFound("nothing was undone since the last write: there is nothing to redo")


def _changes(entry: JournalEntry, undone: bool) -> tuple[FileChange, ...]:
    """Return what changes in the files; a write that was cut short may have left some as they are to be."""
    old, new = (entry.after, entry.before) if undone else (entry.before, entry.after)
    changes = []
    for path, wanted in new.items():
        now = contents.read_regular(path)
        if journal.digest(now) == wanted:
            continue
        if journal.digest(now) != old[path]:
            done = "undone" if undone else "done again"
            raise LedgerError(f"{contents.shown(path)} has changed since {entry.message!r}: nothing was {done}")
        changes.append(FileChange(path, contents.shown(path), now, journal.content(path, wanted)))
    return tuple(changes)
