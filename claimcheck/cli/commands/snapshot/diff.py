"""`claimcheck snapshot diff`: what a source changed since it was kept."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

EXAMPLES = (
    "claimcheck snapshot diff post-lorry snapshots/npa-lorry.txt",
    "claimcheck snapshot diff lantern-denial snapshots/lantern-still-shut.txt --old snapshots/lantern-denial.txt",
)


def run(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The id of a source.", autocompletion=completion.sources)
    ],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The text as it is now; - is standard input.")],
    old: Annotated[Path | None, typer.Option(metavar="FILE", help="Instead of the recorded snapshot.")] = None,
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> int:
    """Compare two texts of a source: the passages that differ, the claims touched. Exit 1 when they differ."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.ledger.model import Source
    from claimcheck.output import console
    from claimcheck.output.views import snapshots

    opened = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    of = lookup.find(opened, source, Source)
    answer = snapshots.compared(of, snapshots.text_of(of, old), snapshots.text_of(of, new), opened)
    console.answer(answer, format_name, output)
    return int(bool(answer.records))
