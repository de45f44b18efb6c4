"""What an index says is not there was never written: a key that went lost, with or without its fence, is noticed."""

import sqlite3
from collections.abc import Callable, Iterator
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


def lose(path: Path, value: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table, key in (("posting", "value"), ("actors", "id"), ("name", "name")):
            connection.execute(f"DELETE FROM {table} WHERE {key} = ?", [value])
        connection.commit()


@pytest.mark.parametrize(
    "change",
    [
        lambda store: store.put("posting", [("tag", "e", packed([9]))]),
        lambda store: store.remove("posting", field="tag", value="a"),
        lambda store: store.put("actors", [(9, "e", 0, "{}")]),
        lambda store: store.remove("actors", number=1),
        lambda store: store.put("name", [("actors", "e", "e")]),
        lambda store: store.remove("name", collection="actors", id="a"),
    ],
)
def test_what_is_lost_is_not_sealed_as_whole_with_a_change(change: Callable[[Store], None], tmp_path: Path) -> None:
    path = index(tmp_path / "one.index", {"a", "b", "c", "d"})
    lose(path, "b")
    before = path.read_bytes()
    with pytest.raises(Damaged):
        writing.write(path, change, over=True)
    assert path.read_bytes() == before


def test_a_change_elsewhere_leaves_what_is_lost_to_be_noticed(tmp_path: Path) -> None:
    path = index(tmp_path / "one.index", {"a", "b", "c", "d"})
    lose(path, "b")
    writing.write(path, lambda store: store.put("posting", [("other", "e", packed([1]))]), over=True)
    store = Store.open(path)
    assert list(store.postings("other", "e")) == [1]
    with pytest.raises(Damaged):
        store.postings("tag", "b")


@given(st.sets(WORDS, max_size=9), st.sets(WORDS, max_size=4), st.sets(WORDS, max_size=4))
def test_a_change_is_sealed_like_what_is_written_anew(
    tmp_path_factory: pytest.TempPathFactory, before: set[str], gone: set[str], came: set[str]
) -> None:
    folder = tmp_path_factory.mktemp("index")
    changed = index(folder / "changed.index", before)

    def change(store: Store) -> None:
        for value in gone & before:
            store.remove("posting", field="tag", value=value)
        store.put("posting", [("tag", value, packed([1])) for value in sorted(came)])

    writing.write(changed, change, over=True)
    store, anew = Store.open(changed), Store.open(index(folder / "anew.index", (before - gone) | came))
    assert store.values("tag") == anew.values("tag")
    fences_of = f"SELECT {fences.COLUMNS} FROM fence WHERE list = 'values tag'"
    if anew.values("tag"):  # a list that was emptied has a fence still
        assert list(store.rows(fences_of)) == list(anew.rows(fences_of))
