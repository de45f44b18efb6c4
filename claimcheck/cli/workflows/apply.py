"""What every writing command ends with: the change shown or written, never a fault brought in unasked."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import refusals
from claimcheck.edit import Outcome, Plan
from claimcheck.errors import Refused
from claimcheck.lint.rule import Finding
from claimcheck.output import console
from claimcheck.output.diff import coloured
from claimcheck.output.formats.plain import line
from claimcheck.text.escaping import one_line

SHOWN = 5  # findings told in full


def apply_change(paths: Sequence[Path], plan: Plan, *, dry_run: bool = False, force: bool = False) -> Outcome:
    """Change the ledger and say so in one line; with `dry_run`, show the diff and write nothing.

    Raises Refused for a change that brings errors or warnings, or would, unless forced.
    """
    outcome = edit.apply(paths, plan, dry_run=dry_run, force=force)
    if dry_run:
        show_diff(outcome)
    if force and not dry_run:
        for finding in outcome.brought[:SHOWN]:
            console.notice(line(finding))
    elif outcome.brought:
        refusals.show(outcome.changes, outcome.brought[:SHOWN])
    if outcome.brought and not force:
        raise Refused(f"not written: {_number(outcome.brought)}; mend the input, or --force")
    if dry_run and outcome.changes:
        console.notice(f"dry run, nothing written: {outcome.message}")
    else:
        show_message(outcome, console.notice if dry_run else answer)
    return outcome


def answer(message: str) -> None:
    """Write what was done on standard output."""
    console.put(message, None)


def show_message(outcome: Outcome, show: Callable[[str], None] = answer) -> None:
    """Say in one line what was done, and what undo will not know of."""
    show(one_line(outcome.message if outcome.changes else f"nothing to do ({outcome.message})"))
    if outcome.warning:
        console.notice(outcome.warning)


def show_diff(outcome: Outcome) -> None:
    """Print what the change does to each file, in colour for a person."""
    lines = [line for change in outcome.changes for line in change.diff]
    if lines:
        console.put(coloured(lines) if console.on_terminal() else "\n".join(lines), None)


def _number(findings: Sequence[Finding]) -> str:
    more = f" ({len(findings) - SHOWN} not shown)" if len(findings) > SHOWN else ""
    return f"the ledger would have {len(findings)} more finding{'s' * (len(findings) > 1)}{more}"


def asking() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def sure(question: str) -> None:
    """Ask for a yes; raises Refused for anything else."""
    sys.stderr.write(f"{one_line(question)} [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise Refused("nothing was changed")
