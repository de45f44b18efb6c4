"""`claimcheck report`: the ledger written out for people."""

from typing import Annotated

import typer

from claimcheck.cli.options import Format, Output, Selection, Words, asked, filters, takes

EXAMPLES = (
    "claimcheck report --title 'The TTP and the United States' --output report.md",
    "claimcheck report --tag al-qaida --group-by confidence",
)


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The heading of the report.")] = "",
    group_by: Annotated[str, typer.Option(metavar="FIELD", help="actor, source, kind, tag or confidence.")] = "actor",
    format_name: Format = "markdown",
    output: Output = None,
) -> None:
    """Write a report: summary, contradictions, predictions, claims, sources, and what it does not establish."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.summary import summarize

    reading = session.open_ledger(selection)
    claims, _ = session.pick(reading, selection, asked(query))
    words = str(session.head(reading, selection, query)["query"])
    console.report(
        summarize(claims, reading.ledger, list(reading.documents), words, title, group_by), format_name, output
    )
