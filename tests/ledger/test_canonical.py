"""What is put into canonical order without a record being made says what the record would."""

import json
from copy import deepcopy
from typing import Any

from choices import made_of_bytes
from conftest import SPECIMEN
from hypothesis import given, settings
from random_ledgers import record

from claimcheck.ledger.canonical import canonical
from claimcheck.ledger.document import load
from claimcheck.ledger.fieldtypes import FieldType
from claimcheck.ledger.model import COLLECTIONS, Claim
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.values import ValueReader


def by_record(value: Any) -> str:
    """What a record is written as that is read from a plain value without a fault, as JSON; "" for another."""
    reader = ValueReader()
    record = reader.record(value, FieldType("record", record=Claim), ("claims", 0))
    return "" if reader.faults else json.dumps(to_dict(record))


@settings(max_examples=150)
@given(made_of_bytes(lambda choices: record(Claim, choices), 200))
def test_it_is_what_the_record_is_written_as(value: Any) -> None:
    written = canonical(deepcopy(value), Claim)
    assert written is None or json.dumps(written) == by_record(value)


def test_most_records_need_not_be_made() -> None:
    ledger: Any = load(SPECIMEN.read_text(encoding="utf-8"))
    values = [(value, kind) for name, kind in COLLECTIONS.items() for value in ledger[name]]
    written = [canonical(deepcopy(value), kind) for value, kind in values]
    assert sum(map(bool, written)) > len(values) / 2


def test_the_order_is_that_of_the_model() -> None:
    value = {"text": "b", "id": "a", "evidence": [{"stance": "supports", "source": "c"}]}
    assert json.dumps(canonical(value, Claim)) == (
        '{"id": "a", "text": "b", "evidence": [{"source": "c", "stance": "supports"}]}'
    )


def test_what_would_be_read_otherwise_is_left_to_the_reader() -> None:
    for more in ({"tags": "a"}, {"note": ""}, {"due": "2022-1"}, {"attribution": ["b"]}, {"kind": "x"}, {"x": "y"},
                 {"forecasts": [{"by": "b", "p": "15%"}]}, {"id": "a b"}, {"text": " "}):  # fmt: skip
        assert canonical({"id": "a", "text": "b", **more}, Claim) is None
