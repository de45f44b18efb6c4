"""A workbook of Excel: a sheet for the claims, one for the sources, one for the actors."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Placed, ReadOptions, Records, WriteOptions, where_of
from claimcheck.exchange.tables import columns, flat, workbook
from claimcheck.exchange.tables.column_fields import known_names
from claimcheck.exchange.tables.table import LOOKED_AT, listed, plain_column, with_header
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.text.extraction.archive import holds

WHAT = "A workbook of Excel: sheets of claims, sources and actors, a row a record; tables of others are read too."
SUFFIXES = (".xlsx", ".xlsm")
EXTRA = "xlsx"
LOSES: dict[str, str] = {}
TITLES = {**flat.KINDS, flat.HEAD: flat.HEAD}  # kind of row -> sheet


def write(ledger: Ledger, options: WriteOptions) -> bytes:
    """Return a workbook in which every cell is a text. Raises UsageError without the extra [xlsx]."""
    header, rows = flat.table(ledger)
    return workbook.written(list(_sheets(header, rows)))


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a workbook that `write` made, or the claims of a table of somebody else.

    Of a workbook of others one sheet is read, the first with a header that is known, or with the columns that are
    named. Raises UsageError for a file that is no workbook, or holds no such table.
    """
    name = options.file_name or "the input"
    sheets = _wanted(workbook.sheets(content, name), options.sheet, name)
    ours = [sheet for sheet in sheets if flat.is_ours(sheet.rows[0][1])]
    if ours and not options.columns:
        records = _own([sheet for sheet in sheets if sheet in ours or _is_head(sheet)], options.collection)
        left = [sheet.title for sheet in sheets if sheet not in ours and not _is_head(sheet)]
        records.notes += [f"sheets not read: {listed(left)}"] * bool(left)
        return records
    chosen = next((sheet for sheet in sheets if _fits(sheet, options)), sheets[0])
    table = with_header(chosen.rows, known_names(), options.columns, f"{name}, sheet {chosen.title!r}")
    records = _on_sheet(columns.read(table, options), chosen.title)
    others = [sheet.title for sheet in sheets if sheet is not chosen]
    told = [f"read is the sheet {chosen.title!r}, not {listed(others)}"] * bool(others)
    records.notes[:0] = [*told, *chosen.notes]
    return records


def _on_sheet(records: Records, title: str) -> Records:
    """Return the records of a sheet, with its title in each place."""
    for name in COLLECTIONS:
        placed = [Placed(record, f"{title}, {where_of(record)}") for record in getattr(records, name)]
        setattr(records, name, placed)
    records.refused = [replace(refusal, where=f"{title}, {refusal.where}") for refusal in records.refused]
    return records


def _wanted(sheets: list[workbook.Sheet], title: str, name: str) -> list[workbook.Sheet]:
    """Return the sheet of a title, or all where none is given. Raises UsageError where there is none."""
    wanted = [sheet for sheet in sheets if sheet.title.casefold() == title.casefold()] if title else sheets
    if not sheets:
        raise UsageError(f"{name}: the workbook is empty")
    if not wanted:
        there = listed([sheet.title for sheet in sheets])
        raise UsageError(f"{name} has no sheet {title!r} with anything in it. Its sheets: {there}")
    return wanted


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it is an archive with a workbook in it."""
    return holds(content, "xl/workbook.xml")


def _sheets(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, list[str], list[list[str]]]]:
    """Yield a sheet for each kind of record, with the columns that are used in it."""
    for kind, title in TITLES.items():
        own = [row[1:] for row in rows if row[0] == kind]
        used = [place for place, name in enumerate(header[1:]) if name == "id" or any(row[place] for row in own)]
        if kind == flat.HEAD:
            used = [place for place in used if header[place + 1] != "id"]
        if own or kind == "claim":
            columns_used = [header[place + 1] for place in used]
            yield title, [flat.KIND, *columns_used], [[kind, *(row[place] for place in used)] for row in own]


def _own(sheets: Sequence[workbook.Sheet], collection: str) -> Records:
    records = Records()
    for sheet in sheets:
        kind = sheet.title if sheet.title in TITLES.values() and sheet.title != flat.HEAD else collection
        header = [cell.strip() for cell in sheet.rows[0][1]]
        rows = ((f"{sheet.title}, row {number}", cells) for number, cells in sheet.rows[1:])
        read = flat.records(header, rows, kind)
        for name in COLLECTIONS:
            getattr(records, name).extend(getattr(read, name))
        records.head |= read.head
        records.refused += read.refused
        records.notes += sheet.notes
    return records


def _is_head(sheet: workbook.Sheet) -> bool:
    return sheet.title == flat.HEAD and sheet.rows[0][1][0] == flat.KIND


def _fits(sheet: workbook.Sheet, options: ReadOptions) -> bool:
    wanted = set(map(plain_column, options.columns))
    heads = [set(map(plain_column, cells)) for _, cells in sheet.rows[:LOOKED_AT]]
    return any(wanted <= head if wanted else head & known_names() for head in heads)
