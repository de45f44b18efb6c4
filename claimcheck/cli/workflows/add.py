"""What `add` does: gather the records, settle what they name, look for claims that say the same, write."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.cli.workflows import apply, completing, editor
from claimcheck.edit import compose, records_from_file, transaction
from claimcheck.edit import new_records as adding
from claimcheck.edit.compose import RecordOptions
from claimcheck.edit.defaults import Defaults, read_defaults
from claimcheck.errors import Refused
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.text.escaping import one_line

SHOWN = 5  # claims that are told to be close to new ones


@dataclass(frozen=True, slots=True)
class AddOptions:
    """Where records go, whether they are only shown, forced in, or finished in an editor first, and what is known.

    `new_actors` takes every unknown name as that of a new actor, `defaults` what is in use for new claims.
    """

    paths: tuple[Path, ...] = ()
    into: str = ""
    dry_run: bool = False
    force: bool = False
    edit: bool = False
    new_actors: bool = False
    defaults: bool = True


def add(kind: str, words: Sequence[str], options: RecordOptions, source: Path | None, add_options: AddOptions) -> None:
    """Add records of a kind to the ledger; raises what reading, composing and writing raise."""
    collection = adding.collection_named(kind)
    reading = transaction.read_copies(transaction.copies(add_options.paths))
    if source:
        keep(collection, records_from_file.records(source, collection), reading, add_options)
    elif words or options != RecordOptions() or add_options.edit:
        record = _composed(words, options, collection, reading, add_options)
        if add_options.edit:
            editor.add(collection, record, lambda records: keep(collection, records, reading, add_options))
        else:
            keep(collection, [record], reading, add_options, composed=True)
    elif sys.stdin.isatty():
        _asked_for(collection, reading, add_options)
    else:
        keep(collection, records_from_file.records(Path("-"), collection), reading, add_options)


def _composed(
    words: Sequence[str], options: RecordOptions, collection: str, reading: Reading, add_options: AddOptions
) -> dict[str, Any]:
    """Return the record that the command line says, with what is in use and what follows from its quotes."""
    defaults = _in_use(collection, add_options)
    record = compose.composed(words, options, collection, reading.ledger, defaults)
    if collection == "claims":
        completing.say_what_is_in_use(options, defaults)
        record = completing.completed(record, reading.ledger, force=add_options.force)
    return record


def _in_use(collection: str, add_options: AddOptions) -> Defaults:
    return read_defaults(add_options.paths) if collection == "claims" and add_options.defaults else Defaults()


def _asked_for(collection: str, reading: Reading, add_options: AddOptions) -> None:
    """Ask for a record field by field; what was typed is not lost when it does not pass."""
    from claimcheck.cli.workflows import prompts
    from claimcheck.errors import ClaimcheckError

    record = prompts.record(collection, reading.ledger)
    try:
        keep(collection, [record], reading, add_options)
    except ClaimcheckError:
        editor.leave_draft(collection, record)
        raise


def keep(
    collection: str, records: Sequence[dict[str, Any]], reading: Reading, add_options: AddOptions,
    *, composed: bool = False,
) -> None:  # fmt: skip
    """Look for claims that say the same, and write the records, or show what that would do.

    Of records `composed` here, names that nobody goes by become new actors, where that is sure or wanted.
    """
    actors: Sequence[str] = ()
    if composed or add_options.new_actors:
        records, actors = completing.with_actors(records, reading.ledger, add_options.new_actors, add_options.force)
    _look_around(collection, records, reading, add_options)
    if composed and collection == "claims" and not add_options.dry_run:
        records = [completing.with_confidence(record) for record in records]

    def plan(reading: Reading) -> transaction.Change:
        return adding.added(reading, collection, records, add_options.into, actors)

    apply.apply_change(add_options.paths, plan, dry_run=add_options.dry_run, force=add_options.force)


def _look_around(collection: str, records: Sequence[dict[str, Any]], reading: Reading, add_options: AddOptions) -> None:
    """Say which claims are close to the new ones, and ask; raises Refused or UsageError."""
    if collection != "claims" or add_options.force:
        return
    from claimcheck.edit import similar  # 40 ms, and only claims can be alike

    texts = [text for record in records if isinstance(text := record.get("text"), str)]
    pairs = similar.similar_claims(texts, reading.ledger)
    for text, claim in pairs[:SHOWN]:
        console.notice(f"{one_line(text)!r} is close to {claim.id}: {one_line(claim.text)}")
    if len(pairs) > SHOWN:
        console.notice(f"and {len(pairs) - SHOWN} more like these")
    if pairs and not add_options.dry_run:
        if not apply.asking():
            raise Refused("not added: a claim like it is there already; --force adds it")
        apply.sure("Add it all the same?")
