"""The last write taken back, as long as the files are as it left them."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.edit import diff, journal, locks, transaction
from claimcheck.errors import LedgerError, NotFound
from claimcheck.ledger.contents import read_regular, shown
from claimcheck.output import console
from claimcheck.output.diff import coloured
from claimcheck.text.escaping import one_line

UNDID = "undid: "


def undo(paths: Sequence[Path], *, dry_run: bool = False) -> None:
    """Put the bytes back that stood there before the last write, or show what that would do.

    Raises NotFound when no write is remembered, LedgerError when something else has changed a file since.
    """
    held = transaction.copies(paths)
    entry = journal.last(each.path for each in held)
    if entry is None:
        raise NotFound("no write to this ledger is remembered: there is nothing to undo")
    if dry_run:
        _shown(entry)
        console.notice(f"dry run, nothing written: {_said(entry)}")
        return
    with locks.locked(entry.before):
        now = _as_left(entry)
        back = {path: data for path, data in entry.before.items() if data is not None and data != now[path]}
        unkept = transaction.put(_said(entry), {path: now[path] for path in back}, back)
    console.put(one_line(_said(entry)), None)
    if unkept:
        console.notice(unkept)


def _as_left(entry: journal.JournalEntry) -> dict[Path, bytes]:
    """The bytes of the files now; a write that was cut short may have left some as they were before it."""
    now = {}
    for path, hashed in entry.after.items():
        now[path] = read_regular(path)
        if journal.digest(now[path]) != hashed and now[path] != entry.before[path]:
            raise LedgerError(f"{shown(path)} has changed since {entry.said!r}: nothing was undone")
    if all(now[path] == entry.before[path] for path in now):
        raise NotFound("the last write was cut short before it began: there is nothing to undo")
    return now


def _said(entry: journal.JournalEntry) -> str:
    """What is done: "undid" a write, or "did again" what was undone."""
    done = entry.said.removeprefix(UNDID)
    return f"did again: {done}" if entry.said != done else f"{UNDID}{entry.said.removeprefix('did again: ')}"


def _shown(entry: journal.JournalEntry) -> None:
    now = _as_left(entry)
    lines = [
        line
        for path, before in entry.before.items()
        for line in diff.diff(
            shown(path), now[path].decode("utf-8", "replace"), (before or b"").decode("utf-8", "replace")
        )
    ]
    console.put(coloured(lines) if console.on_terminal() else "\n".join(lines), None)
