"""A file in a foreign format: read, judged by the reader of ledgers, and what is refused told."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange import ReadOptions, Records, Refusal
from claimcheck.ledger.contents import read_handed_over, shown
from claimcheck.ledger.model import Ledger
from claimcheck.output import console
from claimcheck.text.escaping import one_line

AUTO = "auto"
WORKBOOK = "xlsx"
SHOWN = 20  # refusals that are told one by one


def read(format_name: str, file: Path, options: ReadOptions) -> tuple[str, Records]:
    """Return the format and the records of a file or, for "-", of standard input; `auto` is told from the content.

    Raises UsageError for an unknown format and for a file that is not of it.
    """
    content, name = read_handed_over(file), shown(file)
    if format_name == AUTO:
        format_name = exchange.recognise(content, name)
        console.notice(f"{name} is read as {format_name}")
    if options.sheet and format_name != WORKBOOK:
        raise UsageError(f"--sheet is of a workbook, and {name} is read as {format_name}")
    return format_name, exchange.read(format_name, content, replace(options, file_name=name))


def judged(records: Records, file: Path) -> tuple[Ledger, list[Refusal]]:
    """Return the ledger that records make without those that have a fault, and all that is refused.

    The records themselves lose those with a fault too.
    """
    refused = [*records.refused, *exchange.refuse_faulty(records)]
    return exchange.as_ledger(records, shown(file)).ledger, refused


def tell(notes: Sequence[str], refused: Sequence[Refusal], file: Path, *, all_of_them: bool = False) -> None:
    """Say on standard error what a reader remarked, and what was refused, with its place and why."""
    for note in notes:
        console.notice(one_line(note))
    most = len(refused) if all_of_them else SHOWN
    for refusal in refused[:most]:
        console.notice(one_line(f"refused: {refusal.told(shown(file))}"))
    if len(refused) > most:
        console.notice(f"and {len(refused) - most} more refused: claimcheck import --dry-run tells them all")
