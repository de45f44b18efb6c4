"""What `init` writes: a first ledger, the schema beside it, the entry of a pre-commit hook."""

from pathlib import Path

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
HOOK = {
    "repo": "local",
    "hooks": [{
        "id": "claimcheck", "name": "claimcheck", "entry": "claimcheck check", "language": "system",
        "files": r"(^|/)claims(/[^/.][^/]*)?\.ya?ml$", "pass_filenames": "false",
    }],
}  # fmt: skip


def begin(folder: Path, *, bare: bool, hook: bool, dry_run: bool) -> None:
    """Write the first ledger of a folder; with `hook`, add the entry to the hooks, and the ledger where there is none.

    Raises LedgerError where a ledger is, NotFound where no hooks are.
    """
    ledger = folder / files.DEFAULT
    if hook and not (folder / HOOKS).is_file():
        raise NotFound(f"{folder / HOOKS} is not there: --pre-commit adds to one that is")
    if ledger.exists() and not hook:
        raise LedgerError(f"{shown(ledger)} is there already: nothing was overwritten")
    if not ledger.exists():
        _write(folder, HEAD + (BARE if bare else EXAMPLE), dry_run)
    if hook:
        _hook(folder / HOOKS, dry_run)


def _write(folder: Path, text: str, dry_run: bool) -> None:
    ledger, beside = folder / files.DEFAULT, folder / SCHEMA
    if dry_run:
        console.put(text.rstrip("\n"), None)
        console.notice(f"dry run, nothing written: wrote {shown(ledger)} and {SCHEMA}")
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise atomic.unwritable(folder, error) from None
    atomic.create(ledger, text.encode())
    if not beside.exists():
        atomic.create(beside, (json_text.dump(json_schema.json_schema(), indent=2) + "\n").encode())
    console.put(one_line(f"wrote {shown(ledger)} and {SCHEMA}: claimcheck add puts records in"), None)


def _hook(path: Path, dry_run: bool) -> None:
    """Add the entry to the hooks, where it is not there yet."""
    copy = Copy(path, shown(path), read_regular(path))
    before = parse(copy.name, copy.data)
    if "claimcheck" in before.text:
        console.put(one_line(f"{copy.name} names claimcheck already: nothing to do"), None)
        return
    after = rewrite(before, [Edit("append", ("repos",), HOOK)])
    outcome = Outcome(f"added claimcheck to {copy.name}", State.WRITTEN, (copy.changed_to(after),))
    if dry_run:
        apply.show_diff(outcome)
        return
    with locks.locked([path]):
        transaction.write_files(outcome.message, outcome.changes)
    apply.show_message(outcome)
