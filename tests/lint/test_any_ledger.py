"""No rule ever raises, whatever ledger the reader makes; and none takes long on a large one."""

from typing import Any

import pytest
from hypothesis import given, settings
from random_ledgers import LEDGERS

from claimcheck.ledger.document import Document
from claimcheck.ledger.reader import Reading, read
from claimcheck.lint import rules, runner
from claimcheck.lint.reader_rules import FAULTS

OWN = [name for name in rules.names() if name not in FAULTS]


@settings(max_examples=300, deadline=None)
@given(LEDGERS)
def test_no_rule_ever_raises(ledger: dict[str, Any]) -> None:
    reading = read([Document("claims.yaml", "", ledger)])
    assert all(each.message and each.rule in rules.names() for each in runner.run(reading))


@pytest.fixture(scope="module")
def large() -> Reading:
    count = 10_000
    claims = [
        {
            "id": f"c{i}", "text": f"The clinic in district {i} is open and word{i % 997} word{i % 61} holds.",
            "attribution": [{"actor": f"a{i % 500}", "hedge": "perhaps"}], "about": [f"a{i % 7}", f"nobody{i}"],
            "appears_in": [{"source": f"s{i % 2000}", "quote": "is open"}], "likelihood": "likely", "due": "2001",
            "relations": {"contradicts": [f"c{i - 1}"], "depends_on": [f"c{(i + 1) % count}"]}, "credibility": "1",
        }
        for i in range(count)
    ]  # fmt: skip
    sources = [{"id": f"s{i}", "derived_from": [f"s{(i + 1) % 2000}"]} for i in range(2000)]
    actors = [{"id": f"a{i}", "aliases": ["MoH"]} for i in range(500)]
    return read([Document("claims.yaml", "", {"actors": actors, "sources": sources, "claims": claims})])


@pytest.mark.parametrize("name", OWN)
def test_every_rule_gets_through_ten_thousand_claims(name: str, large: Reading) -> None:
    """Mostly in under 0.1 s; what grew with the square of the ledger would not be over today."""
    check = rules.load(name).check
    assert check is not None
    assert all(found.message for found in check(large.ledger))
