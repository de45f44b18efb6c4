"""A change to a ledger: planned on what stands there now, judged, and written whole or not at all."""

import codecs
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.edit import journal, locks
from claimcheck.edit.diff import unified
from claimcheck.edit.yaml import Edit, rewrite
from claimcheck.errors import LedgerError
from claimcheck.ledger import atomic, contents, files
from claimcheck.ledger.collector import uncollected
from claimcheck.ledger.document import Document, parse
from claimcheck.ledger.reader import Reading, read

if TYPE_CHECKING:
    from claimcheck.lint.rule import Finding

Paths = str | Path | Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done: edits, each in a file of the ledger by its name, and a sentence that says so.

    `documents` are files that are written anew as a whole, by name.
    """

    edits: Sequence[tuple[str, Edit]] = ()
    message: str = ""
    documents: Mapping[str, Document] = field(default_factory=dict)


Plan = Callable[[Reading], Change]


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file with its bytes before and after; `name` is its path as a person writes it."""

    path: Path
    name: str
    before: bytes
    after: bytes

    @property
    def diff(self) -> list[str]:
        """The lines of a unified diff, hidden characters shown, line breaks off."""
        return unified(self.name, self.before.decode("utf-8", "replace"), self.after.decode("utf-8", "replace"))


class State(StrEnum):
    """What became of a change."""

    WRITTEN = "written"
    PREVIEWED = "previewed"  # a dry run: nothing was written
    UNCHANGED = "unchanged"  # the ledger says it already
    REFUSED = "refused"  # it would bring errors or warnings


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change does, and what became of it.

    `brought` are the errors and warnings that the ledger has (or would have) after it and had not before. `warning`
    says what could not be remembered for undo. `before` and `after` are the ledger.
    """

    message: str
    state: State = State.UNCHANGED
    changes: tuple[FileChange, ...] = ()
    brought: tuple["Finding", ...] = ()
    warning: str = ""
    before: Reading = field(default=Reading(), repr=False)
    after: Reading = field(default=Reading(), repr=False)

    @property
    def written(self) -> bool:
        """Whether the files were changed."""
        return self.state is State.WRITTEN

    @property
    def mended(self) -> tuple["Finding", ...]:
        """The errors and warnings that the ledger had before and has not after it; worked out when asked for."""
        from claimcheck.edit import vetting

        return tuple(vetting.brought(self.after, self.before)) if self.changes else ()

    @property
    def diff(self) -> str:
        """The change to all files as a unified diff in plain text."""
        return "\n".join(line for change in self.changes for line in change.diff)


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of the ledger as it was read."""

    path: Path
    name: str
    data: bytes

    def changed_to(self, document: Document) -> FileChange:
        """The file with another text in the same encoding: with a byte order mark if there was one."""
        mark = codecs.BOM_UTF8 if self.data.startswith(codecs.BOM_UTF8) else b""
        return FileChange(self.path, self.name, self.data, mark + document.text.encode("utf-8"))


def apply(
    paths: Paths, plan: Plan, *, dry_run: bool = False, force: bool = False, bears_warnings: bool = False,
    beside: Callable[[], Sequence[FileChange]] | None = None,
) -> Outcome:  # fmt: skip
    """Change a ledger as the plan says, under a lock and whole or not at all, and return what that did.

    `paths` are files and folders as in `load`; the plan is asked with the ledger as it stands once the lock is held.
    A change that brings errors or warnings is refused unless forced, with `bears_warnings` only one that brings errors;
    with `dry_run` nothing is written. `beside` gives changes to other files that are written, and undone, together with
    it. Raises LedgerError when files cannot be read or written, and whatever the plan raises.
    """
    named = as_paths(paths)
    if dry_run:
        return _judge(work_out(copies(named), plan), force, State.PREVIEWED, bears_warnings)
    with locks.locked(copy.path for copy in copies(named)):
        outcome = _judge(work_out(copies(named), plan), force, State.WRITTEN, bears_warnings)
        if not outcome.written:
            return outcome
        return replace(outcome, warning=write_files(outcome.message, [*outcome.changes, *(beside() if beside else ())]))


def as_paths(paths: Paths) -> list[Path]:
    """Return one path or several as a list; none stands for the ledger that is nearest."""
    return [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]


def copies(named: Sequence[Path]) -> list[Copy]:
    """Read the files of the ledger. Raises LedgerError for one that cannot be read, and for standard input."""
    paths = files.find(named)
    if any(str(path) == "-" for path in paths):
        raise LedgerError("standard input cannot be written to: name a file with --ledger")
    return [Copy(path, contents.shown(path), contents.read_regular(path)) for path in paths]


def read_copies(copies: Iterable[Copy]) -> Reading:
    """Return the ledger that files hold, empty or not."""
    return read(parse(copy.name, copy.data) for copy in copies)


def work_out(copies: Iterable[Copy], plan: Plan) -> Outcome:
    """Make a change on paper. Raises EditError, and whatever the plan raises."""
    with uncollected():
        by_name = {copy.name: copy for copy in copies}
        before = read_copies(by_name.values())
        change = plan(before)
        documents = {**_rewritten(before, change.edits), **change.documents}
        changed = {name: new for name, new in documents.items() if new.text != before.documents[name].text}
        after = read(changed.get(name, old) for name, old in before.documents.items()) if changed else before
        files = tuple(by_name[name].changed_to(document) for name, document in changed.items())
        return Outcome(change.message, changes=files, before=before, after=after)


def write_files(message: str, changes: Sequence[FileChange]) -> str:
    """Put new content into files that still hold the old one, and remember that for undo.

    The caller holds the lock. Returns what could not be remembered; raises LedgerError.
    """
    warning = ""
    for change in changes:
        atomic.ensure_replaceable(change.path)
    try:
        journal.keep(message, time.time(), [(c.path, c.before, c.after) for c in changes])
    except LedgerError as error:
        warning = f"undo will not know of this: {error}"
    replace_all(changes)
    return warning


def replace_all(changes: Sequence[FileChange]) -> None:
    """Put new content into files that still hold the old one, into all of them or none. Raises LedgerError."""
    for change in changes:
        atomic.ensure_replaceable(change.path)
    done: list[FileChange] = []
    for change in changes:
        try:
            atomic.replace(change.path, change.after, expected=change.before)
        except LedgerError:
            _take_back(done)
            raise
        done.append(change)


def _rewritten(before: Reading, edits: Sequence[tuple[str, Edit]]) -> dict[str, Document]:
    by_file: dict[str, list[Edit]] = {}
    for name, edit in edits:
        by_file.setdefault(name, []).append(edit)
    return {name: rewrite(before.documents[name], these) for name, these in by_file.items()}


def _judge(outcome: Outcome, force: bool, state: State, bears_warnings: bool = False) -> Outcome:
    """The outcome with the findings that it brings, and the state that it may have."""
    if not outcome.changes:
        return outcome
    from claimcheck.edit import vetting  # the rules: not needed where nothing changes

    brought = vetting.brought(outcome.before, outcome.after)
    harm = [finding for finding in brought if not bears_warnings or str(finding.severity) == "error"]
    refused = harm and not force and state is not State.PREVIEWED
    return replace(outcome, state=State.REFUSED if refused else state, brought=tuple(brought))


def _take_back(done: Sequence[FileChange]) -> None:
    """Put back what files held before a write that broke off between them; raises LedgerError where that fails too."""
    for change in done:
        try:
            atomic.replace(change.path, change.before, expected=change.after)
        except LedgerError:
            names = ", ".join(change.name for change in done)
            raise LedgerError(f"the write broke off behind {names}: claimcheck undo takes that back") from None
