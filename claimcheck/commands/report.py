"""`claimcheck report`: the ledger written out for people."""

from typing import Annotated

import typer

from claimcheck.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = (
    "claimcheck report --title 'The TTP and the United States' --output report.md",
    "claimcheck report --tag al-qaida --group-by confidence",
)


@takes(chosen=selection)
def run(
    chosen: Selection,
    query: Words = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The heading of the report.")] = "",
    group_by: Annotated[str, typer.Option(metavar="FIELD", help="actor, source, kind, tag or confidence.")] = "actor",
    form: Format = "markdown",
    output: Output = None,
) -> None:
    """Write a report: summary, contradictions, predictions, claims, sources, and what it does not establish."""
    from claimcheck import desk, show
    from claimcheck.summary import summarize

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    words = str(desk.head(reading, chosen, query)["query"])
    show.report(summarize(claims, reading.ledger, list(reading.documents), words, title, group_by), form, output)
