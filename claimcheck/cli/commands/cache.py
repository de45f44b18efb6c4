"""`claimcheck cache`: what is kept outside of the ledger to be quicker."""

from typing import Annotated

import typer

from claimcheck.cli.options import FactFormat, Output

SECTION = "files"
EXAMPLES = ("claimcheck cache", "claimcheck cache --clear")


def run(
    clear: Annotated[bool, typer.Option("--clear", help="Remove it; what is needed is made again.")] = False,
    format_name: FactFormat = "text",
    output: Output = None,
) -> None:
    """Show what is kept to be quicker: where, and how many bytes. Nothing in it is part of a ledger."""
    from claimcheck.ledger import cache
    from claimcheck.output import console
    from claimcheck.output.views import kept

    parts = cache.parts()
    freed = cache.clear() if clear else None
    console.answer(kept.kept(parts, freed), format_name, output)
