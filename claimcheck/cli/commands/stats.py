"""`claimcheck stats`: what stands in the ledger, counted."""

from claimcheck.cli.options import Format, Output, Selection, Words, asked, filters, takes

SECTION = "read"
SYNONYMS = ("count", "statistics")
EXAMPLES = (
    "claimcheck stats",
    "claimcheck stats --actor TTP --role speaker",
    "claimcheck stats --since HEAD~1",
    "claimcheck stats --format json",
)


@takes(selection=filters)
def run(selection: Selection, query: Words = None, format_name: Format = "text", output: Output = None) -> None:
    """Count claims by kind, confidence, likelihood, verdict, speaker and source; with --since REV, then and now."""
    from claimcheck.cli import session
    from claimcheck.output import console
    from claimcheck.output.views import statistics
    from claimcheck.output.working import working

    reading = session.open_ledger(selection)
    head = session.head(reading, selection, query)
    if selection.revision:
        from claimcheck.cli.workflows import history
        from claimcheck.output.views import progress

        revision, text = selection.revision, session.query_text(selection, asked(query))
        then, now = history.selected_since(reading.ledger, selection.paths, revision, text)
        answer = progress.progress(then, now, revision, head)
    else:
        claims = session.pick(reading, selection, asked(query))
        with working("counting"):
            answer = statistics.stats(claims, reading.ledger, head)
    console.answer(answer, format_name, output)
