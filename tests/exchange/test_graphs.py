"""Graphs of claims: one edge a relation, and texts that mean nothing to the language they stand in."""

from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from claimcheck import exchange
from claimcheck.exchange.contract import Records
from claimcheck.exchange.graph import edges
from claimcheck.ledger.model import Ledger

HOSTILE = [
    '"]; x -> y [label="',
    "<b>&amp;\\N</b>",
    "a\x1b[2J\u202eb\n%%{init: {}}%%",
    "1. `x` #quot; https://a.example",
    "end",
]


def ledger_of(*claims: dict[str, object]) -> Ledger:
    return exchange.as_ledger(Records(claims=[dict(claim) for claim in claims])).ledger


def hostile() -> Ledger:
    claims: list[dict[str, object]] = [{"id": f"c{number}", "text": text} for number, text in enumerate(HOSTILE)]
    return ledger_of({"id": "end", "text": "x", "relations": {"supports": ["c0"]}}, *claims)


def test_a_mutual_relation_is_one_edge_and_one_to_nothing_is_told() -> None:
    ledger = ledger_of(
        {"id": "a", "text": "A", "relations": {"contradicts": ["b"], "supports": ["b", "gone"]}},
        {"id": "b", "text": "B", "relations": {"contradicts": ["a"], "supports": ["a"]}},
    )
    drawn = [(edge.start, edge.end, edge.relation, edge.mutual) for edge in edges(ledger)]
    assert drawn == [("a", "b", "contradicts", True), ("a", "b", "supports", False), ("b", "a", "supports", False)]
    assert exchange.write("dot", ledger).notes == ("relations to claims that are not in the graph: 1, left out",)


@pytest.mark.parametrize("name", ["dot", "mermaid", "graphml"])
def test_the_graph(name: str, specimen: Ledger, golden: Callable[[str, str], None]) -> None:
    golden(f"exchange/specimen.{name}", str(exchange.write(name, specimen).content))


@pytest.mark.parametrize("name", ["dot", "mermaid", "graphml"])
def test_a_hostile_text_stays_a_label(name: str, golden: Callable[[str, str], None]) -> None:
    text = str(exchange.write(name, hostile()).content)
    assert not set(text) & {"\x1b", "\u202e"}
    golden(f"exchange/hostile.{name}", text)


def test_graphml_is_xml_with_a_node_for_each_claim() -> None:
    root = ElementTree.fromstring(str(exchange.write("graphml", hostile()).content))
    spaced = "{http://graphml.graphdrawing.org/xmlns}"
    assert len(root.findall(f".//{spaced}node")) == len(HOSTILE) + 1
    assert [data.text for data in root.iter(f"{spaced}data") if data.get("key") == "text"][1] == HOSTILE[0]
