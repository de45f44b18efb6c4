"""`claimcheck diff`: what moved since a revision."""

from typing import Annotated

import typer

from claimcheck.cli.options import FactFormat, Output, Selection, filters, takes

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
        bool,
        typer.Option("--check", help="Only find judgements that moved without their note or evidence; exit 1 if any."),
    ] = False,
    format_name: FactFormat = "text",
    output: Output = None,
) -> int:
    """Tell which records differ from a revision, field by field, and which judgements moved without a reason."""
    from claimcheck.cli import session
    from claimcheck.cli.workflows import history
    from claimcheck.output import console
    from claimcheck.output.views import moves

    reading = session.open_ledger(selection)
    before, after, words = history.versions(reading, selection.paths, query or ())
    changes = history.changes(before.ledger, after.ledger, session.query_text(selection, " ".join(words)))
    if check:
        from claimcheck.lint.moved_judgement import moved_judgements

        findings = moved_judgements(changes, after)
        console.findings(findings, format_name)
        console.notice(moves.summary(changes))
        return int(bool(findings))
    console.answer(
        moves.differences(changes, after.ledger, session.head(reading, selection, words)), format_name, output
    )
    return 0
