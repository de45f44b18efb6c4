"""What is refused is named by its place in the file that came in: for every format that is read."""

import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from exchange_ledgers import OPTIONS, full_ledger, reading_of_plain

from claimcheck import exchange
from claimcheck.exchange import ReadOptions, Records
from claimcheck.exchange.contract import where_of
from claimcheck.ledger.model import COLLECTIONS, Ledger

PLACE = re.compile(r"\d+:\d+|line \d+|(\w+, )?row \d+(, line \d+)?|(script \d+: )?\$[\w.@\[\]]*(, [\w-]+--[\w-]+)?")
CLEANED = ("claimreview", "webannotation")  # their readers make an address of what is none, or leave it out
READERS = [name for name in exchange.known("read") if name in exchange.known("write")]


def read(name: str, ledger: Ledger) -> Records:
    content = exchange.write(name, ledger, OPTIONS).content
    return exchange.read(name, content.encode() if isinstance(content, str) else content, ReadOptions())


@pytest.mark.parametrize("name", READERS)
def test_every_record_knows_its_place(name: str) -> None:
    records = read(name, full_ledger())
    places = {where_of(record) for collection in COLLECTIONS for record in getattr(records, collection)}
    assert [place for place in places if not PLACE.fullmatch(place)] == []
    assert len(places) > 1


@pytest.mark.parametrize("name", [name for name in READERS if name not in CLEANED])
def test_a_bad_record_in_the_middle_is_refused_with_its_place(name: str) -> None:
    sources: list[Any] = [{"id": id, "title": f"Title {id}", "url": f"https://{id}.example/"} for id in "abc"]
    ledger = reading_of_plain({"sources": [sources[0], {**sources[1], "url": "no address"}, sources[2]]}).ledger
    records = read(name, ledger)
    place = where_of(records.sources[1])
    refused = exchange.refuse_faulty(records)
    assert [refusal.where for refusal in refused] == [f"{place} (b)"]
    assert place not in {where_of(record) for record in records.sources}
    assert [source["id"] for source in records.sources] == ["a", "c"]


@pytest.mark.parametrize(
    ("file_name", "content", "told"),
    [
        ("a.yaml", "claims:\n- {id: a, text: A}\n\n- id: b\n  text: B\n  kind: rumour\n", "a.yaml:4:3 (b)"),
        ("a.json", '{"claims": [\n  {"text": "A"},\n  {"text": "B", "kind": "rumour"}]}', "a.json:3:3 (B)"),
        ("a.jsonl", '{"text": "A"}\n{"text": "B", "kind": "rumour"}\n', "a.jsonl:2:1 (B)"),
        ("a.csv", 'text,kind\n"A\nA",denial\nB,rumour\n', "a.csv: row 3, line 4 (B)"),
        ("b.csv", "Claim,Speaker,kind\nA,Ott,denial\nB,Ott,rumour\n", "b.csv: row 3 (b)"),
    ],
)
def test_the_place_is_told(run: Run, tmp_path: Path, file_name: str, content: str, told: str) -> None:
    (tmp_path / file_name).write_text(content, encoding="utf-8")
    mapped = ["--map", "kind=kind"] if file_name == "b.csv" else []
    ran = run("import", "auto", str(tmp_path / file_name), "--dry-run", *mapped)
    assert f"{told}: 'rumour'" in ran.err.replace(f"{tmp_path}/", "")
    assert ran.code == 1


def test_a_reference_that_leads_nowhere_is_told_with_its_place(run: Run, tmp_path: Path) -> None:
    content = '{"text": "A", "attribution": ["union"]}\n{"text": "B", "attribution": ["nobody-here"]}\n'
    (tmp_path / "a.jsonl").write_text(content, encoding="utf-8")
    ran = run("import", "jsonl", str(tmp_path / "a.jsonl"), "--dry-run")
    assert "a.jsonl:2:1 (claim b): it names the actor 'nobody-here'" in ran.err
