"""What a change does to the findings of a ledger: those it brings, and those it mends."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.lint.rule import Finding, Severity

UNASKED = ("note", "near-duplicate")  # notes refuse no change; whoever adds a claim is asked about like ones


def compared(before: Reading, after: Reading) -> tuple[list[Finding], list[Finding]]:
    """Return the errors and warnings that are new after a change, and those that are gone, in file order."""
    old, new = _findings(before), _findings(after)
    return _more(old, new), _more(new, old)


def _more(some: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """The findings of `others` that outnumber those of `some`, counted by file and rule."""
    had, has = (Counter((finding.path, finding.rule) for finding in findings) for findings in (some, others))
    more = [finding for finding in others if has[key := (finding.path, finding.rule)] > had[key]]
    known = {(finding.path, finding.rule, finding.message) for finding in some}
    return [finding for finding in more if (finding.path, finding.rule, finding.message) not in known] or more


def _findings(reading: Reading) -> list[Finding]:
    return [finding for finding in runner.run(reading, ignore=UNASKED) if finding.severity >= Severity.WARNING]
