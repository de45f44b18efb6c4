"""The gate of TLP: what a ledger's files let pass at a level, and nothing where a fault may hide a marking."""

from claimcheck.errors import LedgerError, UsageError
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.tlp import hiding_faults
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import locate_findings
from claimcheck.text.escaping import one_line


def refuse_hidden_markings(reading: Reading) -> None:
    """Raise LedgerError where a fault of the ledger may hide a TLP marking: nothing passes a gate unseen."""
    if faults := hiding_faults(reading.faults):
        first = locate_findings(faults[:1], FAULTS, reading.documents)[0]
        place = f"{first.path}:{first.line}:{first.column}"
        raise LedgerError(
            f"{place}: {first.severity}: {one_line(first.message)} [{first.rule}]: a marking may be lost there: "
            "mend it before anything passes a TLP level"
        )


def ledger_of(loaded: Reading | Ledger, level: str) -> Ledger:
    """Return the ledger of what was loaded, of which a TLP level, "" for none, is to let a part pass.

    Raises LedgerError where a fault may hide a marking, and UsageError for a level with a ledger alone: its faults are
    not known.
    """
    if isinstance(loaded, Ledger):
        if level:
            raise UsageError("with a TLP level, give what load() returns: faults in the files may hide a marking")
        return loaded
    if level:
        refuse_hidden_markings(loaded)
    return loaded.ledger
