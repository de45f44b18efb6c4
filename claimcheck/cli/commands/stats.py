"""`claimcheck stats`: what stands in the ledger, counted."""

from claimcheck.cli.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = ("claimcheck stats", "claimcheck stats --actor TTP --role speaker", "claimcheck stats --format json")


@takes(chosen=selection)
def run(chosen: Selection, query: Words = None, form: Format = "text", output: Output = None) -> None:
    """Count claims by kind, confidence, likelihood, verdict, speaker and source."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import statistics

    reading = session.open_ledger(chosen)
    claims, _ = session.pick(reading, chosen, asked(query))
    console.answer(statistics.stats(claims, reading.ledger, session.head(reading, chosen, query)), form, output)
