"""`claimcheck cache`: what is kept outside of the ledger to be quicker."""

from typing import Annotated

import typer

from claimcheck.cli.options import FactFormat, LedgerPaths, Output

SECTION = "files"
EXAMPLES = ("claimcheck cache", "claimcheck cache --clear")


def run(
    clear: Annotated[bool, typer.Option("--clear", help="Remove it; what is needed is made again.")] = False,
    build: Annotated[bool, typer.Option("--build", help="Index a large ledger, so that it is asked at once.")] = False,
    ledger: LedgerPaths = None,
    format_name: FactFormat = "text",
    output: Output = None,
) -> None:
    """Show what is kept to be quicker: where, and how many bytes. Nothing in it is part of a ledger."""
    from claimcheck.cli import session
    from claimcheck.ledger import cache
    from claimcheck.output import console
    from claimcheck.output.views import kept

    freed = cache.clear() if clear else None
    if build:
        session.build_index(tuple(ledger or ()))
    parts = cache.parts()
    console.answer(kept.kept(parts, freed), format_name, output)
