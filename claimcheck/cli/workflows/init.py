"""What `init` writes: a first ledger or the example, the schema beside it, the entry of a pre-commit hook."""

import os
import shlex
from collections.abc import Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from claimcheck.cli.workflows import apply
from claimcheck.edit import locks, transaction
from claimcheck.edit.transaction import Copy, Outcome, State
from claimcheck.edit.yaml import Edit, rewrite
from claimcheck.errors import LedgerError, NotFound
from claimcheck.ledger import atomic, files, json_schema
from claimcheck.ledger.contents import read_regular, shown
from claimcheck.ledger.document import parse
from claimcheck.output import console, json_text
from claimcheck.text.escaping import one_line

SCHEMA, HOOKS = "claims.schema.json", ".pre-commit-config.yaml"
STORY = "story.md"  # a draft about the example, for `verify`
HEAD = """\
# yaml-language-server: $schema=claims.schema.json
#
# A ledger of claims: who said what, through whom, where it stands, and how sure we are.
# "claimcheck check" holds it to its rules; an editor with a YAML language server explains every field.

format: 1
scales: {likelihood: icd203}    # whose words a likelihood is in: icd203, phia, ipcc or kent

"""
BARE = """\
# Who speaks, or is spoken of.
actors: []

# What makes the claims: articles, reports, speeches, posts.
sources: []

# One assertion each, in our words and in positive form.
claims: []
"""
EXAMPLE = """\
# Who speaks, or is spoken of. kind: individual, group, organization, state, media or unnamed.
actors:
- id: ministry-of-health
  name: Ministry of Health
  aliases: [MoH]
  kind: organization

# What makes the claims: articles, reports, speeches, posts. reliability: A to F, about the source as a whole.
sources:
- id: health-bulletin
  title: Health bulletin
  kind: report
  publisher: ministry-of-health
  date: 2024-03                 # a year, a month or a day; 2024~ is approximate
  reliability: B

# One assertion each, in our words and in positive form. This one is an example: replace it with yours.
claims:
- id: all-clinics-open
  text: All clinics are open.
  kind: assertion
  attribution:                  # from the origin to the page: who said it first, who passed it on
  - {actor: ministry-of-health, act: states}
  appears_in:                   # where it stands; the quote is a fragment, to the letter
  - {source: health-bulletin, at: p1, quote: clinics remain open}
  likelihood: likely            # our estimate that it is true
  confidence: low               # how good the basis of that estimate is
  tags: [health]
"""
HOOK: dict[str, Any] = {
    "repo": "local",
    "hooks": [{
        "id": "claimcheck", "name": "claimcheck", "entry": "claimcheck check", "language": "system",
        "files": r"(^|/)claims(/[^/.][^/]*)?\.ya?ml$", "pass_filenames": "false",
    }],
}  # fmt: skip


def starter(*, bare: bool) -> Mapping[str, bytes]:
    """Return the files of a first ledger, by path below its folder; `bare` leaves out the claim that shows how."""
    return {SCHEMA: _schema(), files.DEFAULT: (HEAD + (BARE if bare else EXAMPLE)).encode()}


def example() -> Mapping[str, bytes]:
    """Return the files of the example, by path below its folder: snapshots, a draft, schema, and last the ledger."""
    folder = resources.files("claimcheck.cli.workflows") / "example"
    snapshots = sorted((folder / "snapshots").iterdir(), key=_name)
    texts = {f"snapshots/{snapshot.name}": snapshot.read_bytes() for snapshot in snapshots}
    draft = {STORY: (folder / STORY).read_bytes()}
    return {**texts, **draft, SCHEMA: _schema(), files.DEFAULT: (folder / files.DEFAULT).read_bytes()}


def _name(file: Traversable) -> str:
    return file.name


def _schema() -> bytes:
    return (json_text.dump(json_schema.json_schema(), indent=2) + "\n").encode()


