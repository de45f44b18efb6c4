"""What a change does to the findings of a ledger: those it brings, and those it mends."""

from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.lint.rule import Finding, Severity

UNASKED = ("note", "near-duplicate")  # notes refuse no change; whoever adds a claim is asked about like ones


def brought(before: Reading, after: Reading) -> list[Finding]:
    """Return the errors and warnings that a ledger has after a change and had not before, in file order.

    The ledger before is only held to the rules that find something after: to none of them in most ledgers.
    """
    findings = _findings(after)
    return _more(_findings(before, {finding.rule for finding in findings}), findings) if findings else []


def _more(some: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """The findings of `others` that outnumber those of `some`, counted by file and rule."""
    had, has = (Counter((finding.path, finding.rule) for finding in findings) for findings in (some, others))
    more = [finding for finding in others if has[key := (finding.path, finding.rule)] > had[key]]
    known = {(finding.path, finding.rule, finding.message) for finding in some}
    return [finding for finding in more if (finding.path, finding.rule, finding.message) not in known] or more


def _findings(reading: Reading, rules: Iterable[str] = ()) -> list[Finding]:
    """Return the errors and warnings of these rules, of all where none is named."""
    findings = runner.run(reading, [*rules], UNASKED)
    return [finding for finding in findings if finding.severity >= Severity.WARNING]
