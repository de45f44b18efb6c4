"""`claimcheck evidence`: what bears on whether a claim is true."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
EXAMPLES = (
    "claimcheck evidence steel-not-ordered context county-report --quote 'eleven months of work' --dry-run",
    "claimcheck evidence bridge-carries-9000-vehicles context county-report --at p1 --note 'Of 2022.' --dry-run",
)


def run(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="Id or its start.", autocompletion=completion.claims)],
    stance: Annotated[str, typer.Argument(metavar="STANCE", help="supports, refutes or context.",
                                          autocompletion=completion.stances)],
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="The source that says so.",
                                          autocompletion=completion.sources)],
    quote: Annotated[str, typer.Option("--quote", "-q", metavar="WORDS", help="A fragment of it, to the letter.")] = "",
    at: Annotated[str, typer.Option("--at", metavar="PLACE", help="The place: p2, page 14, 00:12:30; follows from the "
                                    "quote where there is a snapshot.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="Why it bears on the claim.")] = "",
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Note what supports or refutes a claim, or is context of it."""
    from claimcheck.cli.workflows import cite

    write = cite.WriteOptions(tuple(ledger or ()), dry_run, force)
    cite.note_evidence(claim, stance, cite.CitationOptions(source, at, quote, note), write)
