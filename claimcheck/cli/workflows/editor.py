"""Records finished in an editor: checked before they are kept, and the draft left behind when they do not pass."""

import os
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from claimcheck.cli.workflows import apply
from claimcheck.edit import records_from_file, targets, transaction
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit, Written, draft_of, text_at
from claimcheck.errors import ClaimcheckError, LedgerError, UsageError
from claimcheck.ledger import lookup
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.document import Document
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.slugs import TITLES
from claimcheck.output import console
from claimcheck.text.encoding import decode


def add(collection: str, record: dict[str, Any], keep: Callable[[list[dict[str, Any]]], None]) -> None:
    """Let a record be finished in the editor, and hand it over. Raises what `keep` raises; the draft is kept then."""
    _through_editor(
        _template(collection, record),
        lambda draft: keep(records_from_file.records_of_draft(draft, collection)),
        f"claimcheck add {collection[:-1]} --from",
        empty=not record,
    )


def edit(id: str, paths: Sequence[Path], *, dry_run: bool, force: bool) -> None:
    """Let a record be changed in the editor as it stands in the file, comments and all.

    Raises LedgerError when somebody else has changed it meanwhile; the draft is kept then.
    """
    start = transaction.read_copies(transaction.copies(paths))
    record = lookup.find_record(start.ledger, id)
    whole_id = f"{targets.collection_of(record)}:{record.id}"
    before = _text(start, record)

    def keep(draft: Path) -> None:
        text, fault = decode(read_regular(draft, error=UsageError))
        if fault:
            raise UsageError(f"{draft}: {fault}")
        value = records_from_file.yaml_value(text, str(draft))
        if not isinstance(value, dict):
            raise UsageError(f"{draft}: a record is a mapping, as in id: …")
        if value.get("id") != record.id:
            raise UsageError(f"the id was changed to {value.get('id')!r}: claimcheck rename does that, and follows it")
        apply.apply_change(
            paths, lambda r: _exchanged(r, whole_id, before, Written(text, value)), dry_run=dry_run, force=force
        )

    _through_editor(before, keep, "")


def _exchanged(reading: Reading, id: str, before: str, new: Written) -> Change:
    record = lookup.find_record(reading.ledger, id)
    if _text(reading, record) != before:
        raise LedgerError(f"{record.id} has changed since it was opened: nothing was written")
    return Change(
        [(record.where.file, Edit("put", record.where.path, new))], f"edited {record.id} in {record.where.file}"
    )


def _text(reading: Reading, record: lookup.Record) -> str:
    document: Document = reading.documents[record.where.file]
    return text_at(document.text, record.where.path)


def _through_editor(text: str, keep: Callable[[Path], None], again: str, *, empty: bool = True) -> None:
    """Open an editor on a text and hand the file over; with `empty`, nothing happens when it was left as it was.

    Raises what `keep` raises, UsageError for an editor or a draft that cannot be used, and KeyboardInterrupt; the draft
    is kept then, and named.
    """
    draft = _write_draft(text if text.endswith("\n") else text + "\n")
    started = read_regular(draft)
    try:
        _open_editor(draft)
        if empty and read_regular(draft, error=UsageError) == started:
            console.put("nothing to do: the draft was left as it was", None)
        else:
            keep(draft)
    except ClaimcheckError as error:
        error.args = (f"{error}; {_kept(draft, again)}",)
        raise
    except OSError as error:
        raise LedgerError(f"{error.filename or draft}: {error.strerror or error}; {_kept(draft, again)}") from None
    except KeyboardInterrupt:
        console.notice(f"interrupted; {_kept(draft, again)}")
        raise
    draft.unlink(missing_ok=True)


def leave_draft(collection: str, record: dict[str, Any]) -> None:
    """Leave a record behind as a draft, and say where."""
    draft = _write_draft(draft_of(record, collection) + "\n")
    console.notice(_kept(draft, f"claimcheck add {collection[:-1]} --from"))


def _write_draft(text: str) -> Path:
    handle, name = tempfile.mkstemp(".yaml", "claimcheck-draft-")
    with open(handle, "w", encoding="utf-8", newline="") as stream:
        stream.write(text)
    return Path(name)


def _kept(draft: Path, again: str) -> str:
    """Where the draft is, and the command that takes it up again, when there is one."""
    if not os.path.lexists(draft):
        return f"the draft {draft} is not there any more"
    return f"the draft is kept in {draft}" + f": {again} {draft}" * bool(again)


def _open_editor(draft: Path) -> None:
    """Run $VISUAL or $EDITOR and wait; raises UsageError when there is none or it fails."""
    command = _editor()
    try:
        code = _run([*command, str(draft)])
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"the editor {command[0]!r} cannot be started ({reason}): set $EDITOR") from None
    if code == -signal.SIGINT:
        raise KeyboardInterrupt
    if code:
        raise UsageError(f"the editor {command[0]!r} ended with {code}: nothing was written")


def _editor() -> list[str]:
    """The words of $VISUAL or $EDITOR; raises UsageError."""
    for name in ("VISUAL", "EDITOR"):
        try:
            if command := shlex.split(os.environ.get(name, "")):
                return command
        except ValueError:
            raise UsageError(f"${name} has a quotation mark that is not closed: {os.environ[name]}") from None
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("there is no terminal to open an editor on: set $EDITOR")
    return ["vi"]


def _run(command: Sequence[str]) -> int:
    """Run a command to its end and return its exit code. At a terminal Ctrl-C is the editor's, not ours."""
    if not sys.stdin.isatty():
        return subprocess.run(command, check=False).returncode
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return subprocess.run(command, check=False).returncode
    finally:
        signal.signal(signal.SIGINT, before)


def _template(collection: str, record: dict[str, Any]) -> str:
    """The record so far, and behind it every other field with what it is for, as comments."""
    given = draft_of(record, collection)
    lines = [given] if given else []
    for name, field_type in field_types(COLLECTIONS[collection]).items():
        if name not in record and name != "ignore":
            lead = f"{name}:" if name == TITLES[collection] else f"# {name}:"
            lines.append(f"{lead:<16} # {field_type.help}{_words(field_type)}".replace(":#", ": #"))
    return "\n".join(lines) + "\n"


def _words(field_type: FieldType) -> str:
    return f" {', '.join(field_type.words.meanings)}" if field_type.words else ""
