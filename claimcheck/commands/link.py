"""`claimcheck link`: how two claims stand to each other."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Force, LedgerPaths

EXAMPLES = (
    "claimcheck link ttp-no-tie-to-al-qaida contradicts ttp-supported-al-qaida",
    "claimcheck link ttp-woos-us qualifies us-should-help-ttp",
)


def run(
    one: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim.", autocompletion=complete.claims)],
    relation: Annotated[str, typer.Argument(metavar="RELATION", help="supports, contradicts, repeats, qualifies, "
                                            "depends_on or supersedes.", autocompletion=complete.relations)],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="Another.", autocompletion=complete.claims)],
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Relate two claims; what holds both ways is written on both sides."""
    from claimcheck.altering import records
    from claimcheck.writing import changing

    changing.carry_out(
        tuple(ledger or ()),
        lambda reading: records.linked(reading, one, relation, other),
        dry_run=dry_run,
        force=force,
    )
