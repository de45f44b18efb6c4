"""`claimcheck merge`: two actors that are one."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
EXAMPLES = ("claimcheck merge aop-news rferl --dry-run",)


def run(
    actor: Annotated[str, typer.Argument(metavar="ACTOR", help="The one that goes.", autocompletion=completion.actors)],
    into: Annotated[str, typer.Argument(metavar="INTO", help="The one that stays.", autocompletion=completion.actors)],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Make one actor of two: names and references go to the one that stays."""
    from claimcheck.cli.workflows import apply
    from claimcheck.edit import changes

    apply.apply_change(
        tuple(ledger or ()), lambda reading: changes.merged(reading, actor, into), dry_run=dry_run, force=force
    )
