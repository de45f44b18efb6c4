"""What a check comes to: the findings, a sentence about them, an exit code."""

from collections import Counter
from collections.abc import Iterable, Mapping

from claimcheck.errors import LedgerError, NothingChecked, UsageError, did_you_mean
from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.lint.floods import Told, told
from claimcheck.lint.rule import Finding, Severity
from claimcheck.text.wording import counted


def findings(reading: Reading, select: str = "", ignore: str = "") -> Told:
    """Return what is told of what the chosen rules find; `select` and `ignore` are names and severities with commas.

    Raises NothingChecked for a ledger that holds no claim and has no fault, UsageError for an unknown rule.
    """
    if not reading.ledger.claims and not reading.faults:
        raise NothingChecked(f"{', '.join(reading.documents)}: no claims, so nothing was checked")
    chosen = runner.select_rules(names(select), names(ignore))
    return told(runner.faults_by_rule(reading, chosen), reading.documents, names(select))


def summary_line(counts: Mapping[Severity, int], reading: Reading) -> str:
    """Return one line of counts: "2 errors, 1 note in 130 claims, 28 sources, 51 actors"."""
    ledger = reading.ledger
    sizes = {"claim": len(ledger.claims), "source": len(ledger.sources), "actor": len(ledger.actors)}
    whole = ", ".join(counted(size, name) for name, size in sizes.items())
    return f"{in_words(counts)} in {whole}"


def counts(findings: Iterable[Finding]) -> Counter[Severity]:
    """Return how many findings there are of each severity."""
    return Counter(finding.severity for finding in findings)


def in_words(counts: Mapping[Severity, int]) -> str:
    """Return how many findings there are of each severity, in words: "2 errors, 1 note"; "no findings"."""
    severities = sorted(Severity, reverse=True)
    named = [counted(counts[severity], str(severity)) for severity in severities if counts.get(severity)]
    return ", ".join(named) or "no findings"


def severity_of(fail_on: str) -> Severity:
    """Return the severity of a name. Raises UsageError, with the near one, for a name that is none."""
    severities = {str(severity): severity for severity in Severity}
    if fail_on not in severities:
        known = ", ".join(severities)
        raise UsageError(f"--fail-on {fail_on!r} is none of {known}.{did_you_mean(fail_on, severities)}")
    return severities[fail_on]


def exit_code(counts: Mapping[Severity, int], reading: Reading, least: Severity) -> int:
    """Return 1 where a finding is as severe as `least`, else 0; 3 where no file could be read at all."""
    if all(document.broken for document in reading.documents.values()):
        return LedgerError.exit_code
    return int(any(count and severity >= least for severity, count in counts.items()))


def names(listed: str) -> list[str]:
    """Return names that are written with commas between them."""
    return [name.strip() for name in listed.split(",") if name.strip()]
