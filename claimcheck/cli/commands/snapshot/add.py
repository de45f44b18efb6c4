"""`claimcheck snapshot add`: keep the text of a source beside the ledger."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, Format, LedgerPaths, Output, Selection, Today

EXAMPLES = (
    "claimcheck snapshot add lantern-denial snapshots/lantern-denial.txt",
    "claimcheck snapshot add lantern-denial snapshots/lantern-denial.txt --write --dry-run",
    "pdftotext report.pdf - | claimcheck snapshot add un-report -",
)


def run(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The id of a source.", autocompletion=completion.sources)
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A text, a web page or a PDF; - is standard input.")],
    write: Annotated[bool, typer.Option("--write", help="Write it into the record of the source too.")] = False,
    ledger: LedgerPaths = None,
    today: Today = "",
    format_name: Format = "text",
    output: Output = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Keep the text of a file as the snapshot of a source, and tell what its record is to say."""
    from claimcheck.cli import session
    from claimcheck.errors import UsageError
    from claimcheck.ledger import lookup
    from claimcheck.ledger.contents import read_regular, shown
    from claimcheck.ledger.model import Source
    from claimcheck.output import console
    from claimcheck.output.views import snapshots
    from claimcheck.sources.snapshots import store
    from claimcheck.text import extraction

    paths = tuple(ledger or ())
    reading = session.open_ledger(Selection(paths, today=today))
    of = lookup.find(reading.ledger, source, Source)
    extracted = extraction.extract(read_regular(file, error=UsageError), shown(file))
    if write or dry_run:
        from claimcheck.cli.workflows.record_snapshot import record  # 10 ms, and only needed to write

        return record(paths, of, extracted, reading.ledger, dry_run=dry_run, force=force)
    return console.answer(
        snapshots.kept(store.store_snapshot(of, extracted.text, extracted.how, reading.ledger)), format_name, output
    )
