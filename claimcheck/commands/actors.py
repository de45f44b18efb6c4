"""`claimcheck actors`: the register of actors."""

from claimcheck.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck actors", "claimcheck actors --format csv")


def run(ledger: LedgerPaths = None, form: Format = "text", output: Output = None) -> None:
    """List the actors: how much each says, passes on, is spoken of, and about whom."""
    from claimcheck import desk, show
    from claimcheck.answers import lists

    reading = desk.open_ledger(Selection(tuple(ledger or ())))
    show.answer(lists.actors(reading.ledger), form, output)
