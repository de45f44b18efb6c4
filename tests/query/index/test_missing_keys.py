"""What an index says is not there was never written: a key that went lost, with or without its fence, is noticed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import Damaged
from claimcheck.ledger.index import fences, writing
from claimcheck.ledger.index.parts import packed
from claimcheck.ledger.index.storage import Store

WORDS = st.text("abé→", max_size=3)


@pytest.fixture(scope="module", autouse=True)
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(fences, "BLOCK", 3)
        yield


def index(path: Path, values: set[str]) -> Path:
    """Write an index whose claims have these values in the field tag, and whose actors have them for ids and names."""
    numbered = [*enumerate(sorted(values), 1)]

    def fill(store: Store) -> None:
        store.put("posting", [("tag", value, packed([number])) for number, value in numbered])
        store.put("actors", [(number, value, 0, "{}") for number, value in numbered])
        store.put("name", [("actors", value, value) for _, value in numbered])

    writing.write(path, fill)
    return path


def answers(store: Store, value: str) -> tuple[list[int], bool, list[str]]:
    return list(store.postings("tag", value)), store.has_id("actors", value), store.named("actors", value)


@given(st.sets(WORDS, max_size=12), WORDS)
def test_what_was_written_is_there_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, values: set[str], asked: str
) -> None:
    store = Store.open(index(tmp_path_factory.mktemp("index") / "one.index", values))
    number = sorted(values).index(asked) + 1 if asked in values else 0
    assert answers(store, asked) == ([number] * bool(number), asked in values, [asked] * (asked in values))


@given(st.sets(WORDS, min_size=1, max_size=12), st.data())
def test_a_lost_key_is_noticed_when_it_is_asked_for(
    tmp_path_factory: pytest.TempPathFactory, values: set[str], data: st.DataObject
) -> None:
    path = index(tmp_path_factory.mktemp("index") / "one.index", values)
    lost = data.draw(st.sampled_from(sorted(values)))
    with closing(sqlite3.connect(path)) as connection:
        firsts = [first for (first,) in connection.execute("SELECT DISTINCT first FROM fence")]
        for first in data.draw(st.sets(st.sampled_from(sorted(firsts)))):
            connection.execute("DELETE FROM fence WHERE first = ?", [first])
        for table, key in (("posting", "value"), ("actors", "id"), ("name", "name")):
            connection.execute(f"DELETE FROM {table} WHERE {key} = ?", [lost])
        connection.commit()
    store = Store.open(path)
    for ask in (lambda: store.postings("tag", lost), lambda: store.named("actors", lost)):
        with pytest.raises(Damaged):
            ask()
    with pytest.raises(Damaged):
        store.has_id("actors", lost)
