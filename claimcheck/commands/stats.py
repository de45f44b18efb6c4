"""`claimcheck stats`: what stands in the ledger, counted."""

from claimcheck.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = ("claimcheck stats", "claimcheck stats --actor TTP --role speaker", "claimcheck stats --format json")


@takes(chosen=selection)
def run(chosen: Selection, query: Words = None, form: Format = "text", output: Output = None) -> None:
    """Count claims by kind, confidence, likelihood, verdict, speaker and source."""
    from claimcheck import desk, show
    from claimcheck.answers import statistics

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    show.answer(statistics.stats(claims, reading.ledger, desk.head(reading, chosen, query)), form, output)
