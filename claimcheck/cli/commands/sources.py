"""`claimcheck sources`: the register of sources."""

from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "sources"
EXAMPLES = ("claimcheck sources", "claimcheck sources --format csv")


def run(ledger: LedgerPaths = None, format_name: Format = "text", output: Output = None) -> None:
    """List the sources: how far each may be relied on, how many claims stand in it."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import lists

    reading = session.open_ledger(Selection(tuple(ledger or ())))
    console.answer(lists.sources(reading.ledger), format_name, output)
