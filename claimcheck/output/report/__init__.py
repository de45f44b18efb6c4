"""A report as text, for those who call claimcheck from Python; the other files here are what it consists of."""

from collections.abc import Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output import console


def report(
    ledger: Ledger, claims: Sequence[Claim] | None = None, *, format_name: str = "markdown", title: str = "",
    group_by: str = "", detail: str = "brief", stamp: bool = False,
) -> str:  # fmt: skip
    """Return a report on these claims of a ledger, or on all, in a format that writes reports.

    Raises UsageError for another format, an unknown field to group by, or a detail other than brief and full.
    """
    from claimcheck.output.report.summary import Choices, summarize

    write = console.writer(format_name, "write_report")
    selected = list(ledger.claims.values()) if claims is None else claims
    choices = Choices(title=title, group_by=group_by, detail=detail, stamp=stamp)
    return str(write(summarize(selected, ledger, choices)))
