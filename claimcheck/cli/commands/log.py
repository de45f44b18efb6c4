"""`claimcheck log`: how a record moved."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import FactFormat, LedgerPaths, Limit, Output, Selection

SECTION = "read"
SYNONYMS = ("history", "blame")
EXAMPLES = ("claimcheck log ttp-no-tie-to-al-qaida", "claimcheck log ttp-no-tie-to-al-qaida --limit 3 --format json")


def run(
    id: Annotated[str, typer.Argument(metavar="ID", help="A claim, source or actor.", autocompletion=completion.ids)],
    limit: Limit = 0,
    ledger: LedgerPaths = None,
    format_name: FactFormat = "text",
    output: Output = None,
) -> None:
    """Tell how a record and its judgements moved, from git: who, when, from what to what, the latest first."""
    from itertools import islice

    from claimcheck.cli import session
    from claimcheck.cli.workflows import history
    from claimcheck.output import console
    from claimcheck.output.views import moves

    selection = Selection(tuple(ledger or ()))
    reading = session.open_ledger(selection)
    found = history.record_changes(reading.ledger, selection.paths, id)
    entries = list(islice(found.entries, limit or None))
    answer = moves.log(found.id, entries, reading.ledger, session.head(reading, selection))
    console.answer(answer, format_name, output)
