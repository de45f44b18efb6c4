"""`claimcheck coverage`: which sentences of a source have claims."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "sources"
EXAMPLES = (
    "claimcheck coverage lantern-denial",
    "claimcheck coverage lantern-denial --format html --output coverage.html",
    "claimcheck coverage lantern-denial --fail-under 90",
)


def run(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The id of a source.", autocompletion=completion.sources)
    ],
    fail_under: Annotated[float, typer.Option(metavar="PERCENT", min=0, max=100, help="Exit 1 below it.")] = 0.0,
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> int:
    """Show a source with the passages that claims cover, and the sentences, numbers and quotes that none does."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.ledger.model import Source
    from claimcheck.output import console
    from claimcheck.output.views.coverage import shown
    from claimcheck.sources.quotes.coverage import coverage

    reading = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    covered = coverage(lookup.find(reading, source, Source), reading)
    coloured = format_name == "html" or (format_name == "text" and not output and console.on_terminal())
    console.answer(shown(covered, text=coloured), format_name, output)
    return int(covered.share * 100 < fail_under)
