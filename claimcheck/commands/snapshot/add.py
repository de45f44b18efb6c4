"""`claimcheck snapshot add`: keep the text of a source beside the ledger."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import DryRun, Force, Format, LedgerPaths, Output, Selection, Today

EXAMPLES = (
    "claimcheck snapshot add diplomat-ttp-us article.txt",
    "claimcheck snapshot add diplomat-ttp-us article.txt --write",
    "pdftotext report.pdf - | claimcheck snapshot add un-report -",
)


def run(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The id of a source.", autocompletion=complete.sources)
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A text, a web page or a PDF; - is standard input.")],
    write: Annotated[bool, typer.Option("--write", help="Write it into the record of the source too.")] = False,
    ledger: LedgerPaths = None,
    today: Today = "",
    form: Format = "text",
    output: Output = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Keep the text of a file as the snapshot of a source, and tell what its record is to say."""
    from claimcheck import desk, show, store
    from claimcheck.answers import snapshots
    from claimcheck.quoting import extraction, keeping

    paths = tuple(ledger or ())
    reading = desk.open_ledger(Selection(paths, today=today))
    of = snapshots.find_source(reading.ledger, source)
    found = extraction.extract(store.read_bytes(file), str(file))
    if write or dry_run:
        from claimcheck.altering.snapshots import record  # 10 ms, and only needed to write

        return record(paths, of, found, reading.ledger, dry_run=dry_run, force=force)
    return show.answer(snapshots.kept(keeping.keep(of, found.text, found.how, reading.ledger)), form, output)
