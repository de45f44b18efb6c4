"""A report as text, for those who call claimcheck from Python; the other files here are what it consists of."""

from collections.abc import Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.lint.gate import ledger_of
from claimcheck.output import writers


def report(
    loaded: Reading | Ledger, claims: Sequence[Claim] | None = None, *, format_name: str = "markdown", title: str = "",
    group_by: str = "", detail: str = "brief", stamp: bool = False, tlp: str = "",
) -> str:  # fmt: skip
    """Return a report on these claims of a ledger, or on all, in a format that writes reports.

    What is marked above the level `tlp` is left out; with it, `loaded` must be what `load` returns. Raises UsageError
    for another format or level, an unknown field to group by, or a detail other than brief and full, and LedgerError
    where a fault of the files may hide a marking.
    """
    from claimcheck.output.report.summary import Choices, summarize

    write = writers.writer(format_name, "write_report")
    ledger = ledger_of(loaded, tlp)
    selected = list(ledger.claims.values()) if claims is None else claims
    choices = Choices(title=title, group_by=group_by, detail=detail, stamp=stamp, tlp=tlp)
    return str(write(summarize(selected, ledger, choices)))
