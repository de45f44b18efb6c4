"""An index and the files say the same: on any ledger, to any query."""

import json
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_ledgers import LEDGERS

from claimcheck.errors import ClaimcheckError
from claimcheck.ledger import files, lookup
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.serialize import to_dict
from claimcheck.query.fields import names
from claimcheck.query.index.opening import Opened, open_ledger
from claimcheck.query.index.selecting import Selector
from claimcheck.query.predicates import All
from claimcheck.query.selection import search, select
from claimcheck.text.json_text import dump

VALUES = [
    "a",
    "b",
    "A",
    "a*",
    "*",
    "nobody",
    "x",
    "likely",
    "remote",
    "moderate",
    "true",
    "A,b",
    "2022",
    "2021-05",
    "is",
]
TERMS = st.one_of(
    st.builds("{}{}{}".format, st.sampled_from(names()), st.sampled_from(":=!<>") | st.sampled_from(["<=", ">=", "!="]),
              st.sampled_from(VALUES)),
    st.sampled_from(["and", "us", "true", '"is not"', '"the US are"', "#a", "%", "…", "nowhere", "not"]),
)  # fmt: skip
QUERIES = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        st.builds("not:({})".format, inner),
        st.builds("({} OR {})".format, inner, inner),
        st.builds("{} {}".format, inner, inner),
    ),
    max_leaves=5,
)


def indexed(paths: list[Path]) -> Opened:
    """The ledger through its index: made by the first opening, asked by the second."""
    open_ledger(paths, lambda reading: [])
    opened = open_ledger(paths, lambda reading: [])
    assert opened is not None
    return opened


def answer(work: Any) -> Any:
    """What a call returns, or what it says that is wrong."""
    try:
        return work()
    except ClaimcheckError as error:
        return type(error), str(error)


def hits(ledger: Ledger, query: str) -> Any:
    result = search(ledger, query)
    return result.note, result.total, [(hit.claim, hit.score, hit.places) for hit in result.hits]


def same_answers(plain: Reading, kept: Reading, query: str) -> None:
    assert answer(lambda: select(kept.ledger, query)) == answer(lambda: select(plain.ledger, query))
    assert answer(lambda: hits(kept.ledger, query)) == answer(lambda: hits(plain.ledger, query))


@settings(max_examples=150)
@given(st.lists(LEDGERS, min_size=1, max_size=2), st.lists(QUERIES, min_size=1, max_size=4))
def test_index_and_files_answer_alike(ledgers: list[Any], queries: list[str]) -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.yaml" for number in range(len(ledgers))]
        for path, ledger in zip(paths, ledgers, strict=True):
            path.write_text(json.dumps(ledger), encoding="utf-8")
        plain = files.read_files(paths)
        if not (plain.ledger.claims or plain.ledger.actors or plain.ledger.sources):
            return
        kept = indexed(paths).reading
        assert isinstance(kept.ledger.claims, IndexedRecords)
        for name in COLLECTIONS:
            assert dict(getattr(kept.ledger, name)) == dict(getattr(plain.ledger, name))
            assert list(getattr(kept.ledger, name)) == list(getattr(plain.ledger, name))
        every, written = Selector(kept.ledger.claims).select(All()), [*map(to_dict, plain.ledger.claims.values())]
        assert json.dumps(list(every.plain())) == json.dumps(written)
        assert list(every.lines()) == [*map(dump, written)]
        for query in queries:
            same_answers(plain, kept, query)


@pytest.mark.parametrize("query", ["", "nurses", '"visits found"', "buget", "nurses OR clinics", "has:quote -#a"])
def test_the_specimen_answers_alike(query: str, tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "specimen.yaml").read_bytes()
    path = tmp_path / "claims.yaml"
    path.write_bytes(text)
    same_answers(files.load([path]), indexed([path]).reading, query)


@pytest.mark.parametrize("name", ["ministry", "Ministry", "min", "Ministry of Health", "nobody"])
def test_names_are_looked_up_alike(name: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes((Path(__file__).parents[2] / "specimen.yaml").read_bytes())
    plain, kept = files.load([path]).ledger, indexed([path]).reading.ledger
    for kinds in ((Claim,), (Source,), (Actor,), lookup.ANY):
        in_files, in_index = (answer(partial(lookup.look_up, ledger, name, *kinds)) for ledger in (plain, kept))
        assert in_index == in_files
