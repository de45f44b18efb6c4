"""`claimcheck sourcing`: on whose word do these claims stand?"""

from claimcheck.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = (
    "claimcheck sourcing",
    "claimcheck sourcing --source diplomat-ttp-us",
    "claimcheck sourcing --actor TTP --role speaker --format markdown",
)


@takes(chosen=selection)
def run(chosen: Selection, query: Words = None, form: Format = "text", output: Output = None) -> None:
    """Sum up the sourcing: on whose word, how many origins, named or not, with what interest, and what is missing."""
    from claimcheck import desk, show
    from claimcheck.sourcing import account

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    show.answer(account.answer(claims, reading.ledger, desk.head(reading, chosen, query)), form, output)
