"""`claimcheck link`: how two claims stand to each other."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
EXAMPLES = (
    "claimcheck link ttp-no-tie-to-al-qaida contradicts ttp-supported-al-qaida",
    "claimcheck link ttp-woos-us qualifies us-should-help-ttp",
)


def run(
    one: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim.", autocompletion=completion.claims)],
    relation: Annotated[str, typer.Argument(metavar="RELATION", help="supports, contradicts, repeats, qualifies, "
                                            "depends_on or supersedes.", autocompletion=completion.relations)],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="Another.", autocompletion=completion.claims)],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Relate two claims; what holds both ways is written on both sides."""
    from claimcheck.cli.workflows import apply
    from claimcheck.edit import changes

    apply.apply_change(
        tuple(ledger or ()),
        lambda reading: changes.linked(reading, one, relation, other),
        dry_run=dry_run,
        force=force,
    )
