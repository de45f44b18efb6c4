"""`claimcheck tags`: the register of tags."""

from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

SECTION = "read"
EXAMPLES = ("claimcheck tags", "claimcheck tags --format csv")


def run(ledger: LedgerPaths = None, format_name: Format = "text", output: Output = None) -> None:
    """List the tags: how many claims each has, and who speaks under it."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import lists

    reading = session.open_ledger(Selection(tuple(ledger or ())))
    console.answer(lists.tags(reading.ledger), format_name, output)
