"""What `import` does: read, say what is refused and what is there already, ask about likenesses, write in one step."""

from dataclasses import dataclass
from pathlib import Path

from claimcheck import exchange
from claimcheck.cli.workflows import apply, foreign_file, import_matches, refusals
from claimcheck.cli.workflows.import_matches import Decisions
from claimcheck.edit import Outcome, imports, transaction
from claimcheck.edit.imports import Choice, Imported, heads
from claimcheck.errors import NothingChecked, Refused, UsageError
from claimcheck.exchange import ReadOptions
from claimcheck.ledger.contents import shown
from claimcheck.output import console
from claimcheck.output.working import working
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
    yes: bool = False


def choice(word: str) -> Choice | None:
    """Return what `--on-match` says; raises UsageError for another word."""
    if word and word not in list(Choice):
        raise UsageError(f"--on-match: {word!r} is none of {', '.join(Choice)}")
    return Choice(word) if word else None


def import_records(format_name: str, file: Path, options: ReadOptions, wanted: Wanted) -> int:
    """Put the records of a file into the ledger, and return 1 where something of it is refused, else 0.

    Raises what reading raises, Refused for a change that brings errors, and NothingChecked for a file without records.
    """
    _, records = foreign_file.read(format_name, file, options)
    if records.guessed and apply.asking() and not (wanted.yes or wanted.dry_run):
        foreign_file.tell(records.notes, [], file)
        records.notes.clear()
        apply.sure("What the columns mean is a guess, which --map corrects: import them so?")
    ledger = transaction.read_copies(transaction.copies(wanted.paths)).ledger
    records.refused += [*exchange.refuse_faulty(records, ledger), *heads.fitted(records, ledger)]
    if not records:
        foreign_file.tell(records.notes, records.refused, file, all_of_them=wanted.dry_run)
        raise NothingChecked(f"{shown(file)} holds no record that can be used")
    decisions = Decisions()
    if wanted.match:
        incoming = imports.identify(records, ledger)
        decisions = import_matches.decided(incoming, ledger, wanted.on_match, dry_run=wanted.dry_run)
    with working("importing"):
        result = imports.import_records(
            wanted.paths, records, into=wanted.into, update=wanted.update, dry_run=wanted.dry_run, force=wanted.force,
            decide=decisions.carried_out,
        )  # fmt: skip
    foreign_file.tell(result.notes, result.refused, file, all_of_them=wanted.dry_run)
    _tell_outcome(result.outcome, wanted)
    _tell_of(result, own_ids=records.own_ids, update=wanted.update)
    return int(bool(result.refused))


def _tell_outcome(outcome: Outcome, wanted: Wanted) -> None:
    """Say what was done, with the diff of a dry run; raises Refused for a change that brings errors."""
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


def _tell_of(result: Imported, *, own_ids: bool, update: bool) -> None:
    """Say which records are there already and say otherwise, and how many claims came without a confidence."""
    for known in result.differing[:SHOWN]:
        how = "and says otherwise" if own_ids else "with less than the file says"
        name = one_line(f"{known.collection[:-1]} {known.id}")
        console.notice(f"{name} is there already, known by its {known.by}, {how}")
    if len(result.differing) > SHOWN:
        console.notice(f"and {len(result.differing) - SHOWN} more like these")
    if result.differing and not update:
        console.notice("what is there was left as it is: --update brings it up to date")
    if result.unsure:
        came = f"{counted(result.unsure, 'claim')} came without a confidence"
        console.notice(f"{came}: claimcheck list -has:confidence")
