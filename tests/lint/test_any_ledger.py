"""No rule ever raises, whatever ledger the reader makes; and none takes long on a large one."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.ledger.document import Document
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.reader import Reading, read
from claimcheck.lint import rules, runner
from claimcheck.lint.reader_rules import FAULTS

OWN = [name for name in rules.names() if name not in FAULTS]
IDS = st.sampled_from(["a", "b", "c", "A", "a-b", "nobody", ""])
TEXTS = st.sampled_from(
    ["", " ", "and", "; ", "X and the US are and it is", "No one is.", "It is not true that", "…", "‘Yes.’", "ا ب"]
) | st.text(max_size=30)
DATES = st.sampled_from(["2022", "2022~", "2021-05", "0001-01-01", "9999", "2022-13"])
KINDS = {
    "text": TEXTS,
    "pattern": st.sampled_from(
        ["likely", "remote", "probable", "high", "15%", "100 %", "perhaps", "a", "b", "https://x"]
    ),
    "ref": IDS,
    "scale": st.sampled_from(["icd203", "phia", "kent", "ipcc", "x"]),
    "date": DATES,
    "number": st.sampled_from(["0.5", "15%", "2"]),
}


def values(field_type: FieldType) -> st.SearchStrategy[Any]:
    """What may stand in a field, and some of what may not."""
    if field_type.words and field_type.kind == "word":
        return st.sampled_from([*field_type.words.meanings, "x"])
    if field_type.kind == "map" and field_type.words and field_type.item:
        return st.dictionaries(st.sampled_from([*field_type.words.meanings]), values(field_type.item), max_size=3)
    if field_type.kind == "list" and field_type.item:
        return st.lists(values(field_type.item), max_size=3)
    if field_type.record:
        return records(field_type.record)
    return KINDS[field_type.kind]


def records(record: type[Any]) -> st.SearchStrategy[Any]:
    fields = {name: values(field_type) for name, field_type in field_types(record).items()}
    needed = {
        name: IDS if name == "id" else each for name, each in fields.items() if field_types(record)[name].required
    }
    return st.fixed_dictionaries(needed, optional={name: each for name, each in fields.items() if name not in needed})


LEDGERS = st.fixed_dictionaries(
    {name: st.lists(records(record), max_size=4) for name, record in COLLECTIONS.items()},
    optional={"scales": st.fixed_dictionaries({"likelihood": KINDS["scale"]})},
)


@settings(max_examples=300, deadline=None)
@given(LEDGERS)
def test_no_rule_ever_raises(ledger: dict[str, Any]) -> None:
    reading = read([Document("claims.yaml", "", ledger)])
    assert all(each.message and each.rule in rules.names() for each in runner.run(reading))


def large(count: int) -> Reading:
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


LARGE = large(10_000)


@pytest.mark.parametrize("name", OWN)
def test_every_rule_gets_through_ten_thousand_claims(name: str) -> None:
    """Mostly in under 0.1 s; what grew with the square of the ledger would not be over today."""
    check = rules.load(name).check
    assert check is not None
    assert all(found.message for found in check(LARGE.ledger))
