"""`claimcheck report`: the ledger written out for people."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Level, Output, Selection, Words, asked, filters, takes

SECTION = "read"
SYNONYMS = ("print",)
EXAMPLES = (
    "claimcheck report --title 'The TTP and the United States' --output report.md",
    "claimcheck report --tag al-qaida --group-by confidence --detail full",
    "claimcheck report --tlp green",
)
ReportFormat = Annotated[
    str,
    typer.Option("--format", "-f", metavar="FORMAT", help="How to write it.", autocompletion=completion.report_formats),
]


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The heading of the report.")] = "",
    detail: Annotated[
        str,
        typer.Option(
            metavar="WORD",
            help="brief: a line for each claim; full: also quotes of the evidence, relations and notes.",
            autocompletion=completion.details,
        ),
    ] = "brief",
    group_by: Annotated[
        str,
        typer.Option(
            metavar="FIELD", help="actor, source, kind, tag or confidence; without it, in the order of the text."
        ),
    ] = "",
    stamp: Annotated[
        bool, typer.Option("--stamp", help="Add the day, the version, and which reviews are overdue.")
    ] = False,
    tlp: Level = "",
    format_name: ReportFormat = "markdown",
    output: Output = None,
) -> None:
    """Write a report: what is false, contested or unproven, then predictions, claims, sources and limits."""
    from claimcheck.cli import session
    from claimcheck.lint.gate import ledger_of
    from claimcheck.output import console
    from claimcheck.output.report.summary import Choices, summarize
    from claimcheck.output.working import working

    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection, asked(query))
    choices = Choices(
        title=title,
        files=list(reading.documents),
        query=str(session.head(reading, selection, query)["query"]),
        group_by=group_by,
        detail=detail,
        stamp=stamp,
        tlp=tlp,
        reader_faults=reading.faults,
    )
    with working("summing up"):
        summary = summarize(claims, ledger_of(reading, tlp), choices)
    if summary.left_out:
        console.notice(summary.left_out)
    console.report(summary, format_name, output)
