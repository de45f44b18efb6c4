"""`claimcheck tags`: the register of tags."""

from claimcheck.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck tags", "claimcheck tags --format csv")


def run(ledger: LedgerPaths = None, form: Format = "text", output: Output = None) -> None:
    """List the tags: how many claims each has, and who speaks under it."""
    from claimcheck import desk, show
    from claimcheck.answers import lists

    reading = desk.open_ledger(Selection(tuple(ledger or ())))
    show.answer(lists.tags(reading.ledger), form, output)
