"""`claimcheck sourcing`: on whose word do these claims stand?"""

from claimcheck.cli.options import Format, Output, Selection, Words, asked, filters, takes

SECTION = "check"
EXAMPLES = (
    "claimcheck sourcing",
    "claimcheck sourcing --source diplomat-ttp-us",
    "claimcheck sourcing --actor TTP --role speaker --format markdown",
)


@takes(selection=filters)
def run(selection: Selection, query: Words = None, format_name: Format = "text", output: Output = None) -> None:
    """Sum up the sourcing: on whose word, how many origins, named or not, with what interest, and what is missing."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import sourcing
    from claimcheck.output.working import working

    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection, asked(query))
    with working("summing up"):
        answer = sourcing.answer(claims, reading.ledger, session.head(reading, selection, query))
    console.answer(answer, format_name, output)
