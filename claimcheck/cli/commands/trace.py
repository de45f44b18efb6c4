"""`claimcheck trace`: a claim back to its origins."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "read"
EXAMPLES = ("claimcheck trace ttp-no-tie-to-al-qaida", "claimcheck trace ttp-no-tie-to-al-qaida --format json")


def run(
    claim: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim.", autocompletion=completion.claims)],
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> None:
    """Trace a claim to its origins: who said it, through whom, and where the trail goes cold."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.ledger.model import Claim
    from claimcheck.output import console
    from claimcheck.output.views import trace

    known = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    console.answer(trace.traced(lookup.find(known, claim, Claim), known), format_name, output)
