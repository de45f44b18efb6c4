"""`claimcheck review`: who looked at a claim, when, and when to look again."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths, Today, Yes

SECTION = "record"
EXAMPLES = (
    "claimcheck review ttp-no-tie-to-al-qaida --by desk --next 90d",
    "claimcheck review --where confidence:low --by desk --next 2030-06-30 --yes",
)


def run(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Claims.",
                                                    autocompletion=completion.claims)] = None,
    by: Annotated[str, typer.Option(metavar="WHO", help="Who reviewed; git's user name when left out.")] = "",
    again: Annotated[str, typer.Option("--next", metavar="DATE", help="When to look again: a date, or 90d, 6w, 3m, "
                                       "1y from today.")] = "",
    where: Annotated[str, typer.Option(metavar="QUERY", help="All claims that match; asks first.")] = "",
    yes: Yes = False,
    today: Today = "",
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Note who reviewed claims and when, and the day to look again."""
    from claimcheck.cli.workflows import apply_many
    from claimcheck.edit import review_dates
    from claimcheck.edit.changes import reviewed
    from claimcheck.errors import UsageError

    if not (ids or where):
        raise UsageError("review wants an id, or --where QUERY")
    who, day = by or review_dates.somebody(), review_dates.day(today)
    due = review_dates.due(again, day)
    options = apply_many.WriteOptions(tuple(ledger or ()), where, yes, dry_run, force)
    apply_many.apply_to_many(
        lambda reading, records: reviewed(reading, records, who, str(day), due), ids or [], options
    )
