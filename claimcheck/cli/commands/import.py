"""`claimcheck import`: the records of a file in a format of others."""  # noqa: N999 - the command is called so

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.exchange_options import Adopt, File, FormatToRead, Map, Sheet
from claimcheck.cli.options import DryRun, Force, LedgerPaths, Yes

SECTION = "exchange"
SYNONYMS = ("load", "ingest")
EXAMPLES = (
    "claimcheck import csv claims.csv --dry-run",
    "claimcheck import auto claims.csv --match",
    "claimcheck import csv claims.csv --update",
)


def run(
    format_to_read: FormatToRead,
    file: File,
    update: Annotated[bool, typer.Option("--update", help="Bring records that are there already up to date.")] = False,
    match: Annotated[bool, typer.Option("--match", help="Show what is there already, also in other words, and "
                                        "ask.")] = False,
    on_match: Annotated[str, typer.Option("--on-match", metavar="CHOICE", help="Without asking: merge, both or skip.",
                                          autocompletion=completion.choices)] = "",
    adopt_verdicts: Adopt = False,
    column_fields: Map = None,
    sheet: Sheet = "",
    into: Annotated[str, typer.Option("--into", metavar="FILE", help="The file of the ledger to put it into.")] = "",
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
    yes: Yes = False,
) -> int:  # fmt: skip
    """Add the records of a file in another format: judged like a ledger, written as one change that undo takes back."""
    from claimcheck.cli.exchange_options import columns
    from claimcheck.cli.workflows import import_records
    from claimcheck.exchange import ReadOptions

    read_options = ReadOptions(columns=columns(column_fields), adopt_verdicts=adopt_verdicts, sheet=sheet)
    wanted = import_records.Wanted(
        tuple(ledger or ()), into, dry_run, force, update, match or bool(on_match), import_records.choice(on_match), yes
    )
    return import_records.import_records(format_to_read, file, read_options, wanted)
