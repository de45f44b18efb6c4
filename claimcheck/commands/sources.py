"""`claimcheck sources`: the register of sources."""

from claimcheck.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck sources", "claimcheck sources --format csv")


def run(ledger: LedgerPaths = None, form: Format = "text", output: Output = None) -> None:
    """List the sources: how far each may be relied on, how many claims stand in it."""
    from claimcheck import desk, show
    from claimcheck.answers import lists

    reading = desk.open_ledger(Selection(tuple(ledger or ())))
    show.answer(lists.sources(reading.ledger), form, output)
