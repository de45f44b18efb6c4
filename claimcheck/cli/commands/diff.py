"""`claimcheck diff`: what moved since a revision."""

from typing import Annotated

import typer

from claimcheck.cli.options import Format, Output, Selection, filters, takes

SECTION = "read"
SYNONYMS = ("changes", "compare")
EXAMPLES = (
    "claimcheck diff",
    "claimcheck diff HEAD~1 kind:prediction",
    "claimcheck diff HEAD~1..HEAD --format json",
    "claimcheck diff HEAD --check",
)


@takes(selection=filters)
def run(
    selection: Selection,
    query: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REV] [QUERY]...", help="A revision of git (HEAD when left out), or two as in A..B."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Exit 1 when a judgement moved without its note or evidence.")
    ] = False,
    format_name: Format = "text",
    output: Output = None,
) -> int:
    """Tell which records differ from a revision, field by field, and which judgements moved without a reason."""
    from claimcheck.cli import session
    from claimcheck.cli.workflows import history
    from claimcheck.output import console
    from claimcheck.output.views import moves

    reading = session.open_ledger(selection)
    before, after, words = history.versions(reading.ledger, selection.paths, query or ())
    changes = history.changes(before, after, session.query_text(selection, " ".join(words)))
    answer = moves.differences(changes, after, session.head(reading, selection, words))
    console.answer(answer, format_name, output)
    return int(check and any(change.unexplained for change in changes))
