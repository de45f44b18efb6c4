"""Changes to the file of drafts: new ones kept, answers noted, alone or together with a change to the ledger."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.draft.drafting import Moved
from claimcheck.draft.kept import ACCEPTED, EMPTY, JOINED, Draft, DraftsFile, read
from claimcheck.edit import locks, transaction
from claimcheck.edit.transaction import FileChange, Outcome, Paths, Plan, State
from claimcheck.edit.yaml import Edit, rewrite
from claimcheck.errors import LedgerError, NotFound, Refused
from claimcheck.ledger import atomic
from claimcheck.ledger.contents import shown
from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import Reading
from claimcheck.lint.rule import Severity

Answer = Callable[[Draft], Sequence[Draft]]


def keep(path: Path, new: Callable[[DraftsFile], Sequence[Draft]], moved: Sequence[Moved] = ()) -> Sequence[Draft]:
    """Put new drafts into a file, and those that moved in their places; return the new ones.

    `new` is asked with the file as it stands once the lock is held. Raises LedgerError.
    """
    if not path.parent.is_dir():
        raise LedgerError(f"{shown(path)}: there is no folder {shown(path.parent)}")
    with locks.locked([path]):
        file = read(path)
        added = new(file)
        edits = [_put(file, change.after) for change in moved if _is_there(file, change.after.id)]
        edits += [Edit("extend", ("drafts",), [draft.plain() for draft in added])] if added else []
        if edits:
            _write(file, edits, f"drafted {len(added)}, moved {len(moved)} in {shown(path)}")
        return added


def answer(path: Path, seen: Draft, change: Answer, message: str, fields: Collection[str] = ()) -> Sequence[Draft]:
    """Change a draft that is as it was `seen` into one or several, and write that; return them.

    Where only `fields` of its claim are changed, others may have been changed meanwhile, and stay so. Raises Refused
    where somebody else has answered or changed it.
    """
    with locks.locked([path]):
        file = read(path)
        now = _still_open(file, seen, fields)
        first, *more = change(now)
        others = [Edit("extend", ("drafts",), [draft.plain() for draft in more])] if more else []
        _write(file, [Edit("put", _put(file, now).path, first.plain()), *others], message)
        return [first, *more]


def joined(path: Path, first: Draft, second: Draft, whole: Draft) -> None:
    """Put one draft in the place of two that are as they were seen. Raises as `answer` does."""
    with locks.locked([path]):
        file = read(path)
        places = [_put(file, _still_open(file, draft)).path for draft in (first, second)]
        new = (whole, replace(second, state=JOINED))
        edits = [Edit("put", path, draft.plain()) for path, draft in zip(places, new, strict=True)]
        _write(file, edits, f"joined {first.id} and {second.id}")


def accept(paths: Paths, path: Path, seen: Sequence[Draft], plan: Plan) -> Outcome:
    """Change the ledger as the plan says, and in the same write note that these drafts are accepted.

    So `undo` takes both back. Warnings are written and told; Refused is raised for what would be an error of the
    ledger, and where somebody else has answered or changed one of the drafts since it was seen.
    """

    def beside() -> list[FileChange]:
        file = read(path)
        return [_changed(file, [_put(file, replace(_still_open(file, draft), state=ACCEPTED)) for draft in seen])]

    def checked(reading: Reading) -> transaction.Change:
        file = read(path)
        for draft in seen:
            _still_open(file, draft)
        return plan(reading)

    outcome = transaction.apply(paths, checked, bears_warnings=True, beside=beside)
    for finding in outcome.brought if outcome.state is State.REFUSED else ():
        if finding.severity is Severity.ERROR:
            raise Refused(f"not written: {finding.message} [{finding.rule}]")
    return outcome


def _still_open(file: DraftsFile, seen: Draft, fields: Collection[str] = ()) -> Draft:
    """Return a draft as it stands in the file, where it waits for an answer and is as it was seen.

    Raises NotFound where it is gone, Refused where somebody else has answered it, or changed it or these fields of it.
    """
    now = next((draft for draft in file.drafts if draft.id == seen.id), None)
    if now is None:
        raise NotFound(f"{seen.id} stands in {shown(file.path)} no more: somebody has taken it out")
    if not now.is_open:
        raise Refused(f"{seen.id} was {now.state} by somebody else meanwhile: nothing was written")
    if fields and all(now.claim.get(name) == seen.claim.get(name) for name in fields):
        return now
    if replace(now, state=seen.state) != seen:  # put off or not, it waits
        raise Refused(f"{seen.id} was changed by somebody else meanwhile: nothing was written, look at it again")
    return now


def _is_there(file: DraftsFile, id: str) -> bool:
    return any(draft.id == id for draft in file.drafts)


def _put(file: DraftsFile, draft: Draft) -> Edit:
    at = next(number for number, known in enumerate(file.drafts) if known.id == draft.id)
    return Edit("put", ("drafts", at), draft.plain())


def _changed(file: DraftsFile, edits: Sequence[Edit]) -> FileChange:
    document = file.document if file.data else parse(shown(file.path), EMPTY.encode())
    after = rewrite(document, edits).text.encode("utf-8")
    return FileChange(file.path, shown(file.path), file.data, after)


def _write(file: DraftsFile, edits: Sequence[Edit], message: str) -> None:
    change = _changed(file, edits)
    if change.before:
        transaction.write_files(message, [change])
    else:
        atomic.create(file.path, change.after)
