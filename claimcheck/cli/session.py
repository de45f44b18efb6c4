"""What every command begins with: the ledger read, its faults reported, the claims that are meant."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli import indexing
from claimcheck.cli.options import Selection
from claimcheck.errors import LedgerError, NotFound, UsageError
from claimcheck.ledger import files
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Claim
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.where import Fault
from claimcheck.output.console import notice
from claimcheck.output.working import working

if TYPE_CHECKING:
    from claimcheck.query.grammar import Query


def read_all(paths: Sequence[Path], today: str = "") -> Reading:
    """Read the ledger with all its faults, on the day it is or is to be."""
    with working("reading the ledger"):
        return _on_day(files.load(paths), today)


def open_ledger(selection: Selection) -> Reading:
    """Read the chosen ledger. Faults go to standard error, and what is whole is used.

    Raises LedgerError when a fault left nothing to use.
    """
    reading = read_all(selection.paths, selection.today)
    for told in _faults_told(reading):
        notice(told)
    return reading


def open_indexed(selection: Selection) -> Reading:
    """Do as `open_ledger`, through an index where the ledger is large: for commands that need little of it.

    The faults of the ledger are told and not in the reading: nothing that is to pass a gate may come this way.
    """
    if not indexing.wanted or files.size(selection.paths) < files.LARGE:
        return open_ledger(selection)
    from claimcheck.query.index.opening import open_ledger as through_index

    with working("reading the ledger"):
        opened = through_index(selection.paths, _faults_told)
    if opened is None:
        return open_ledger(selection)
    for told in opened.notice:
        notice(told)
    return _on_day(opened.reading, selection.today)


def read_silently(paths: Sequence[Path]) -> Reading:
    """Read a large ledger, through an index where there can be one, with no word on its faults. Raises LedgerError."""
    from claimcheck.query.index.opening import open_ledger as through_index

    opened = through_index(paths, _faults_told)
    return opened.reading if opened else files.load(paths)


def build_index(paths: Sequence[Path]) -> None:
    """Make the index of a ledger, and say where it lies. Raises UsageError and LedgerError."""
    from claimcheck.query.index.opening import build

    with working("indexing the ledger"):
        index = build(paths, _faults_told)
    notice(f"indexed: {index}")


def give_up_index(paths: Sequence[Path]) -> None:
    """Read ledgers from their files for the rest of this command line; their index is damaged, and removed."""
    from claimcheck.query.index.opening import forget

    indexing.wanted = False
    forget(paths)


def _faults_told(reading: Reading) -> list[str]:
    """Return what is said of the faults of a ledger. Raises LedgerError when they left nothing to use."""
    if not reading.faults:
        return []
    first = _located(reading.faults[0], reading)
    if not (reading.ledger.claims or reading.ledger.actors or reading.ledger.sources):
        raise LedgerError(first)
    return [first + f" (and {len(reading.faults) - 1} more: claimcheck check)" * (len(reading.faults) > 1)]


def _located(fault: Fault, reading: Reading) -> str:
    """Return a fault of the reader in a line, with its place."""
    from claimcheck.lint.reader_rules import FAULTS
    from claimcheck.lint.rule import locate_findings
    from claimcheck.output.formats.plain import line

    return line(locate_findings([fault], FAULTS, reading.documents)[0])


def pick(reading: Reading, selection: Selection, words: str = "") -> Sequence[Claim]:
    """Return the claims that the options and the query select, in the order of the ledger.

    Raises NotFound when there is none.
    """
    claims = reading.ledger.claims
    asks_for_all = not selection.revision and not query_text(selection, words)
    if claims and asks_for_all and isinstance(claims, dict):  # without the query language, which takes its time
        return list(claims.values())
    return pick_by_query(reading, selection, words)[0]


def pick_by_query(
    reading: Reading, selection: Selection, words: str = "", *, rank: bool = False
) -> "tuple[Sequence[Claim], Query]":
    """Return what `pick` returns, and the query as understood; with `rank`, its bare words do not filter.

    Raises NotFound when there is no claim.
    """
    from claimcheck.query.grammar import compile_query, shown
    from claimcheck.query.selection import accepted

    if selection.revision:
        raise UsageError(f"--since: {selection.revision!r} is not a date, as in 2022, 2022-05 or 2022-05-11")
    text = query_text(selection, words)
    query = compile_query(text, reading.ledger, rank=rank)
    for note in query.notes:
        notice(note)
    with working("looking through the claims"):
        claims = accepted(query.accepts, reading.ledger)
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


def _on_day(reading: Reading, today: str) -> Reading:
    return replace(reading, ledger=reading.ledger.on(_day(today))) if today else reading


def _day(text: str) -> date:
    try:
        return parse_date(text).first
    except ValueError as error:
        raise UsageError(f"--today: {error}") from None
