"""`claimcheck remove`: records that are to go."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
SYNONYMS = ("rm", "delete", "del")
EXAMPLES = (
    "claimcheck remove jamal-is-based-in-lahore",
    "claimcheck remove actor:ttp --cascade --dry-run",
)


def run(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Claims, actors or sources; actor:ID says which.",
                                             autocompletion=completion.ids)],
    cascade: Annotated[bool, typer.Option("--cascade", help="Take the references to it too.")] = False,
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Remove records; refuses while others refer to them."""
    from claimcheck.cli.workflows import apply
    from claimcheck.edit import changes, targets

    apply.apply_change(
        tuple(ledger or ()),
        lambda reading: changes.removed(reading, targets.selected_records(reading, ids), cascade),
        dry_run=dry_run,
        force=force,
    )