def begin(folder: Path, written: Mapping[str, bytes], *, hook: bool, dry_run: bool) -> None:
    """Write the first ledger of a folder; with `hook`, add the entry to the hooks, and the ledger where there is none.

    `written` are the files by path below the folder. A schema that is there stays. The hooks may be those of a folder
    above, where git runs them: they check this ledger then by its path.
    Raises LedgerError where a ledger or another of the files is, NotFound where no hooks are.
    """
    hooks = _hooks_above(folder) if hook else None
    ledger = next(iter(_ledger_in(folder)), files.DEFAULT)
    if not (hook and _ledger_in(folder)):
        _write(folder, written, dry_run)
    if hooks:
        _hook(hooks, (folder.resolve() / ledger).relative_to(hooks.parent), dry_run)


def _hooks_above(folder: Path) -> Path:
    """Return the hooks of a folder, or the nearest above it, up to the root of its repository. Raises NotFound."""
    for place in (start := folder.resolve(), *start.parents):
        if (place / HOOKS).is_file():
            return place / HOOKS
        if os.path.lexists(place / ".git"):
            break
    raise NotFound(f"{folder / HOOKS} is not there, nor above it: --pre-commit adds to one that is")


def _write(folder: Path, written: Mapping[str, bytes], dry_run: bool) -> None:
    """Write the files in their order, the ledger last: it never stands without the texts that it names."""
    there = [name for name in written if os.path.lexists(folder / name)]
    if kept := [*_ledger_in(folder), *(name for name in there if name != SCHEMA)]:
        raise LedgerError(f"{shown(folder / kept[0])} is there already: nothing was overwritten")
    if dry_run:
        console.put(written[files.DEFAULT].decode().rstrip("\n"), None)
        console.notice(f"dry run, nothing written: {_message(folder, written)}")
        return
    _create_all({folder / name: data for name, data in written.items() if name not in there})
    console.put(one_line(_message(folder, written)), None)
    if console.on_terminal():
        console.notice("claimcheck --install-completion lets Tab complete commands, ids and words")


def _ledger_in(folder: Path) -> list[str]:
    """Return the names of the ledgers that a folder holds: a second one would hide it, or make it ambiguous."""
    names = [name for name in (files.DEFAULT, files.OTHER) if os.path.lexists(folder / name)]
    ledgers = (folder / files.FOLDER).glob("*.y*ml")
    return names + [files.FOLDER] * any(file.suffix in files.ENDINGS for file in ledgers)


def _create_all(written: Mapping[Path, bytes]) -> None:
    """Create all of the files or none; raises LedgerError when one cannot be written."""
    created: list[Path] = []
    try:
        for path, data in written.items():
            _make_folder(path.parent)
            atomic.create(path, data)
            created.append(path)
    except LedgerError:
        for path in created:
            path.unlink(missing_ok=True)
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic.unwritable(folder, error) from None


def _message(folder: Path, written: Mapping[str, bytes]) -> str:
    """Return the sentence that says what was written, and the commands that come next."""
    ledger = shown(folder / files.DEFAULT)
    enter = "" if folder.resolve() == Path.cwd() else f"cd {shlex.quote(str(folder))} && "
    if len(written) > 2:
        snapshots = sum(name.startswith("snapshots/") for name in written)
        return f"wrote {ledger}, {SCHEMA} and {snapshots} snapshots; next: {enter}claimcheck list"
    return f"wrote {ledger} and {SCHEMA}; next: {enter}claimcheck add source, claimcheck add claim, claimcheck check"


def _hook(path: Path, ledger: Path, dry_run: bool) -> None:
    """Add the entry to the hooks, where it is not there yet; a ledger in a folder below is checked by its path."""
    copy = Copy(path, shown(path), read_regular(path))
    before = parse(copy.name, copy.data)
    below = len(ledger.parts) > 1
    entry = f"claimcheck check --ledger {shlex.quote(ledger.as_posix())}" if below else "claimcheck check"
    if (entry if below else "claimcheck") in before.text:
        console.put(one_line(f"{copy.name} names {entry if below else 'claimcheck'} already: nothing to do"), None)
        return
    hook = {**HOOK, "hooks": [{**HOOK["hooks"][0], "entry": entry}]}
    after = rewrite(before, [Edit("append", ("repos",), hook)])
    outcome = Outcome(f"added claimcheck to {copy.name}", State.WRITTEN, (copy.changed_to(after),))
    if dry_run:
        apply.show_diff(outcome)
        return
    with locks.locked([path]):
        transaction.write_files(outcome.message, outcome.changes)
    apply.show_message(outcome)
