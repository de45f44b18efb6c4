"""Records of a foreign file put into a ledger: known again, given ids, added or brought up to date."""

from claimcheck.edit.imports.incoming import Incoming, Known, Unmatched, identify
from claimcheck.edit.imports.planning import Choice, Imported
from claimcheck.edit.imports.verbs import import_records

__all__ = ["Choice", "Imported", "Incoming", "Known", "Unmatched", "identify", "import_records"]
