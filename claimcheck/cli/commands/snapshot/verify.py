"""`claimcheck snapshot verify`: are the kept texts still what they were?"""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, LedgerPaths, Output, Selection

EXAMPLES = ("claimcheck snapshot verify", "claimcheck snapshot verify lantern-denial --format json")


def run(
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Only these.",
                                                        autocompletion=completion.sources)] = None,
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
) -> int:  # fmt: skip
    """Compare every snapshot with its recorded hash: exit 1 when one is missing or changed, 2 when there is none."""
    from claimcheck.cli import session
    from claimcheck.ledger import lookup
    from claimcheck.ledger.model import Source
    from claimcheck.output import console
    from claimcheck.output.views import snapshots

    opened = session.open_ledger(Selection(tuple(ledger or ()))).ledger
    selection = [lookup.find(opened, id, Source) for id in sources or ()] or list(opened.sources.values())
    answer = snapshots.verified(opened, selection)
    console.answer(answer, format_name, output)
    return int(any(record["state"] in ("missing", "changed") for record in answer.records))
