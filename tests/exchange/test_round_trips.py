"""What a format holds comes back as it was: every format that is both written and read, on any ledger."""

from typing import Any

import pytest
from exchange_ledgers import OPTIONS, full_ledger, held, plain, reading_of_plain
from hypothesis import given, settings
from random_ledgers import LEDGERS

from claimcheck import exchange, registry
from claimcheck.exchange import formats
from claimcheck.ledger.model import Ledger

BOTH_WAYS = [name for name in exchange.known("write") if name in exchange.known("read")]


def there_and_back(name: str, ledger: Ledger) -> tuple[Any, Any]:
    """Return what a format holds of a ledger, before and after it was written and read."""
    member = registry.member(formats, name)
    loses = {**member.LOSES, **getattr(member, "NOT_READ", {})}
    content = exchange.write(name, ledger, OPTIONS).content
    options = exchange.ReadOptions(adopt_verdicts=True)  # what was written here is ours
    records = exchange.read(name, content.encode() if isinstance(content, str) else content, options)
    assert records.refused == []
    reading = exchange.as_ledger(records)
    kept = {"url", "archived", "tlp"}  # fields of which a wrong value is told, and kept
    assert {fault.where.path[-1] for fault in reading.faults} <= kept
    return held(plain(ledger), loses), held(plain(reading.ledger), loses)


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_every_field_comes_back(name: str) -> None:
    before, after = there_and_back(name, full_ledger())
    assert after == before


@pytest.mark.parametrize("name", BOTH_WAYS)
@settings(max_examples=25)
@given(value=LEDGERS)
def test_any_ledger_comes_back(name: str, value: Any) -> None:
    before, after = there_and_back(name, reading_of_plain(value).ledger)
    assert after == before


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_a_file_is_recognised_by_its_content(name: str) -> None:
    content = exchange.write(name, full_ledger(), OPTIONS).content
    data = content.encode() if isinstance(content, str) else content
    assert exchange.recognise(data, "") == name
