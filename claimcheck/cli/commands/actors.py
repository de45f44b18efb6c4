"""`claimcheck actors`: the register of actors."""

from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "read"
EXAMPLES = ("claimcheck actors", "claimcheck actors --format csv")


def run(ledger: LedgerPaths = None, format_name: Format = "text", output: Output = None) -> None:
    """List the actors: how much each says, passes on, is spoken of, and about whom."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import lists

    reading = session.open_ledger(Selection(tuple(ledger or ())))
    console.answer(lists.actors(reading.ledger), format_name, output)
