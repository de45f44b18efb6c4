"""`claimcheck explain`: why a rule is there, with a bad ledger and the same one mended."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import FactFormat, Output

SECTION = "check"
SYNONYMS = ("why",)
EXAMPLES = ("claimcheck explain open-ended-prediction", "claimcheck explain number-differs")


def run(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Its name.", autocompletion=completion.rules)],
    format_name: FactFormat = "text",
    output: Output = None,
) -> None:
    """Explain a rule: why it matters, a bad example and the good one."""
    from claimcheck.output import console
    from claimcheck.output.views import rulebook

    console.answer(rulebook.explained(rule), format_name, output)
