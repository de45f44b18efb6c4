"""`claimcheck show`: records in full."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "read"
SYNONYMS = ("cat", "view", "get")
EXAMPLES = (
    "claimcheck show ttp-no-tie-to-al-qaida",
    "claimcheck show umair-jamal tag:rebranding",
    "claimcheck show ttp diplomat-ttp-us --format json",
)


def run(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", autocompletion=completion.shown,
                                             help="Claims, sources, actors, tags: an id, the start of one, a name; "
                                             "actor:ID says which.")],
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> None:  # fmt: skip
    """Show records in full: a claim with its chain and evidence; an actor, source or tag with its claims."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import details, involved

    reading = session.open_indexed(Selection(tuple(ledger or ())))
    records = [involved.find(reading.ledger, id) for id in ids]
    console.answer(details.details(records, reading), format_name, output)
