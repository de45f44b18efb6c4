"""`claimcheck search`: claims by their words, best first."""

from claimcheck.cli.options import Format, Limit, Output, Selection, Words, asked, filters, takes

SECTION = "read"
SYNONYMS = ("find", "grep", "query")
EXAMPLES = (
    "claimcheck search attacked civilians",
    "claimcheck search 'actor:ttp \"al-Qaida\" -kind:prediction'",
    "claimcheck search sanctuaries --format jsonl",
)


@takes(selection=filters)
def run(
    selection: Selection, query: Words = None, limit: Limit = 20, format_name: Format = "text", output: Output = None
) -> None:
    """Search texts, quotes, notes, hedges, names and tags, in any inflection."""
    from claimcheck.cli import session
    from claimcheck.errors import NotFound
    from claimcheck.output import console
    from claimcheck.output.views import hits
    from claimcheck.output.working import working
    from claimcheck.query.search import search

    reading = session.open_indexed(selection)
    claims, meant = session.pick_by_query(reading, selection, asked(query), rank=True)
    with working("searching"):
        result = search(claims, reading.ledger, meant.phrases, meant.matches, limit or None)
    if result.note:
        console.notice(result.note)
    if not result.hits:
        raise NotFound("no claim holds these words")
    answer = hits.hits(result.hits, reading.ledger, session.head(reading, selection, query), result.total)
    console.answer(answer, format_name, output)
