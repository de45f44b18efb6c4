"""What `add` does: gather the records, settle what they name, look for claims that say the same, write."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.cli.workflows import apply, completing, editor, prompts
from claimcheck.dataclass import dataclass
from claimcheck.edit import compose, records_from_file, transaction
from claimcheck.edit import new_records as adding
from claimcheck.edit.compose import RecordOptions
from claimcheck.edit.defaults import Defaults, read_defaults
from claimcheck.errors import ClaimcheckError, Refused, UsageError
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.text.escaping import one_line

if TYPE_CHECKING:
    from claimcheck.cli.workflows.dialogue import Dialogue

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
    if source or not (words or options != RecordOptions() or add_options.edit or sys.stdin.isatty()):
        records: Sequence[dict[str, Any]] = records_from_file.records(source or Path("-"), collection)
        names: Sequence[str] = ()
        if add_options.new_actors:
            records, names = completing.with_actors(records, reading.ledger, wanted=True, force=False)
        keep(collection, records, reading, add_options, names)
    elif words or options != RecordOptions() or add_options.edit:
        _add_composed(words, options, collection, reading, add_options)
    else:
        _asked_for(collection, add_options)


def _add_composed(
    words: Sequence[str], options: RecordOptions, collection: str, reading: Reading, add_options: AddOptions
) -> None:
    """Add the record that the command line says, finished in an editor if wanted."""
    record = _composed(words, options, collection, reading, add_options)

    def settle(records: Sequence[dict[str, Any]], *, ask_confidence: bool = False) -> None:
        settled, names = completing.with_actors(records, reading.ledger, add_options.new_actors, add_options.force)
        keep(collection, settled, reading, add_options, names, ask_confidence=ask_confidence)

    if add_options.edit:
        editor.add(collection, record, settle)
    else:
        settle([record], ask_confidence=collection == "claims")


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


def _asked_for(collection: str, add_options: AddOptions) -> None:
    """Ask for a record field by field, and, where something is in use, for the next ones until a text is left out."""
    from claimcheck.cli.workflows.dialogue import Dialogue

    defaults, last = _in_use(collection, add_options), dict[str, str]()
    if defaults != Defaults():
        console.notice(f"in use: {one_line(str(defaults))}")
    while True:
        reading = transaction.read_copies(transaction.copies(add_options.paths))
        dialogue = Dialogue(collection, reading.ledger, defaults, last, explain=not last, may_end=bool(last))
        if not _kept_from(dialogue, reading, add_options) or defaults == Defaults():
            return
        last = {"by": dialogue.answers["by"]}


def _kept_from(dialogue: "Dialogue", reading: Reading, add_options: AddOptions) -> bool:
    """Hold a dialogue until its record is written, and return whether there was one.

    What was answered is left as a draft when the input ends, or when the record does not pass and nobody mends it.
    """
    while True:
        try:
            record = dialogue.run()
            if not record:
                return False
            try:
                records, names = completing.with_actors(
                    [record], reading.ledger, add_options.new_actors, add_options.force, dialogue.actors
                )
                keep(dialogue.collection, records, reading, add_options, names)
            except ClaimcheckError as error:
                console.notice(f"claimcheck: {error}")
                if input("  <: back to the answers, Enter: leave them as a draft> ").strip() == prompts.BACK:
                    continue
                editor.leave_draft(dialogue.collection, record)
                raise Refused("nothing was added") from None
        except (EOFError, KeyboardInterrupt) as end:
            console.notice("")
            if any(dialogue.answers.values()):
                editor.leave_draft(dialogue.collection, dialogue.record())
            elif dialogue.may_end and isinstance(end, EOFError):
                return False
            if isinstance(end, KeyboardInterrupt):
                raise
            raise UsageError("the input ended before the record was whole: nothing was added") from None
        return True


def keep(
    collection: str, records: Sequence[dict[str, Any]], reading: Reading, add_options: AddOptions,
    actors: Sequence[str] = (), *, ask_confidence: bool = False,
) -> None:  # fmt: skip
    """Look for claims that say the same, and write the records, or show what that would do.

    `actors` are names in the records that become new actors.
    """
    _look_around(collection, records, reading, add_options)
    if ask_confidence and not add_options.dry_run:
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
