"""`claimcheck cite`: where else a claim is made."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths

SECTION = "record"
EXAMPLES = (
    "claimcheck cite lorry-widened-cracks --source npa-lorry --quote 'could not carry that load' --dry-run",
    "claimcheck cite bridge-carries-9000-vehicles --source county-report --at p1 --dry-run",
)


def run(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="Id or its start.", autocompletion=completion.claims)],
    source: Annotated[str, typer.Option("--source", "-s", metavar="SOURCE", help="Where it is made; the one in use if "
                                        "left out.", autocompletion=completion.sources)] = "",
    quote: Annotated[str, typer.Option("--quote", "-q", metavar="WORDS", help="A fragment of it, to the letter.")] = "",
    at: Annotated[str, typer.Option("--at", metavar="PLACE", help="The place: p2, page 14, 00:12:30; follows from the "
                                    "quote where there is a snapshot.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="A remark.")] = "",
    no_defaults: Annotated[bool, typer.Option("--no-defaults", help="Without what claimcheck use laid down.")] = False,
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Note where else a claim is made: a source, and words of it."""
    from claimcheck.cli.workflows import cite

    write = cite.WriteOptions(tuple(ledger or ()), dry_run, force, not no_defaults)
    cite.cite(claim, cite.CitationOptions(source, at, quote, note), write)
