"""`--columns`: any field in words, never as Python would write it."""

import re

import pytest
from conftest import Run

from claimcheck.ledger import model
from claimcheck.output.columns import LOOKS, claim_table
from claimcheck.query.fields import names

CLASSES = "|".join(name for name, value in vars(model).items() if isinstance(value, type))
PYTHON = re.compile(rf"\b(?:{CLASSES}|Date|date)\(|^[(\[{{]|\bNone\b|'[,)]")


@pytest.mark.parametrize("name", sorted({*LOOKS, *names()}))
def test_no_column_shows_a_value_as_python_writes_it(name: str, specimen: model.Ledger) -> None:
    table = claim_table([*specimen.claims.values()], specimen, name)
    for row in table.rows:
        assert not PYTHON.search(str(row[0])), row


def test_records_within_a_claim_are_put_into_words(run: Run) -> None:
    shown = run("list", "--columns", "review,appears_in,evidence", "id:clinics-open").out
    assert "by desk, date 2024-04-01, review_by 2025-04-01" in shown
    assert (
        "bulletin p2: “every clinic is open” The wording of the bulletin.; gazette-clinics p1: “is said to be open”"
        in shown
    )
    assert "refutes: gazette-clinics p4: Two were found shut." in shown
    forecasts = run("list", "--columns", "forecasts", "id:budget-cut").out
    assert "NUN 80 % (2024-03-02): In a leaflet.; The Gazette 55 %" in forecasts
