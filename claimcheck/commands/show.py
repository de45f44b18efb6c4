"""`claimcheck show`: records in full."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck show ttp-no-tie-to-al-qaida", "claimcheck show ttp diplomat-ttp-us --format json")


def run(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids of claims, actors or sources, or the start "
                                             "of one.", autocompletion=complete.claims)],
    ledger: LedgerPaths = None,
    form: Format = "text",
    output: Output = None,
) -> None:  # fmt: skip
    """Show records in full: the chain, citations, evidence, relations both ways."""
    from claimcheck import desk, show
    from claimcheck.answers import details

    reading = desk.open_ledger(Selection(tuple(ledger or ())))
    records = [record for each in ids for record in details.find(reading.ledger, each)]
    show.answer(details.details(records, reading), form, output)
