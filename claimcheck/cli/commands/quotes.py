"""`claimcheck quotes`: does every quote stand in its source?"""

from typing import Annotated

import typer

from claimcheck.cli.options import DryRun, Force, Format, Output, Selection, Words, asked, filters, takes

SECTION = "check"
EXAMPLES = (
    "claimcheck quotes --state wrong",
    "claimcheck quotes --source lantern-denial --state altered,moved,orphaned",
    "claimcheck quotes actor:Bell --format jsonl",
    "claimcheck quotes --anchor --dry-run",
)


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    state: Annotated[str, typer.Option(metavar="STATES", help="exact, normalised, elided, unmarked, altered, moved, "
                                       "ambiguous, scattered, orphaned, unverified, or wrong.")] = "",
    anchor: Annotated[bool, typer.Option("--anchor", help="Write the words around each quote into the ledger, by "
                                         "which it is known again.")] = False,
    format_name: Format = "text",
    output: Output = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> int:  # fmt: skip
    """Compare the quotes with the snapshots of their sources: exit 1 when one is wrong, 2 when none has a text."""
    from claimcheck.cli import session
    from claimcheck.errors import UsageError
    from claimcheck.output import console
    from claimcheck.output.views import quotes
    from claimcheck.sources.quotes import cited

    if (anchor and state) or ((dry_run or force) and not anchor):
        raise UsageError("--dry-run and --force go with --anchor, --state does not")
    if anchor:
        from claimcheck.cli.workflows import anchor_quotes  # 10 ms, and only needed to write

        words, paths = asked(query), selection.paths
        anchor_quotes.anchor_quotes(
            paths, lambda now: session.pick(now, selection, words), dry_run=dry_run, force=force
        )
        return 0
    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection, asked(query))
    every = cited.locate_all(claims, reading.ledger)
    sentences, found = quotes.in_sentences(every), quotes.in_states(every, state)
    if found or format_name not in ("text", "plain"):
        console.answer(quotes.listed(found, session.head(reading, selection, query)), format_name, output)
    for sentence in sentences:
        console.notice(sentence)
    return int(any(map(quotes.wrong, every)))
