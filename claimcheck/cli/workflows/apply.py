"""What every writing command ends with: the change shown or written, never a fault brought in unasked."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.edit import diff, locks, transaction, vetting
from claimcheck.edit.transaction import Copy, Outcome, Plan
from claimcheck.errors import Refused
from claimcheck.lint.rule import Finding
from claimcheck.output import console
from claimcheck.output.diff import coloured
from claimcheck.output.formats.plain import line
from claimcheck.text.escaping import one_line

SHOWN = 5  # findings told in full


def apply_change(paths: Sequence[Path], plan: Plan, *, dry_run: bool = False, force: bool = False) -> Outcome:
    """Work a change out on what stands there now, and write it; with `dry_run`, show the diff instead.

    Raises Refused for a change that brings errors or warnings, or would, unless forced.
    """
    if dry_run:
        outcome = transaction.worked_out(transaction.copies(paths), plan)
        show_diff(outcome)
        _vet(outcome, force)
        said = f"dry run, nothing written: {outcome.said}"
        console.notice(said if outcome.documents else f"nothing to do ({outcome.said})")
        return outcome
    return write(paths, lambda held: transaction.worked_out(held, plan), force=force)


def write(paths: Sequence[Path], work_out: Callable[[list[Copy]], Outcome], *, force: bool = False) -> Outcome:
    """Work a change out under the lock, on what stands there by then, and write it; says in one line what was done.

    Raises Refused for a change that brings errors or warnings, unless forced.
    """
    with locks.locked(each.path for each in transaction.copies(paths)):
        outcome = work_out(transaction.copies(paths))
        _vet(outcome, force)
        unkept = transaction.save(outcome) if outcome.documents else ""
    console.put(one_line(outcome.said if outcome.documents else f"nothing to do ({outcome.said})"), None)
    if unkept:
        console.notice(unkept)
    return outcome


def show_diff(outcome: Outcome) -> None:
    """Print what the change does to each file, in colour for a person."""
    lines = [
        line
        for name, each in outcome.documents.items()
        for line in diff.diff(name, outcome.before.documents[name].text, each.text)
    ]
    if lines:
        console.put(coloured(lines) if console.on_terminal() else "\n".join(lines), None)


def _vet(outcome: Outcome, force: bool) -> None:
    found = vetting.new_faults(outcome.before, outcome.after) if outcome.documents else []
    for each in found[:SHOWN]:
        console.notice(line(each))
    if found and not force:
        raise Refused(f"not written: {_number(found)}; mend the input, or --force")


def _number(found: Sequence[Finding]) -> str:
    more = f" ({len(found) - SHOWN} not shown)" if len(found) > SHOWN else ""
    return f"the ledger would have {len(found)} more finding{'s' * (len(found) > 1)}{more}"


def asking() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def sure(question: str) -> None:
    """Ask for a yes; raises Refused for anything else."""
    sys.stderr.write(f"{one_line(question)} [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise Refused("nothing was changed")
