"""`claimcheck serve`: the page of the ledger, kept up to date while one edits."""

from typing import Annotated

import typer

from claimcheck.cli.options import Level, Selection, Words, asked, filters, takes

SECTION = "read"
EXAMPLES = (
    "claimcheck serve --open",
    "claimcheck serve --port 8124 --tag al-qaida",
)


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The heading of the page.")] = "",
    tlp: Level = "",
    port: Annotated[int, typer.Option(metavar="N", min=0, max=65535, help="The port; 0 is any that is free.")] = 0,
    open_page: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Serve the report as a page from 127.0.0.1, made anew when the ledger changes, until Ctrl+C."""
    from claimcheck.cli import session
    from claimcheck.cli.workflows import serve
    from claimcheck.ledger.reader import Reading
    from claimcheck.lint.gate import ledger_of
    from claimcheck.output.page.render import render_live
    from claimcheck.output.report.summary import Choices, summarize

    def read() -> Reading:
        return session.open_ledger(selection)

    def make(reading: Reading) -> tuple[str, str]:
        claims = session.pick(reading, selection, asked(query))
        words = str(session.head(reading, selection, query)["query"])
        choices = Choices(title=title, query=words, tlp=tlp, reader_faults=reading.faults)
        return render_live(summarize(claims, ledger_of(reading, tlp), choices))

    serve.serve(serve.Page(read, make), port, open_page=open_page)
