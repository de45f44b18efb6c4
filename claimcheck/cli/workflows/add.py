"""What `add` does: gather the records, look for claims that say the same, write."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.cli.workflows import apply, editor
from claimcheck.edit import compose, records_from_file, transaction
from claimcheck.edit import new_records as adding
from claimcheck.edit.compose import RecordOptions
from claimcheck.errors import ClaimcheckError, Refused
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.text.escaping import one_line

SHOWN = 5  # claims that are told to be close to new ones


@dataclass(frozen=True, slots=True)
class AddOptions:
    """Where records go, and whether they are only shown, forced in, or finished in an editor first."""

    paths: tuple[Path, ...] = ()
    into: str = ""
    dry_run: bool = False
    force: bool = False
    edit: bool = False


def add(kind: str, words: Sequence[str], options: RecordOptions, source: Path | None, add_options: AddOptions) -> None:
    """Add records of a kind to the ledger; raises what reading, composing and writing raise."""
    collection = adding.collection_named(kind)
    reading = transaction.read_copies(transaction.copies(add_options.paths))
    if source:
        keep(collection, records_from_file.records(source, collection), reading, add_options)
    elif words or options != RecordOptions() or add_options.edit:
        record = compose.composed(words, options, collection, reading.ledger)
        if add_options.edit:
            editor.add(collection, record, lambda records: keep(collection, records, reading, add_options))
        else:
            keep(collection, [record], reading, add_options)
    elif sys.stdin.isatty():
        _asked_for(collection, reading, add_options)
    else:
        keep(collection, records_from_file.records(Path("-"), collection), reading, add_options)


def _asked_for(collection: str, reading: Reading, add_options: AddOptions) -> None:
    """Ask for a record field by field; what was typed is not lost when it does not pass."""
    from claimcheck.cli.workflows import prompts

    record = prompts.record(collection, reading.ledger)
    try:
        keep(collection, [record], reading, add_options)
    except ClaimcheckError:
        editor.leave_draft(collection, record)
        raise


def keep(collection: str, records: Sequence[dict[str, Any]], reading: Reading, add_options: AddOptions) -> None:
    """Look for claims that say the same, and write the records, or show what that would do."""
    _look_around(collection, records, reading, add_options)

    def plan(reading: Reading) -> transaction.Change:
        return adding.added(reading, collection, records, add_options.into)

    apply.apply_change(add_options.paths, plan, dry_run=add_options.dry_run, force=add_options.force)


def _look_around(collection: str, records: Sequence[dict[str, Any]], reading: Reading, add_options: AddOptions) -> None:
    """Say which claims are close to the new ones, and ask; raises Refused or UsageError."""
    if collection != "claims" or add_options.force:
        return
    from claimcheck.edit import similar  # 40 ms, and only claims can be alike

    texts = [text for each in records if isinstance(text := each.get("text"), str)]
    found = similar.similar_claims(texts, reading.ledger)
    for text, claim in found[:SHOWN]:
        console.notice(f"{one_line(text)!r} is close to {claim.id}: {one_line(claim.text)}")
    if len(found) > SHOWN:
        console.notice(f"and {len(found) - SHOWN} more like these")
    if found and not add_options.dry_run:
        if not apply.asking():
            raise Refused("not added: a claim like it is there already; --force adds it")
        apply.sure("Add it all the same?")
