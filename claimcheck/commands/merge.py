"""`claimcheck merge`: two actors that are one."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Force, LedgerPaths

EXAMPLES = ("claimcheck merge aop-news rferl --dry-run",)


def run(
    actor: Annotated[str, typer.Argument(metavar="ACTOR", help="The one that goes.", autocompletion=complete.actors)],
    into: Annotated[str, typer.Argument(metavar="INTO", help="The one that stays.", autocompletion=complete.actors)],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Make one actor of two: names and references go to the one that stays."""
    from claimcheck.altering import records
    from claimcheck.writing import changing

    changing.carry_out(
        tuple(ledger or ()), lambda reading: records.merged(reading, actor, into), dry_run=dry_run, force=force
    )
