"""A ledger read and checked, for those who call claimcheck from Python."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from claimcheck.ledger import files
from claimcheck.ledger.reader import Reading
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Finding, locate_findings
from claimcheck.lint.runner import run


class LoadedLedger(Reading):
    """A ledger that was read: `ledger`, `findings` of the reader, `files` by name, and the `documents` behind them."""

    __slots__ = ()

    @property
    def findings(self) -> list[Finding]:
        """What is wrong with the files themselves, in file order; `check` finds that and everything else."""
        return locate_findings(self.faults, FAULTS, self.documents)

    @property
    def files(self) -> list[str]:
        """The names of the files, in the order in which they were read."""
        return list(self.documents)


def load(*paths: str | Path | Iterable[str | Path], today: date | None = None) -> LoadedLedger:
    """Read a ledger from files and folders, or the nearest one when none is named.

    Never raises for faults in the data: they are in `findings`, and whatever is whole is in `ledger`. `today` stands
    in for the day. Raises LedgerError when a file cannot be found or read.
    """
    named = [path for given in paths for path in ([given] if isinstance(given, str | Path) else given)]
    reading = files.read_files(named)
    ledger = reading.ledger.on(today) if today else reading.ledger
    return LoadedLedger(ledger, reading.documents, reading.faults)


def check(
    loaded: Reading | str | Path, *, select: str | Sequence[str] = (), ignore: str | Sequence[str] = ()
) -> list[Finding]:
    """Return everything that the rules find, in file order; `select` and `ignore` name rules or severities.

    Takes what `load` gives, or a path. Raises UsageError for an unknown rule.
    """
    reading = loaded if isinstance(loaded, Reading) else load(loaded)
    chosen, left_out = ([names] if isinstance(names, str) else names for names in (select, ignore))
    return run(reading, chosen, left_out)
