"""What `convert` does: a file read in one format, what is refused told, and written in another."""

from pathlib import Path

from claimcheck.cli.workflows import export, foreign_file
from claimcheck.cli.workflows.export import Wanted
from claimcheck.errors import NothingChecked, Refused, UsageError
from claimcheck.exchange import ReadOptions
from claimcheck.ledger.contents import is_handed_over, shown
from claimcheck.ledger.tlp import marked


def convert(format_name: str, file: Path, options: ReadOptions, wanted: Wanted) -> int:
    """Write a file in another format, and return 1 where something in it was refused, else 0.

    Raises UsageError for a file that is not of the format, NothingChecked for one without a record that may be
    written, and Refused, with a TLP level, where a marking may be lost.
    """
    if wanted.output and not is_handed_over(wanted.output) and wanted.output.resolve() == file.resolve():
        raise UsageError(f"{file} is what is read: nothing is written onto it")
    _, records = foreign_file.read(format_name, file, options)
    ledger, refused = foreign_file.judged(records, file)
    foreign_file.tell(records.notes, refused, file)
    if wanted.tlp and refused:
        raise Refused(f"not written: a marking may be lost with what is refused of {file}: mend it, or leave --tlp out")
    ledger, _ = export.passing(ledger, None, wanted.tlp)
    if not (ledger.claims or ledger.sources or ledger.actors):
        raise NothingChecked(f"{shown(file)} holds no record that can be used: nothing was written")
    export.write(marked(ledger), wanted)
    return int(bool(refused))
