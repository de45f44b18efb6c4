"""What a check comes to: the findings, a sentence about them, an exit code."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.errors import LedgerError, NothingChecked, UsageError, did_you_mean
from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.lint.rule import Finding, Severity
from claimcheck.text.wording import counted


def findings(reading: Reading, select: str = "", ignore: str = "") -> list[Finding]:
    """Return what the chosen rules find; `select` and `ignore` are names and severities with commas.

    Raises NothingChecked for a ledger that holds no claim and has no fault, UsageError for an unknown rule.
    """
    if not reading.ledger.claims and not reading.faults:
        raise NothingChecked(f"{', '.join(reading.documents)}: no claims, so nothing was checked")
    return runner.run(reading, names(select), names(ignore))


def summary_line(findings_told: Sequence[Finding], reading: Reading) -> str:
    """Return one line of counts: "2 errors, 1 note in 130 claims, 28 sources, 51 actors"."""
    ledger = reading.ledger
    sizes = {"claim": len(ledger.claims), "source": len(ledger.sources), "actor": len(ledger.actors)}
    whole = ", ".join(counted(size, name) for name, size in sizes.items())
    return f"{counts(findings_told)} in {whole}"


def counts(findings_told: Sequence[Finding]) -> str:
    """Return how many findings there are of each severity: "2 errors, 1 note"; "no findings"."""
    number = Counter(str(finding.severity) for finding in findings_told)
    return (
        ", ".join(counted(number[name], name) for name in ("error", "warning", "note") if number[name]) or "no findings"
    )


def severity_of(fail_on: str) -> Severity:
    """Return the severity of a name. Raises UsageError, with the near one, for a name that is none."""
    severities = {str(severity): severity for severity in Severity}
    if fail_on not in severities:
        known = ", ".join(severities)
        raise UsageError(f"--fail-on {fail_on!r} is none of {known}.{did_you_mean(fail_on, severities)}")
    return severities[fail_on]


def exit_code(findings_told: Sequence[Finding], reading: Reading, least: Severity) -> int:
    """Return 1 where a finding is as severe as `least`, else 0; 3 where no file could be read at all."""
    if all(document.broken for document in reading.documents.values()):
        return LedgerError.exit_code
    return int(any(finding.severity >= least for finding in findings_told))


def names(listed: str) -> list[str]:
    """Return names that are written with commas between them."""
    return [name.strip() for name in listed.split(",") if name.strip()]
