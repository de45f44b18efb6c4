"""A report as text, for those who call claimcheck from Python."""

from collections.abc import Sequence
from typing import Any

from claimcheck import registry
from claimcheck.errors import UsageError
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output import formats
from claimcheck.output.summary import summarize


def report(
    ledger: Ledger, claims: Sequence[Claim] | None = None, *, format_name: str = "markdown", title: str = "",
    group_by: str = "actor",
) -> str:  # fmt: skip
    """Return a report on these claims of a ledger, or on all, in a format that writes reports.

    Raises UsageError for another format.
    """
    module: Any = registry.member(formats, format_name)
    if not hasattr(module, "write_report"):
        raise UsageError(f"{format_name} is not a format for reports")
    selected = list(ledger.claims.values()) if claims is None else claims
    return str(module.write_report(summarize(selected, ledger, (), title=title, by=group_by)))
