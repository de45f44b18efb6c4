"""`claimcheck trace`: a claim back to its origins."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck trace ttp-no-tie-to-al-qaida", "claimcheck trace ttp-no-tie-to-al-qaida --format json")


def run(
    claim: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim.", autocompletion=complete.claims)],
    ledger: LedgerPaths = None,
    form: Format = "text",
    output: Output = None,
) -> None:
    """Trace a claim to its origins: who said it, through whom, and where the trail goes cold."""
    from claimcheck import desk, show
    from claimcheck.answers import tracing

    found = desk.open_ledger(Selection(tuple(ledger or ()))).ledger
    show.answer(tracing.traced(tracing.find_claim(found, claim), found), form, output)
