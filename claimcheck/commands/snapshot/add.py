"""`claimcheck snapshot add`: keep the text of a source beside the ledger."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import Format, LedgerPaths, Output, Selection, Today

EXAMPLES = (
    "claimcheck snapshot add diplomat-ttp-us article.txt",
    "pdftotext report.pdf - | claimcheck snapshot add un-report -",
)


def run(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The id of a source.", autocompletion=complete.sources)
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A text, a web page or a PDF; - is standard input.")],
    ledger: LedgerPaths = None,
    today: Today = "",
    form: Format = "text",
    output: Output = None,
) -> None:
    """Keep the text of a file as the snapshot of a source, and tell what its record is to say."""
    from claimcheck import desk, show, store
    from claimcheck.answers import snapshots
    from claimcheck.quoting import extraction, keeping

    reading = desk.open_ledger(Selection(tuple(ledger or ()), today=today))
    of = snapshots.find_source(reading.ledger, source)
    found = extraction.extract(store.read_bytes(file), str(file))
    show.answer(snapshots.kept(keeping.keep(of, found.text, found.how, reading.ledger)), form, output)
