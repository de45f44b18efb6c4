"""What a check comes to: the findings, a sentence about them, an exit code."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.errors import LedgerError, NothingChecked, UsageError, did_you_mean
from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.lint.rule import Finding, Severity


def findings(reading: Reading, select: str = "", ignore: str = "") -> list[Finding]:
    """Run the rules; raises NothingChecked for a ledger that holds no claim and has no fault."""
    if not reading.ledger.claims and not reading.faults:
        raise NothingChecked(f"{', '.join(reading.documents)}: no claims, so nothing was checked")
    return runner.run(reading, _names(select), _names(ignore))


def summed_up(found: Sequence[Finding], reading: Reading) -> str:
    """ "2 errors, 1 note in 130 claims, 28 sources, 51 actors"."""
    number = Counter(str(each.severity) for each in found)
    told = [f"{number[name]} {name}{'s' * (number[name] > 1)}" for name in ("error", "warning", "note") if number[name]]
    ledger = reading.ledger
    sizes = {"claim": len(ledger.claims), "source": len(ledger.sources), "actor": len(ledger.actors)}
    whole = ", ".join(f"{size} {name}{'s' * (size != 1)}" for name, size in sizes.items())
    return f"{', '.join(told) or 'no findings'} in {whole}"


def exit_code(found: Sequence[Finding], reading: Reading, fail_on: str) -> int:
    """0 or 1 by the worst finding, 3 when no file could be read at all."""
    levels = {str(each): each for each in Severity}
    if fail_on not in levels:
        raise UsageError(f"--fail-on {fail_on!r} is none of {', '.join(levels)}.{did_you_mean(fail_on, levels)}")
    if all(document.broken for document in reading.documents.values()):
        return LedgerError.exit_code
    return int(any(each.severity >= levels[fail_on] for each in found))


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]
