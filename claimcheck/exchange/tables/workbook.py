"""Workbooks of Excel: sheets of texts, read within bounds and written without a formula."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.exchange.tables.table import MOST_COLUMNS, Row, letters
from claimcheck.text.patterns import compiled_later

MISSING = "a workbook of Excel needs an extra: pip install 'claimcheck-ledger[xlsx]', or use CSV"
MOST_UNPACKED, MOST_PARTS = 200_000_000, 5_000  # bytes, files of the archive
MOST_CELLS, MOST_MERGED = 20_000_000, 1_000_000  # of a sheet
LONGEST_CELL = 32_767  # characters that a cell of Excel holds
ESCAPE = compiled_later(
    r"_x([0-9A-Fa-f]{4})_"
)  # how the format writes a character that XML cannot hold (ECMA-376, ST_Xstring)
UNFIT = compiled_later("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})"')
DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
FORMULA = re.compile(rb"<(?:\w{1,10}:)?f[ />]")
STEADY = (1980, 1, 1, 0, 0, 0)  # of every part of the archive, so that the same ledger gives the same bytes
CORE = "docProps/core.xml"
WIDEST = 60  # characters of a column


@dataclass(slots=True)
class Sheet:
    """The rows of a sheet that has any, and what is to be told of its cells."""

    title: str
    rows: list[Row]
    notes: list[str] = field(default_factory=list)


def sheets(content: bytes, name: str) -> list[Sheet]:
    """Return the sheets of a workbook that are not empty, every cell a text.

    Raises UsageError without the extra [xlsx], and for a file that is no workbook, is damaged, or unpacks too large.
    """
    try:
        import openpyxl
    except ImportError:
        raise UsageError(f"{name}: {MISSING}") from None
    parts = _checked(content, name)
    has_formulas = any(FORMULA.search(part) for path, part in parts.items() if path.startswith("xl/worksheets/"))
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        formulas = openpyxl.load_workbook(io.BytesIO(content), read_only=True) if has_formulas else None
        read = [_sheet(sheet, formulas, parts, name) for sheet in book.worksheets]
    except UsageError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken file makes it stumble over
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise UsageError(f"{name}: the workbook cannot be read: {reason}") from None
    return [sheet for sheet in read if sheet.rows]


def written(tables: Iterable[tuple[str, Sequence[str], Sequence[Sequence[str]]]]) -> bytes:
    """Return a workbook with a sheet for each (title, header, rows), every cell a text and none a formula.

    Raises UsageError without the extra [xlsx], and for a text that is too long for a cell.
    """
    try:
        import openpyxl
    except ImportError:
        raise UsageError(MISSING) from None
    sheets = [(title, [[_escaped(text) for text in row] for row in (header, *rows)]) for title, header, rows in tables]
    book = openpyxl.Workbook(write_only=True)
    for title, texts in sheets:
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for place in range(len(texts[0])):
            sheet.column_dimensions[letters(place)].width = min(WIDEST, 2 + max(len(row[place]) for row in texts))
        for number, row in enumerate(texts):
            sheet.append([_cell(sheet, text, bold=number == 0) if text else None for text in row])
    out = io.BytesIO()
    book.save(out)
    return _steady(out.getvalue())


def _checked(content: bytes, name: str) -> dict[str, bytes]:
    """Return the sheets of the archive by path; raises UsageError for what is no archive, or would unpack too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            size = sum(part.file_size for part in parts)
            if size > MOST_UNPACKED or len(parts) > MOST_PARTS:
                raise UsageError(f"{name}: the workbook unpacks to more than {MOST_UNPACKED // 1_000_000} MB")
            if "xl/workbook.xml" not in archive.namelist():
                raise UsageError(f"{name} is no workbook of Excel (XLSX)")
            read = {part.filename: archive.read(part) for part in parts if part.filename.endswith((".xml", ".rels"))}
    except UsageError:
        raise
    except Exception as error:  # zipfile raises whatever a broken archive makes it stumble over
        raise UsageError(f"{name}: the workbook cannot be read: {error or type(error).__name__}") from None
    if path := next((path for path, part in read.items() if DECLARATION.search(part[:4096])), None):
        raise UsageError(f"{name}: {path} declares entities, which no workbook needs: it is not read")
    return read


