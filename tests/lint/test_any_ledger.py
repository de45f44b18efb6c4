"""No rule ever raises, whatever ledger the reader makes; and none takes more than its share of a large one."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import example, given, settings
from random_ledgers import LEDGERS

from claimcheck.ledger.document import Document
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from claimcheck.lint import rules, runner
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.text import patterns
from tests.steps import count_calls

OWN = [name for name in rules.names() if name not in FAULTS]


@settings(max_examples=100)
@given(LEDGERS)
@example({"claims": [{"id": "a", "text": "It will.", "kind": "prediction"}]})  # still open: chance seldom makes one
def test_no_rule_ever_raises(ledger: dict[str, Any]) -> None:
    reading = read([Document("claims.yaml", "", ledger)])
    assert all(each.message and each.rule in rules.names() for each in runner.run(reading))


def many(count: int) -> Ledger:
    """A ledger in which many rules have something to do for each claim, with as much in common however large it is."""
    claims = [
        {
            "id": f"c{i}",
            "text": f"The clinic in district {i} is open and word{i % (count // 10)} word{i % (count // 25)} holds.",
            "attribution": [{"actor": f"a{i % (count // 20)}", "hedge": "perhaps"}],
            "about": [f"a{i % 7}", f"nobody{i}"],
            "appears_in": [{"source": f"s{i % (count // 5)}", "quote": "is open"}], "likelihood": "likely",
            "relations": {"contradicts": [f"c{i - 1}"], "depends_on": [f"c{(i + 1) % count}"]}, "credibility": "1",
            "due": "2001",
        }
        for i in range(count)
    ]  # fmt: skip
    sources = [{"id": f"s{i}", "derived_from": [f"s{(i + 1) % (count // 5)}"]} for i in range(count // 5)]
    actors = [{"id": f"a{i}", "aliases": ["MoH"]} for i in range(count // 20)]
    return read([Document("claims.yaml", "", {"actors": actors, "sources": sources, "claims": claims})]).ledger


@pytest.fixture(scope="module")
def ledgers() -> tuple[Ledger, Ledger]:
    return many(200), many(800)


@pytest.fixture(scope="module")
def few() -> Ledger:
    return many(50)


def calls(work: Callable[[Ledger], Iterable[object]], ledgers: tuple[Ledger, Ledger]) -> tuple[int, int]:
    """Return how many calls the work makes on each of two ledgers."""
    small, large = ledgers
    return count_calls(lambda: list(work(small))), count_calls(lambda: list(work(large)))


@pytest.mark.parametrize("name", OWN)
def test_four_times_the_claims_take_a_rule_four_times_the_calls(
    name: str, ledgers: tuple[Ledger, Ledger], few: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = rules.load(name).check
    assert check is not None
    monkeypatch.setattr(patterns, "OFTEN", 0)
    list(check(few))  # compiles the patterns
    once, four_times = calls(check, ledgers)
    assert four_times <= 5 * once + 500


def test_a_rule_that_compares_each_claim_with_each_is_told_apart(ledgers: tuple[Ledger, Ledger]) -> None:
    once, four_times = calls(lambda ledger: (one.strip() for one in ledger.claims for _ in ledger.claims), ledgers)
    assert four_times > 10 * once
