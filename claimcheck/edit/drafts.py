"""Changes to the file of drafts: new ones kept, answers noted, alone or together with a change to the ledger."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimcheck.draft.drafting import Moved
from claimcheck.draft.kept import EMPTY, JOINED, Draft, DraftsFile, read
from claimcheck.edit import locks, transaction
from claimcheck.edit.transaction import FileChange, Outcome, Paths, Plan, State
from claimcheck.edit.yaml import Edit, rewrite
from claimcheck.errors import LedgerError, NotFound, Refused
from claimcheck.ledger import atomic
from claimcheck.ledger.contents import shown
from claimcheck.ledger.document import parse
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


def answer(path: Path, id: str, change: Answer, message: str) -> Sequence[Draft]:
    """Change one draft that is still open into one or several, and write that; return them.

    Raises Refused where somebody else has answered it.
    """
    with locks.locked([path]):
        file = read(path)
        first, *more = change(still_open(file, id))
        others = [Edit("extend", ("drafts",), [draft.plain() for draft in more])] if more else []
        _write(file, [Edit("put", _put(file, still_open(file, id)).path, first.plain()), *others], message)
        return [first, *more]


def joined(path: Path, first: Draft, second: Draft, whole: Draft) -> None:
    """Put one draft in the place of two that are still open. Raises as `answer` does."""
    with locks.locked([path]):
        file = read(path)
        still_open(file, second.id)
        places = [_put(file, still_open(file, draft.id)).path for draft in (first, second)]
        new = (whole, replace(second, state=JOINED))
        edits = [Edit("put", path, draft.plain()) for path, draft in zip(places, new, strict=True)]
        _write(file, edits, f"joined {first.id} and {second.id}")


def accept(paths: Paths, path: Path, ids: Mapping[str, str], plan: Plan) -> Outcome:
    """Change the ledger as the plan says, and in the same write give the drafts with these ids their new states.

    So `undo` takes both back. Warnings are written and told; Refused is raised for what would be an error of the
    ledger, and where somebody else has answered one of the drafts meanwhile.
    """

    def beside() -> list[FileChange]:
        file = read(path)
        edits = [_put(file, replace(still_open(file, id), state=state)) for id, state in ids.items()]
        return [_changed(file, edits)]

    def checked(reading: Any) -> transaction.Change:
        for id in ids:
            still_open(read(path), id)
        return plan(reading)

    outcome = transaction.apply(paths, checked, bears_warnings=True, beside=beside)
    for finding in outcome.brought if outcome.state is State.REFUSED else ():
        if finding.severity is Severity.ERROR:
            raise Refused(f"not written: {finding.message} [{finding.rule}]")
    return outcome


def still_open(file: DraftsFile, id: str) -> Draft:
    """Return a draft that waits for an answer; raises NotFound for an unknown one, Refused for an answered one."""
    draft = next((draft for draft in file.drafts if draft.id == id), None)
    if draft is None:
        raise NotFound(f"{id} stands in {shown(file.path)} no more: somebody has taken it out")
    if not draft.is_open:
        raise Refused(f"{id} was {draft.state} by somebody else meanwhile: nothing was written")
    return draft


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
