"""What `import` does: read, say what is refused and what is there already, ask about likenesses, write in one step."""

from dataclasses import dataclass
from pathlib import Path

from claimcheck import edit, exchange
from claimcheck.cli.workflows import apply, foreign_file, import_matches, refusals
from claimcheck.cli.workflows.import_matches import Decisions
from claimcheck.edit import imports, transaction
from claimcheck.edit.imports import Choice, Imported, heads
from claimcheck.edit.transaction import Change
from claimcheck.errors import NothingChecked, Refused, UsageError
from claimcheck.exchange import ReadOptions, Records
from claimcheck.ledger.contents import shown
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.text.escaping import one_line
from claimcheck.text.wording import counted

SHOWN = 5  # records that are told one by one


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where records go, whether only shown, forced in, or to bring others up to date, and what becomes of matches."""

    paths: tuple[Path, ...] = ()
    into: str = ""
    dry_run: bool = False
    force: bool = False
    update: bool = False
    match: bool = False
    on_match: Choice | None = None


def choice(word: str) -> Choice | None:
    """Return what `--on-match` says; raises UsageError for another word."""
    if word and word not in list(Choice):
        raise UsageError(f"--on-match: {word!r} is none of {', '.join(Choice)}")
    return Choice(word) if word else None


def import_records(format_name: str, file: Path, options: ReadOptions, wanted: Wanted) -> int:
    """Put the records of a file into the ledger, and return 1 where something of it is refused, else 0.

    Raises what reading raises, Refused for a change that brings errors, and NothingChecked for a file without records.
    """
    format_name, records = foreign_file.read(format_name, file, options)
    reading = transaction.read_copies(transaction.copies(wanted.paths))
    refused = [*records.refused, *exchange.refuse_faulty(records), *heads.fitted(records, reading.ledger)]
    if not records:
        foreign_file.tell(records.notes, refused, file, all_of_them=wanted.dry_run)
        raise NothingChecked(f"{shown(file)} holds no record that can be used")
    own_ids = exchange.is_complete(format_name)
    decisions = Decisions()
    if wanted.match:
        incoming = imports.identify(records, reading.ledger, own_ids=own_ids)
        decisions = import_matches.decided(incoming, reading.ledger, wanted.on_match, dry_run=wanted.dry_run)
    result = _apply(records, own_ids, decisions, wanted)
    refused += result.refused
    foreign_file.tell([*records.notes, *result.notes], refused, file, all_of_them=wanted.dry_run)
    _tell_of(result, update=wanted.update)
    return int(bool(refused))


def _apply(records: Records, own_ids: bool, decisions: Decisions, wanted: Wanted) -> Imported:
    """Write the change, or show it; raises Refused for one that brings errors."""
    results: list[Imported] = []

    def plan(reading: Reading) -> Change:
        incoming, merges = decisions.carried_out(imports.identify(records, reading.ledger, own_ids=own_ids))
        result = imports.imported(
            reading, incoming, into=wanted.into, update=wanted.update, replace=own_ids, merges=merges
        )
        results.append(result)
        return result.change

    outcome = edit.apply(wanted.paths, plan, dry_run=wanted.dry_run, force=wanted.force, bears_warnings=True)
    errors = [finding for finding in outcome.brought if str(finding.severity) == "error"]
    if wanted.dry_run:
        apply.show_diff(outcome)
    if errors and not wanted.force:
        refusals.show(outcome.changes, errors[:SHOWN])
        number = counted(len(errors), "error")
        raise Refused(f"not written: the ledger would have {number} more; mend the file, or --force")
    if wanted.dry_run and outcome.changes:
        console.notice(f"dry run, nothing written: {outcome.message}")
    else:
        apply.show_message(outcome, console.notice if wanted.dry_run else apply.answer)
    if warnings := len(outcome.brought) - len(errors):
        console.notice(f"the ledger has {counted(warnings, 'more warning', 'more warnings')}: claimcheck check")
    return results[-1]


def _tell_of(result: Imported, *, update: bool) -> None:
    """Say which records are there already and say otherwise, and how many claims came without a confidence."""
    for known in result.differing[:SHOWN]:
        name = f"{known.collection[:-1]} {known.id}"
        console.notice(f"{one_line(name)} is there already and says otherwise (known by its {known.by})")
    if len(result.differing) > SHOWN:
        console.notice(f"and {len(result.differing) - SHOWN} more like these")
    if result.differing and not update:
        console.notice("what is there was left as it is: --update brings it up to date")
    if result.unsure:
        came = f"{counted(result.unsure, 'claim')} came without a confidence"
        console.notice(f"{came}: claimcheck list -has:confidence")
