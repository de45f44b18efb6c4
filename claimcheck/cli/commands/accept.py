"""`claimcheck accept`: drafts become claims, each by somebody's answer."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import LedgerPaths, Words

SECTION = "record"
SYNONYMS = ("drafts", "triage")
EXAMPLES = (
    "claimcheck accept",
    "claimcheck accept kind:denial --from p2",
    "claimcheck accept --ready",
)


def run(
    query: Words = None,
    drafts: Annotated[Path | None, typer.Option("--drafts", metavar="FILE", help="The file of drafts; drafts.yaml "
                                                "beside the ledger if left out.")] = None,
    start: Annotated[str, typer.Option("--from", metavar="PLACE", help="Begin with the drafts at a place: p8.")] = "",
    ready: Annotated[bool, typer.Option("--ready", help="Only those without a guess, and not there already.")] = False,
    ledger: LedgerPaths = None,
) -> None:  # fmt: skip
    """Go through the drafts one by one: y records a claim, n rejects it, ? says what else there is."""
    from claimcheck.cli.workflows import accept

    words = list(query or ())
    if drafts is None and words and words[0].endswith((".yaml", ".yml")):
        drafts = Path(words.pop(0))
    accept.accept(accept.AcceptOptions(tuple(ledger or ()), drafts, " ".join(words), start, ready))
