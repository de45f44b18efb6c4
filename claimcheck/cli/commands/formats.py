"""`claimcheck formats`: what ledgers can be exchanged in."""

from claimcheck.cli.options import Format, Output

SECTION = "exchange"
EXAMPLES = ("claimcheck formats", "claimcheck formats --format markdown")


def run(format_name: Format = "text", output: Output = None) -> None:
    """List the formats of export, import and convert: which are written, which are read, what each loses."""
    from claimcheck.output import console
    from claimcheck.output.views import foreign_formats

    console.answer(foreign_formats.listed(), format_name, output)
