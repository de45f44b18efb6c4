"""`claimcheck explain-confidence`: how much confidence the sourcing of a claim bears."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "check"
EXAMPLES = ("claimcheck explain-confidence ttp-no-tie-to-al-qaida",)


def run(
    claim: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim.", autocompletion=completion.claims)],
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> None:
    """Derive the most confidence that a claim's sourcing bears: line by line."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.ledger.model import Claim
    from claimcheck.output import console
    from claimcheck.output.views import trace

    opened = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    console.answer(trace.explained(lookup.find(opened, claim, Claim), opened), format_name, output)
