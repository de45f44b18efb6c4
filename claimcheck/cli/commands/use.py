"""`claimcheck use`: defaults for a session of work."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import LedgerPaths

SECTION = "record"
EXAMPLES = (
    "claimcheck use --source diplomat-ttp-us --relay umair-jamal:reports --confidence low",
    "claimcheck use",
    "claimcheck use --clear",
)


def run(
    source: Annotated[str, typer.Option("--source", "-s", metavar="SOURCE", help="Where new claims are made.",
                                        autocompletion=completion.sources)] = "",
    relay: Annotated[list[str] | None, typer.Option("--relay", metavar="ACTOR[:ACT]", help="Who passes them on; "
                                                    "repeatable.", autocompletion=completion.actors)] = None,
    confidence: Annotated[str, typer.Option("--confidence", metavar="WORD", help="low, moderate or high.",
                                            autocompletion=completion.confidences)] = "",
    clear: Annotated[bool, typer.Option("--clear", help="Forget them all.")] = False,
    ledger: LedgerPaths = None,
) -> None:  # fmt: skip
    """Lay down what new claims have by default, or show it; kept outside of the ledger."""
    from claimcheck.cli.workflows import use

    paths = tuple(ledger or ())
    if clear:
        use.forget(paths)
    elif source or relay or confidence:
        use.lay_down(paths, source, tuple(relay or ()), confidence)
    else:
        use.show(paths)
