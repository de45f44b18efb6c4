"""`claimcheck sourcing`: on whose word do these claims stand?"""

from claimcheck.cli.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = (
    "claimcheck sourcing",
    "claimcheck sourcing --source diplomat-ttp-us",
    "claimcheck sourcing --actor TTP --role speaker --format markdown",
)


@takes(chosen=selection)
def run(chosen: Selection, query: Words = None, form: Format = "text", output: Output = None) -> None:
    """Sum up the sourcing: on whose word, how many origins, named or not, with what interest, and what is missing."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import sourcing

    reading = session.open_ledger(chosen)
    claims, _ = session.pick(reading, chosen, asked(query))
    console.answer(sourcing.answer(claims, reading.ledger, session.head(reading, chosen, query)), form, output)
