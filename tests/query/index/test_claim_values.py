"""What an index holds of a claim, read off its plain value, is what a query reads off its record."""

import json
from typing import Any

from conftest import SPECIMEN
from hypothesis import given, settings
from random_ledgers import LEDGERS

from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.reader import read
from claimcheck.ledger.serialize import to_dict
from claimcheck.query.fields import values_of
from claimcheck.query.index.claim_values import ClaimValues
from claimcheck.query.index.terms import indexed_fields


def by_record(claim: Claim, ledger: Ledger) -> set[tuple[str, str]]:
    """The values of all indexed fields of a claim as queries read them; its date is when it was made."""
    dates = [str(ledger.date_of(claim) or "")]
    values = {name: dates if name == "date" else values_of(name)(claim, ledger) for name in indexed_fields()}
    return {(name, value) for name, held in values.items() for value in held if value}


def same(ledger: Ledger) -> None:
    claim_values = ClaimValues(ledger)
    for claim in ledger.claims.values():
        assert {pair for pair in claim_values.of(to_dict(claim)) if pair[1]} == by_record(claim, ledger)


@settings(max_examples=200)
@given(LEDGERS)
def test_the_values_are_those_that_queries_read(ledger: Any) -> None:
    same(read([parse("x", json.dumps(ledger).encode())]).ledger)


def test_so_they_are_in_a_ledger_as_people_write_it() -> None:
    same(read([parse("x", SPECIMEN.read_bytes())]).ledger)
