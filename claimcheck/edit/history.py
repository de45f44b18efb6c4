"""What was written before: the last write taken back, as long as the files are as it left them."""

from dataclasses import replace

from claimcheck.edit import journal, locks, transaction
from claimcheck.edit.transaction import FileChange, Outcome, Paths, State
from claimcheck.errors import LedgerError, NotFound
from claimcheck.ledger import contents, files

UNDID, AGAIN = "undid: ", "did again: "


def undo(paths: Paths, *, dry_run: bool = False) -> Outcome:
    """Put the content back that stood in the files before the last write; undone twice, it is done again.

    Raises NotFound when no write is remembered, LedgerError when something else has changed a file since.
    """
    named = files.find(transaction.as_paths(paths))
    entry = journal.last(named)
    if entry is None:
        raise NotFound("no write to this ledger is remembered: there is nothing to undo")
    if dry_run:
        return _taken_back(entry, State.PREVIEWED)
    with locks.locked(entry.before):
        outcome = _taken_back(entry, State.WRITTEN)
        return replace(outcome, warning=transaction.write_files(outcome.message, outcome.changes))


def _taken_back(entry: journal.JournalEntry, state: State) -> Outcome:
    """The outcome of taking a write back; one that was cut short may have left some files as they were before it."""
    changes = []
    for path, before in entry.before.items():
        now = contents.read_regular(path)
        if journal.digest(now) != entry.after[path] and now != before:
            raise LedgerError(f"{contents.shown(path)} has changed since {entry.message!r}: nothing was undone")
        if now != before:
            changes.append(FileChange(path, contents.shown(path), now, before))
    if not changes:
        raise NotFound("the last write was cut short before it began: there is nothing to undo")
    return Outcome(_message(entry), state, tuple(changes))


def _message(entry: journal.JournalEntry) -> str:
    """What is done: "undid" a write, or "did again" what was undone."""
    done = entry.message.removeprefix(UNDID)
    return f"{AGAIN}{done}" if entry.message != done else f"{UNDID}{entry.message.removeprefix(AGAIN)}"
