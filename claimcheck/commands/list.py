"""`claimcheck list`: the claims as a table."""

from typing import Annotated

import typer

from claimcheck.options import Format, Limit, Output, Selection, Words, asked, selection, takes

EXAMPLES = (
    "claimcheck list --actor TTP --role speaker",
    "claimcheck list kind:prediction 'likelihood>=likely' --sort likelihood --reverse",
    "claimcheck list --group-by confidence --columns id,claim,verdict",
    "claimcheck list --tag al-qaida --format csv",
)


@takes(chosen=selection)
def run(
    chosen: Selection,
    query: Words = None,
    sort: Annotated[str, typer.Option(metavar="FIELD", help="Order by a field.")] = "",
    reverse: Annotated[bool, typer.Option("--reverse", help="The other way round.")] = False,
    columns: Annotated[str, typer.Option(metavar="A,B", help="The columns to show.")] = "",
    group_by: Annotated[str, typer.Option(metavar="FIELD", help="actor, source, kind, tag or confidence.")] = "",
    limit: Limit = 0,
    count: Annotated[bool, typer.Option("--count", help="Only how many.")] = False,
    form: Format = "text",
    output: Output = None,
) -> None:
    """List claims: who said what, how sure we are."""
    from claimcheck import columns as table
    from claimcheck import desk, show
    from claimcheck.answers import lists

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    claims = table.ordered(claims, reading.ledger, sort, reverse)[: limit or None]
    if count:
        answer = lists.counted(claims, reading.ledger, group_by)
    else:
        answer = lists.claims("list", claims, reading.ledger, desk.head(reading, chosen, query), columns, group_by)
    show.answer(answer, form, output)
