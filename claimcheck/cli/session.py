"""What every command begins with: the ledger read, its faults reported, the claims that are meant."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from claimcheck.cli.options import Selection
from claimcheck.errors import LedgerError, NotFound, UsageError
from claimcheck.ledger import files
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Claim
from claimcheck.ledger.reader import Reading
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import locate_findings
from claimcheck.output.console import notice
from claimcheck.output.formats.plain import line
from claimcheck.query.grammar import Query, compile_query, shown


def read_all(paths: Sequence[Path], today: str = "") -> Reading:
    """Read the ledger with all its faults, on the day it is or is to be."""
    reading = files.load(paths)
    return replace(reading, ledger=replace(reading.ledger, today=_day(today))) if today else reading


def open_ledger(selection: Selection) -> Reading:
    """Read the chosen ledger. Faults go to standard error, and what is whole is used.

    Raises LedgerError when a fault left nothing to use.
    """
    reading = read_all(selection.paths, selection.today)
    if reading.faults:
        first = line(locate_findings(reading.faults[:1], FAULTS, reading.documents)[0])
        if not (reading.ledger.claims or reading.ledger.actors or reading.ledger.sources):
            raise LedgerError(first)
        more = f" (and {len(reading.faults) - 1} more: claimcheck check)" if len(reading.faults) > 1 else ""
        notice(first + more)
    return reading


def pick(reading: Reading, selection: Selection, words: str = "", *, rank: bool = False) -> tuple[list[Claim], Query]:
    """Return the claims that the options and the query select, in the order of the ledger, and the query as understood.

    Raises NotFound when there is none.
    """
    if selection.revision:
        raise UsageError(f"--since: {selection.revision!r} is not a date, as in 2022, 2022-05 or 2022-05-11")
    text = query_text(selection, words)
    query = compile_query(text, reading.ledger, rank=rank)
    for note in query.notes:
        notice(note)
    claims = [claim for claim in reading.ledger.claims.values() if query.accepts(claim)]
    if not claims:
        total = len(reading.ledger.claims)
        raise NotFound(f"no claim of {total} matches {shown(text)}" if total else "the ledger holds no claims")
    return claims, query


def head(reading: Reading, selection: Selection, words: Sequence[str] | str | None = ()) -> dict[str, object]:
    """Return what a JSON answer says of itself: which files, which query."""
    asked = words if isinstance(words, str) else " ".join(words or ())
    return {"ledger": list(reading.documents), "query": query_text(selection, asked)}


def query_text(selection: Selection, words: str) -> str:
    """Return the options and the words of a command line as one query; the words stand in brackets where they must."""
    bracketed = f"({words})" if selection.terms and "OR" in words else words
    return " ".join([*selection.terms, bracketed]).strip()


def _day(text: str) -> date:
    try:
        return parse_date(text).first
    except ValueError as error:
        raise UsageError(f"--today: {error}") from None
