"""`claimcheck explain`: why a rule is there, with a bad ledger and the same one mended."""

from typing import Annotated

import typer

from claimcheck import complete
from claimcheck.options import Format, Output

EXAMPLES = ("claimcheck explain open-ended-prediction",)


def run(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Its name.", autocompletion=complete.rules)],
    form: Format = "text",
    output: Output = None,
) -> None:
    """Explain a rule: why it matters, a bad example and the good one."""
    from claimcheck import show
    from claimcheck.answers import rulebook

    show.answer(rulebook.explained(rule), form, output)
