"""`claimcheck list`: the claims as a table."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Format, GroupBy, Limit, Output, Selection, Words, asked, filters, takes

SECTION = "read"
SYNONYMS = ("ls",)
EXAMPLES = (
    "claimcheck list --actor TTP --role speaker",
    "claimcheck list kind:prediction 'likelihood>=likely' --sort likelihood --reverse",
    "claimcheck list --group-by confidence --columns id,claim,verdict",
    "claimcheck list --tag al-qaida --format csv",
)


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    sort: Annotated[
        str, typer.Option(metavar="FIELD", help="Order by a field.", autocompletion=completion.fields)
    ] = "",
    reverse: Annotated[bool, typer.Option("--reverse", help="The other way round.")] = False,
    columns: Annotated[str, typer.Option(metavar="A,B", help="The columns to show.")] = "",
    group_by: GroupBy = "",
    limit: Limit = 0,
    count: Annotated[bool, typer.Option("--count", help="Only how many.")] = False,
    format_name: Format = "text",
    output: Output = None,
) -> None:
    """List claims: who said what, how sure we are."""
    from claimcheck.cli import session
    from claimcheck.output import columns as table
    from claimcheck.output import console
    from claimcheck.output.blocks import Count
    from claimcheck.output.views import lists

    reading = session.open_indexed(selection)
    claims = session.pick(reading, selection, asked(query))
    selected = len(claims)
    claims = table.ordered(claims, reading.ledger, sort, reverse)[: limit or None]
    if count:
        answer = lists.counted(claims, reading.ledger, group_by)
    else:
        limited = len(claims) < selected
        shown_of = Count(len(claims), selected if limited else len(reading.ledger.claims), "claims", limited)
        answer = lists.claims(
            "list", claims, reading.ledger, session.head(reading, selection, query), columns, group_by, shown_of
        )
    console.answer(answer, format_name, output)
