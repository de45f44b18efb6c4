"""How much confidence a claim bears; `check` and `explain-confidence` say the same about every claim."""

from typing import Any

import pytest
from conftest import ROOT, reading_of
from hypothesis import given, settings
from random_ledgers import LEDGERS

from claimcheck.ledger.document import Document
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from claimcheck.lint import runner
from claimcheck.lint.example import UNION, example
from claimcheck.output.views import trace
from claimcheck.sources.provenance.ceiling import ATTRIBUTION, ceiling
from claimcheck.sources.provenance.circles import circles
from claimcheck.sources.provenance.origins import independent, origins, refuting

DEMAND = {"text": "All clinics should open.", "kind": "demand", "verdict": "not-checkable", "confidence": "high"}
QUOTED = "[{source: bulletin, quote: should open}]"
VOICE = "{id: official, name: An official, kind: unnamed}"
WAYS = [  # attribution, where it appears, the highest confidence, the row that decides
    ("[ministry]", QUOTED, "high", ""),
    ("[ministry]", "[bulletin]", "moderate", "no_copy"),
    ("[{actor: ministry, act: implies}]", QUOTED, "low", "inferred"),
    ("[union, {actor: ministry, act: reports}]", QUOTED, "moderate", "relayed"),
    ("[union, {actor: ministry, act: quotes}]", QUOTED, "high", ""),
    ("[union, {actor: ministry, act: analyses}]", QUOTED, "low", "inferred"),
    ("[union, ministry, {actor: ministry, act: quotes}]", QUOTED, "low", "retold"),
    ("[official, {actor: ministry, act: quotes}]", QUOTED, "low", "unnamed"),
]


def ledger_of(text: str) -> Ledger:
    return reading_of(text).ledger


@pytest.mark.parametrize(("attribution", "appears_in", "level", "row"), WAYS)
def test_what_is_neither_true_nor_false_is_graded_by_its_attribution(
    attribution: str, appears_in: str, level: str, row: str
) -> None:
    ledger = ledger_of(example(**DEMAND, actors=[UNION, VOICE], attribution=attribution, appears_in=appears_in))
    bound = ceiling(ledger.claims["clinics-open"], ledger)
    assert (bound.basis, bound.level) == (ATTRIBUTION, level)
    assert [each.name for each in bound.rows if each.holds and each.level == level] == ([row] if row else [])
    assert agree(ledger)


def test_a_claim_that_evidence_could_settle_is_graded_by_what_speaks_for_it() -> None:
    ledger = ledger_of(example(kind="assertion"))
    assert ceiling(ledger.claims["clinics-open"], ledger).basis == "what speaks for it"


AGAINST = "[{source: bulletin, stance: refutes}]"


def test_a_source_is_no_origin_against_what_it_says_itself() -> None:
    ledger = ledger_of(example(evidence=AGAINST, verdict="false"))
    assert refuting(ledger.claims["clinics-open"], ledger) == []
    assert ceiling(ledger.claims["clinics-open"], ledger).level == "low"


def test_a_source_may_refute_what_it_only_passes_on() -> None:
    ledger = ledger_of(example(actors=[UNION], attribution="[union, ministry]", evidence=AGAINST, verdict="false"))
    (path,) = refuting(ledger.claims["clinics-open"], ledger)
    assert path.source == "bulletin"


def agree(ledger: Ledger) -> bool:
    """Whether the rule speaks of exactly those claims of which `explain-confidence` says that they exceed."""
    rules = runner.select_rules(["confidence-above-sourcing"]).values()
    reported = {fault.where.path[:2] for fault in runner.checked(ledger, rules)}
    claims = ledger.claims.values()
    return all(trace.explained(claim, ledger).head["exceeded"] == (claim.where.path in reported) for claim in claims)


@settings(max_examples=80)
@given(LEDGERS)
def test_check_and_explain_confidence_agree_on_any_ledger(plain: dict[str, Any]) -> None:
    assert agree(read([Document("claims.yaml", "", {**plain, "ceilings": {"relayed": "low"}})]).ledger)


def test_they_agree_on_the_ledger_of_the_article() -> None:
    assert agree(ledger_of((ROOT / "claims.yaml").read_text(encoding="utf-8")))


def star(count: int) -> Ledger:
    """A claim that `count` others repeat, each in a source of its own, by one of three publishers."""
    claims = [{"id": f"c{i}", "text": "x", "attribution": ["a0", f"a{i % 3}"], "appears_in": [f"s{i}"],
               "relations": {"repeats": ["c0"]}} for i in range(1, count)]  # fmt: skip
    hub = {"id": "c0", "text": "x", "attribution": ["a0"], "appears_in": ["s0"], "credibility": "1"}
    sources = [{"id": f"s{i}", "publisher": f"a{i % 3}"} for i in range(count)]
    actors = [{"id": f"a{i}"} for i in range(3)]
    return read([Document("", "", {"actors": actors, "sources": sources, "claims": [hub, *claims]})]).ledger


class Counting(dict[str, Any]):
    """A mapping that counts how often it was looked into."""

    looks = 0

    def __getitem__(self, key: str) -> Any:
        type(self).looks += 1
        return super().__getitem__(key)


def looks(count: int) -> int:
    ledger = star(count)
    object.__setattr__(ledger, "sources", Counting(ledger.sources))
    Counting.looks = 0
    assert independent(origins(ledger.claims["c0"], ledger)) == 1
    rules = runner.select_rules(["circular-sourcing", "laundered-origin", "uncorroborated-credibility"])
    assert len(list(runner.checked(ledger, rules.values()))) < 3
    return Counting.looks


def test_the_sources_of_claims_that_repeat_each_other_are_looked_at_in_proportion() -> None:
    assert looks(800) < 5 * looks(200)


def test_one_claim_with_many_sources_that_credit_each_other_is_walked_once() -> None:
    def visits(count: int) -> int:
        ids = [f"s{i}" for i in range(count)]
        sources = [{"id": id, "publisher": f"a{i % 3}", "derived_from": [ids[i - 1]]} for i, id in enumerate(ids)]
        claim = {"id": "c0", "text": "x", "attribution": ["a0", "a1"], "appears_in": ids}
        ledger = read([Document("", "", {"sources": sources, "claims": [claim]})]).ledger
        object.__setattr__(ledger, "sources", Counting(ledger.sources))
        Counting.looks = 0
        assert len(list(circles(ledger))) == 1
        return Counting.looks

    assert visits(800) < 5 * visits(200)


def test_a_circle_of_derived_from_alone_is_left_to_another_rule() -> None:
    sources = [{"id": id, "publisher": id, "derived_from": [other]} for id, other in ("ab", "bc", "ca")]
    claim = {"id": "c0", "text": "x", "attribution": ["z"], "appears_in": ["a", "b"]}
    assert list(circles(read([Document("", "", {"sources": sources, "claims": [claim]})]).ledger)) == []
