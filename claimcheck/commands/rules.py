"""`claimcheck rules`: every rule in one line."""

from claimcheck.options import Format, Output

EXAMPLES = ("claimcheck rules", "claimcheck rules --format markdown")


def run(form: Format = "text", output: Output = None) -> None:
    """List the rules that check holds a ledger to."""
    from claimcheck import show
    from claimcheck.answers import rulebook

    show.answer(rulebook.listed(), form, output)
