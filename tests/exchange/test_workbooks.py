"""Workbooks of Excel: every cell a text, no formula written, and bounds on what is read."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

import openpyxl
import pytest
from exchange_ledgers import full_ledger

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange.contract import ReadOptions, Records, where_of
from claimcheck.ledger.model import Ledger


def workbook(**sheets: list[list[Any]]) -> Any:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_sheet(change: Callable[[bytes], bytes]) -> bytes:
    """A workbook whose sheet was changed by hand."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(workbook(S=[["Claim"], ["A"]])))) as archive,
        zipfile.ZipFile(out, "w") as new,
    ):
        for name in archive.namelist():
            part = archive.read(name)
            new.writestr(name, change(part) if name == "xl/worksheets/sheet1.xml" else part)
    return out.getvalue()


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", bytes(210_000_000))
    return out.getvalue()


def read(content: bytes, **columns: str) -> Records:
    return exchange.read("xlsx", content, ReadOptions(file_name="book.xlsx", columns=columns))


def test_no_text_becomes_a_formula_or_a_number() -> None:
    texts = ["=1+1", "+49 30", "-x", "@A1", "#N/A", "007", "2024-05-03", "TRUE", "_x000A_", "a\x0bb\r\n", " blank "]
    claims = [{"id": f"c{number}", "text": text} for number, text in enumerate(texts)]
    ledger = exchange.as_ledger(Records(claims=claims)).ledger
    content = exchange.write("xlsx", ledger).content
    assert isinstance(content, bytes)
    sheet = openpyxl.load_workbook(io.BytesIO(content))["claims"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}
    assert [claim["text"] for claim in read(content).claims] == texts


def test_a_sheet_for_each_kind_of_record_with_the_columns_in_use(specimen: Ledger) -> None:
    content = exchange.write("xlsx", specimen).content
    assert isinstance(content, bytes)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["claims", "sources", "actors"] + ["ledger"] * ("ledger" in book.sheetnames)
    assert book["actors"].max_row == len(specimen.actors) + 1
    assert content == exchange.write("xlsx", specimen).content


def test_a_text_that_is_too_long_for_a_cell_is_not_cut() -> None:
    ledger = exchange.as_ledger(Records(claims=[{"id": "a", "text": "x" * 32_768}])).ledger
    with pytest.raises(UsageError, match="a cell of Excel holds 32,767 characters, and this text has 32,768"):
        exchange.write("xlsx", ledger)


def test_a_table_of_others_is_found_among_the_sheets() -> None:
    content = saved(
        workbook(About=[["Hello"]], Data=[["Checks of 2024"], ["Claim", "Date"], ["A", datetime(2024, 5, 3)]])
    )
    records = read(content)
    assert records.claims[0]["attribution"][0]["date"] == "2024-05-03"
    assert records.notes[:2] == [
        "read is the sheet 'Data', not About",
        "row 2 is taken for the header: what stands above it is not read",
    ]


def test_a_row_of_a_table_of_others_says_its_sheet() -> None:
    records = read(saved(workbook(About=[["Hello"]], Data=[["Claim", "Date"], ["A", "2024"], ["", "2023"]])))
    assert where_of(records.claims[0]) == "Data, row 2"
    assert [refusal.where for refusal in records.refused] == ["Data, row 3"]


def test_the_sheet_with_the_named_columns_is_read() -> None:
    content = saved(workbook(One=[["Claim"], ["A"]], Two=[["Was"], ["B"]]))
    assert read(content, Was="text").claims[0]["text"] == "B"


def test_a_merged_cell_counts_for_each_of_its_rows() -> None:
    book = workbook(S=[["Claim", "Speaker"], ["A", "Ann"], ["B", None], ["C", "Cy"]])
    book["S"].merge_cells("B2:B3")
    records = read(saved(book))
    assert [claim["attribution"][0]["actor"] for claim in records.claims] == ["ann", "ann", "cy"]
    assert "merged cells: 1, the value counts for each of their rows" in records.notes


def test_a_formula_is_its_stored_value_and_told() -> None:
    rows = b"""<row r="3"><c r="A3" t="str"><f>"B"</f><v>B</v></c></row><row r="4"><c r="A4"><f>X1</f></c></row>"""
    stored = with_sheet(lambda part: part.replace(b"</sheetData>", rows + b"</sheetData>"))
    records = read(stored)
    assert [claim["text"] for claim in records.claims] == ["A", "B"]
    assert (
        records.notes[0] == "cells that are formulas: 2, read as the values stored with them; 1 have none and are empty"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (lambda: b"", "cannot be read"),
        (lambda: b"PK\x03\x04 and so on", "cannot be read"),
        (lambda: saved(workbook(S=[["Claim"], ["A"]]))[:3000], "cannot be read"),
        (lambda: saved(workbook(S=[])), "the workbook is empty"),
        (lambda: saved(workbook(S=[["a"], ["b"]])), "no column is the claims"),
        (bomb, "unpacks to more than 200 MB"),
        (lambda: with_sheet(lambda part: b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + part), "declares entities"),
        (lambda: with_sheet(lambda part: part[:-40]), "cannot be read"),
        (lambda: with_sheet(lambda part: part.replace(b"<sheetData>", b"<a>" * 10_000)), "cannot be read"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_ends_in_one_clear_line(content: Callable[[], bytes], message: str) -> None:
    with pytest.raises(UsageError) as error:
        read(content())
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_without_the_extra_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    for verb in (lambda: exchange.write("xlsx", full_ledger()), lambda: read(b"PK")):
        with pytest.raises(UsageError, match=r"pip install 'claimcheck-ledger\[xlsx\]'"):
            verb()


def test_the_sheet_that_is_named_is_read() -> None:
    content = saved(workbook(One=[["Claim"], ["A"]], Two=[["Claim"], ["B"]], Empty=[]))

    def texts(sheet: str) -> list[str]:
        return [claim["text"] for claim in exchange.read("xlsx", content, ReadOptions(sheet=sheet)).claims]

    assert (texts(""), texts("Two"), texts("two")) == (["A"], ["B"], ["B"])
    with pytest.raises(UsageError, match=r"no sheet 'Empty' with anything in it\. Its sheets: One, Two"):
        texts("Empty")
