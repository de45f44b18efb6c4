"""`claimcheck rules`: every rule in one line."""

from claimcheck.cli.options import Format, Output

SECTION = "check"
SYNONYMS = ("rule",)
EXAMPLES = ("claimcheck rules", "claimcheck rules --format markdown")


def run(format_name: Format = "text", output: Output = None) -> None:
    """List the rules that check and verify apply."""
    from claimcheck.output import console
    from claimcheck.output.views import rulebook

    console.answer(rulebook.listed(), format_name, output)