def _sheet(sheet: Any, formulas: Any, parts: dict[str, bytes], name: str) -> Sheet:
    """Return a sheet: values of formulas as they were stored, a merged cell in each of its rows."""
    result = Sheet(sheet.title, [])
    uncounted, counted = 0, 0
    left = MOST_CELLS
    for number, (cells, sources) in enumerate(_rows(sheet, formulas), 1):
        left -= len(cells)
        if left < 0:
            raise UsageError(f"{name}: the sheet {sheet.title!r} has more than {MOST_CELLS:,} cells")
        texts = [_text(cell) for cell in cells]
        for text, source in zip(texts, sources, strict=False):
            is_formula = isinstance(source, str) and source.startswith("=")
            counted += is_formula
            uncounted += is_formula and not text
        if any(texts):
            result.rows.append((number, texts))
    if counted:
        told = f"cells that are formulas: {counted}, read as the values stored with them"
        result.notes.append(told + f"; {uncounted} have none and are empty" * bool(uncounted))
    path = getattr(
        sheet, "_worksheet_path", ""
    )  # openpyxl tells of merged cells only when it holds the sheet in memory
    if filled := _fill_merged(result.rows, parts.get(path.lstrip("/"), b""), name):
        result.notes.append(f"merged cells: {filled}, the value counts for each of their rows")
    return result


def _rows(sheet: Any, formulas: Any) -> Iterator[tuple[Sequence[Any], Sequence[Any]]]:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    if formulas is None:
        yield from ((row, ()) for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS))
        return
    other = formulas[sheet.title]
    other.reset_dimensions()
    both = (part.iter_rows(values_only=True, max_col=MOST_COLUMNS) for part in (sheet, other))
    yield from zip(*both, strict=False)


def _fill_merged(rows: list[Row], xml: bytes, name: str) -> int:
    """Put the value of each cell that is merged over several rows into all of them; return how many there are."""
    left = MOST_MERGED
    places = {number: place for place, (number, _) in enumerate(rows)}
    filled = 0
    for column, first, last in MERGED.findall(xml):
        start, end = int(first), int(last)
        place = sum((ord(letter) - 64) * 26**power for power, letter in enumerate(reversed(column.decode()))) - 1
        if start < end and start in places and place < len(rows[places[start]][1]):
            value = rows[places[start]][1][place]
            after = rows[places[start] + 1 : places[start] + 1 + end - start]
            below = [cells for number, cells in after if number <= end]
            if (left := left - 1 - len(after)) < 0:
                raise UsageError(f"{name}: the workbook has more than {MOST_MERGED:,} merged cells")
            for cells in below:
                if isinstance(cells, list) and place < len(cells) and not cells[place]:
                    cells[place] = value
            filled += bool(value and below)
    return filled


def _text(value: Any) -> str:
    """Return the value of a cell as a text: a day without a time that is midnight, a whole number without ".0"."""
    if value is None:
        return ""
    if isinstance(value, str):
        return ESCAPE.sub(lambda hit: chr(int(hit[1], 16)), value)
    if isinstance(value, datetime):
        has_time = (value.hour, value.minute, value.second) != (0, 0, 0)
        return value.isoformat(timespec="seconds") if has_time else value.date().isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _escaped(text: str) -> str:
    """Return a text as the format holds it; raises UsageError for one that is too long, which openpyxl would cut."""
    escaped = ESCAPE.sub(lambda hit: f"_x005F_{hit[0][1:]}", text)
    escaped = UNFIT.sub(lambda hit: f"_x{ord(hit[0]):04X}_", escaped)
    if len(escaped) > LONGEST_CELL:
        raise UsageError(f"a cell of Excel holds {LONGEST_CELL:,} characters, and this text has {len(text):,}: "
                         f"{' '.join(text[:60].split())}…")  # fmt: skip
    return escaped


def _cell(sheet: Any, text: str, *, bold: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # openpyxl takes a text that begins with = for a formula, and #N/A for an error
    cell.number_format = "@"  # a text stays one when somebody edits it
    if bold:
        cell.font = Font(bold=True)
    return cell


def _steady(content: bytes) -> bytes:
    """Return an archive without the times at which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as steady:
        for part in archive.infolist():
            data = archive.read(part)
            if part.filename == CORE:
                data = re.sub(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>", b"", data)
            steady.writestr(zipfile.ZipInfo(part.filename, STEADY), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
