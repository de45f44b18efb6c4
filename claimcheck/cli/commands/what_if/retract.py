"""`claimcheck what-if retract`: what falls with a source, an actor or a claim?"""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck what-if retract rfj-ttp", "claimcheck what-if retract tom-west --format json")


def run(
    record: Annotated[str, typer.Argument(metavar="ID", help="The id of a source, an actor or a claim.",
                                          autocompletion=completion.ids)],
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> None:  # fmt: skip
    """Show which claims would lose every origin, which some of it, and which depend on those that fall."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.output import console
    from claimcheck.output.views import retraction

    known = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    console.answer(retraction.answer(lookup.find_record(known, record), known), format_name, output)
