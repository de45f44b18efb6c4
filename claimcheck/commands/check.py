"""`claimcheck check`: everything that is wrong with the ledger, in one run."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Format, LedgerPaths, Today

EXAMPLES = (
    "claimcheck check",
    "claimcheck check --format sarif",
    "claimcheck check --fix --dry-run",
    "claimcheck check --ignore unused-actor,unused-source --fail-on note",
)


def run(
    ledger: LedgerPaths = None,
    select: Annotated[str, typer.Option(metavar="RULES", help="Only these rules or severities, with commas.",
                                        autocompletion=complete.rules)] = "",
    ignore: Annotated[str, typer.Option(metavar="RULES", help="Not these.", autocompletion=complete.rules)] = "",
    fail_on: Annotated[str, typer.Option(metavar="SEVERITY", help="error, warning or note: exit 1 from there "
                                         "on.")] = "warning",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever was found.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Make the repairs that are safe first, and show them.")] = False,
    accept: Annotated[bool, typer.Option("--accept", help="With --fix: take snapshots as they are now.")] = False,
    dry_run: DryRun = False,
    today: Today = "",
    form: Format = "text",
) -> None:  # fmt: skip
    """Check the ledger: its files, its references, its judgements, its sourcing."""
    from claimcheck import checking, desk, show

    if fix:
        from claimcheck.altering import mending

        mending.mend(tuple(ledger or ()), select, ignore, accept=accept, dry_run=dry_run)
    reading = desk.read_all(tuple(ledger or ()), today)
    found = checking.findings(reading, select, ignore)
    show.findings(found, form)
    show.notice(checking.summed_up(found, reading))
    raise SystemExit(0 if exit_zero else checking.exit_code(found, reading, fail_on))
