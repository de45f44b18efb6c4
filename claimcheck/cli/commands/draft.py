"""`claimcheck draft`: candidate claims from a text."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import LedgerPaths

SECTION = "record"
SYNONYMS = ("extract", "propose", "candidates")
EXAMPLES = (
    "claimcheck draft lantern-denial",
    "claimcheck draft lantern-denial --voice said --min 0.8",
    "claimcheck draft snapshots/npa-lorry.txt --format jsonl",
)


def run(
    source: Annotated[str, typer.Argument(metavar="SOURCE|FILE|-", help="A source with a snapshot, a file, or standard "
                                          "input.", autocompletion=completion.sources)],
    voice: Annotated[str, typer.Option("--voice", metavar="VOICE", help="said (by somebody in it), author (asserted by "
                                       "its writer) or all.")] = "all",
    to: Annotated[Path | None, typer.Option("--to", metavar="FILE", help="Keep the drafts there; drafts.yaml beside "
                                            "the ledger if left out.")] = None,
    min_score: Annotated[float, typer.Option("--min", metavar="SCORE", min=0, max=1, help="Only drafts as sure as "
                                             "that: 1 is without a guess.")] = 0.0,
    quotes_only: Annotated[bool, typer.Option("--quotes-only", help="What stands between quotation marks, in any "
                                              "language.")] = False,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Let a language model point at statements; it "
                                       "adds no words. llm:NAME is one that the package llm knows.")] = "",
    base_url: Annotated[str, typer.Option("--base-url", metavar="URL", help="The OpenAI-compatible address to ask; a "
                                          "local one if left out.")] = "",
    ledger: LedgerPaths = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the drafts, and keep none.")] = False,
    format_name: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="yaml, jsonl, table …",
                                             autocompletion=completion.formats)] = "",
) -> None:  # fmt: skip
    """Propose claims from a text, each in the text's own words: who says what, and what the writer asserts."""
    from claimcheck.cli.workflows import draft

    paths = tuple(ledger or ())
    options = draft.DraftOptions(paths, voice, to, min_score, quotes_only, format_name, model, base_url, dry_run)
    draft.draft(source, options)
