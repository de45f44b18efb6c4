"""`claimcheck stats`: what stands in the ledger, counted."""

from claimcheck.cli.options import Format, Output, Selection, Words, asked, filters, takes

SECTION = "read"
SYNONYMS = ("count", "statistics")
EXAMPLES = ("claimcheck stats", "claimcheck stats --actor TTP --role speaker", "claimcheck stats --format json")


@takes(selection=filters)
def run(selection: Selection, query: Words = None, format_name: Format = "text", output: Output = None) -> None:
    """Count claims by kind, confidence, likelihood, verdict, speaker and source."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import statistics

    reading = session.open_ledger(selection)
    claims, _ = session.pick(reading, selection, asked(query))
    console.answer(
        statistics.stats(claims, reading.ledger, session.head(reading, selection, query)), format_name, output
    )
