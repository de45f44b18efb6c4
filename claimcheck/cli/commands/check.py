"""`claimcheck check`: everything that is wrong with the ledger, in one run."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, FindingFormat, LedgerPaths, Today

SECTION = "check"
SYNONYMS = ("validate", "lint", "test")
EXAMPLES = (
    "claimcheck check",
    "claimcheck check --format sarif",
    "claimcheck check --fix --dry-run",
    "claimcheck check --ignore unused-actor,unused-source --fail-on note",
)


def run(
    ledger: LedgerPaths = None,
    select: Annotated[str, typer.Option(metavar="RULES", help="Only these rules or severities, with commas.",
                                        autocompletion=completion.rules)] = "",
    ignore: Annotated[str, typer.Option(metavar="RULES", help="Not these.", autocompletion=completion.rules)] = "",
    fail_on: Annotated[str, typer.Option(metavar="SEVERITY", help="error, warning or note: exit 1 from there "
                                         "on.")] = "warning",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever was found.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Make the repairs that are safe first, and show them.")] = False,
    accept: Annotated[bool, typer.Option("--accept", help="With --fix: take snapshots as they are now.")] = False,
    dry_run: DryRun = False,
    today: Today = "",
    format_name: FindingFormat = "text",
) -> int:  # fmt: skip
    """Check the ledger: its files, its references, its judgements, its sourcing."""
    from claimcheck.cli import session
    from claimcheck.lint import summary
    from claimcheck.output import console
    from claimcheck.output.working import working

    if select or ignore:
        from claimcheck.verify.selecting import for_check  # 60 ms, and only needed where rules are named

        select, ignore = (for_check(names) if names else "" for names in (select, ignore))
    least = summary.severity_of(fail_on)
    if fix:
        from claimcheck.cli.workflows import apply_fixes

        apply_fixes.apply_fixes(tuple(ledger or ()), select, ignore, accept=accept, dry_run=dry_run)
    reading = session.read_all(tuple(ledger or ()), today)
    with working("checking"):
        told = summary.findings(reading, select, ignore)
    console.findings(told.findings, format_name)
    console.notice(summary.summary_line(told.counts, reading))
    return 0 if exit_zero else summary.exit_code(told.counts, reading, least)
