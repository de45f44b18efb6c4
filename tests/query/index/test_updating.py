"""An index that is brought up to changed files says what one made anew says, and what the files say."""

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError
from claimcheck.ledger import files
from claimcheck.ledger.index.parts import COLUMNS, Part, digest
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.query.index import opening, rereading, updating
from claimcheck.query.index.comparing import Comparison
from claimcheck.query.index.streaming import BlockReader
from claimcheck.query.index.terms import ALL, FIELD_BITS, FIELD_MASK, SIZES, WORDS
from claimcheck.query.index.updating import replaced
from claimcheck.query.selection import search, select

# Few records, each in two states, so that most of them stay as they are from one state of the ledger to the next.
ACTORS = [
    f"- {{id: a{n}, name: {name}}}\n"
    for n, names in enumerate((("Rain", "Snow"), ("Ministry’s", "In May")))
    for name in names
]
SOURCES = [
    f"- id: b{n}\n  title: Bulletin {n}\n  date: {date}\n  tlp: {tlp}\n  reliability: B\n  publisher: a{n}\n"
    for n in range(2) for date, tlp in (("2021", "clear"), ("2020-05", "red"))
]  # fmt: skip
CLAIMS = [
    f"- id: c{n}\n  text: {text} the clinics are open.\n  attribution: [a{n % 3}, a1]\n  about: [a0]\n  appears_in:\n"
    f"  - {{source: b{n % 3}, quote: cut by 10 000}}\n  tags: [t{n}]\n{end}"
    for n in range(4)
    for text, end in (("Rain fell, and", ""), ("In May", "  note: >-\n    Folded,\n    in two.\n\n# a remark\n"))
]
QUERIES = (
    "",
    "actor:a0",
    "source:b1",
    "tlp:red",
    "date:2021",
    "has:tag",
    "rain",
    '"in May"',
    "clinics -#t",
    "relay:a1",
    "c1",
)


RECORDS = {"actors": ACTORS, "sources": SOURCES, "claims": CLAIMS}
HEADS = ["format: 1\n", "", "format: 1\ntlp: amber\n"]
NAMES = ["k.yaml", "m.yaml", "p.yaml"]
State = dict[str, dict[str, list[str]]]  # of each file, its head and its records by collection


def states(choices: Choices) -> list[dict[str, str]]:
    """The texts of a ledger's files as they are at first, and after each of a few changes."""
    state: State = {}
    for _ in range(choices.number(16)):
        change(state, choices)
    made = [written(state)]
    for _ in range(1 + choices.number(4)):
        for _ in range(1 + choices.number(3)):
            change(state, choices)
        made.append(written(state))
    return made


def change(state: State, choices: Choices) -> None:
    """Change a head, or put a record in, or take it out, or put another in its stead; or a file goes."""
    file, kind = choices.pick(NAMES), choices.number(16)
    if kind == 0:
        state.setdefault(file, {})["head"] = [choices.pick(HEADS)]
        return
    if kind == 1:
        state.pop(file, None)
        return
    name = choices.pick(["claims", "actors", "claims", "sources"])
    record = choices.pick(RECORDS[name])
    start = record[: record.index("id: ") + 6]
    places = [kinds[name] for kinds in state.values() if any(other.startswith(start) for other in kinds.get(name, ()))]
    records = places[0] if places and kind != 2 else state.setdefault(file, {}).setdefault(name, [])
    left = [other for other in records if not other.startswith(start)]
    if kind > 5 or len(left) == len(records):
        left.insert(choices.number(len(left) + 1), record)
    records[:] = left


def written(state: State) -> dict[str, str]:
    """The files of a state as texts."""
    return {
        file: kinds.get("head", HEADS)[0]
        + "".join(f"{name}:\n{''.join(kinds[name])}" for name in RECORDS if kinds.get(name))
        for file, kinds in (state or {NAMES[0]: {}}).items()
    }


def content(path: Path) -> Any:
    """All that an index says, but for the numbers that it gives to records and parts."""
    store = Store.open(path)
    place = {number: at for at, number in enumerate(store.postings(ALL, ""))}
    kept: dict[Any, Any] = {}
    for field, value in store.connection.execute("SELECT field, value FROM posting"):
        numbers = store.postings(field, value)
        if field == WORDS:
            kept[value] = sorted((place[entry >> FIELD_BITS], entry & FIELD_MASK) for entry in numbers)
        else:
            kept[field, value] = list(numbers) if value == SIZES else [place[number] for number in numbers]
    names = sorted(store.connection.execute("SELECT collection, name, id FROM name"))
    return kept, names, [store.about(name) for name in ("words", *(f"{name} count" for name in COLLECTIONS))]


def answers(ledger: Ledger, queries: Sequence[str] = QUERIES) -> Iterator[Any]:
    for query in queries:
        for ask in (select, lambda ledger, query: [(hit.claim, hit.score) for hit in search(ledger, query).hits]):
            try:
                yield ask(ledger, query)
            except ClaimcheckError as error:
                yield str(error)


def indexed(place: Path) -> opening.Opened | None:
    """A ledger through its index: made or brought up by the first opening, asked by the second."""
    opening.open_ledger([place], lambda reading: [])
    return opening.open_ledger([place], lambda reading: [])


def write(folder: Path, state: dict[str, str]) -> None:
    for path in folder.glob("*.yaml"):
        path.unlink()
    for name, text in state.items():
        (folder / name).write_text(text, encoding="utf-8")


@settings(max_examples=25, phases=[Phase.explicit, Phase.generate])
@given(made_of_bytes(states, 120))
def test_any_edits_leave_the_index_that_would_be_made_anew(states: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "claims"
        folder.mkdir()
        for number, state in enumerate(states):
            write(folder, state)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(updating, "ONE_BY_ONE", number % 2 * 64)  # few changes as one by one, and as many are
                if number % 3:
                    small_parts(patch, 2)
                opened = indexed(folder)
            plain = files.read_files([folder]).ledger
            if opened is None or not isinstance(opened.reading.ledger.claims, IndexedRecords):
                assert not any(getattr(plain, name) for name in COLLECTIONS)
                continue
            kept = opened.reading.ledger
            for name in COLLECTIONS:
                assert list(getattr(kept, name).values()) == list(getattr(plain, name).values())
            queries = QUERIES[number % 3 :: 3]
            assert list(answers(kept, queries)) == list(answers(plain, queries))
        here = opening._Place.of([folder])
        assert here
        updated = content(here.index) if here.index.exists() else None
        opening.forget([folder])
        again = indexed(folder)
        if updated and again:
            list(answers(again.reading.ledger, ["rain"]))  # the first search puts the words in
            assert content(here.index) == updated


LEDGER = "actors:\n" + "".join(f"- {{id: a{n}, name: Actor {n}}}\n" for n in range(20)) + "claims:\n" + "".join(
    f"- id: c{n}\n  text: Bridge {n} was closed.\n  attribution: [a{n % 20}]\n" for n in range(200)
)  # fmt: skip
NEW = "- id: new\n  text: New.\n  attribution: [a1]\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("Bridge 100 was closed", "Bridge 100 was opened"),
        lambda text: text.replace("- id: c100\n", NEW + "- id: c100\n"),
        lambda text: text.replace("- id: c100\n  text: Bridge 100 was closed.\n  attribution: [a0]\n", ""),
        lambda text: text + "- id: c200\n  text: The last.\n  attribution: [a1]\n",
        lambda text: text.replace("Actor 7", "Actor Snow"),
        lambda text: "# A remark.\n" + text,
        lambda text: text.replace("- id: c80\n", "  note: The last of a part.\n- id: c80\n"),
        lambda text: text.replace("- id: c80\n", "# A remark.\n- id: c80\n"),
        lambda text: text.replace("Bridge 5 was", "Bridge 5 is").replace("- id: c160\n", NEW + "- id: c160\n"),
    ],
    ids=["edited", "inserted", "taken out", "appended", "an actor", "nothing", "at a part", "a remark", "two changes"],
)  # fmt: skip
def test_a_change_reads_the_record_that_changed(change: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_parts(monkeypatch, 80)  # there are three parts of claims
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    opened = opening.open_ledger([path], lambda reading: [])
    assert opened
    search(opened.reading.ledger, "bridge")
    path.write_text(change(LEDGER), encoding="utf-8")
    read = called(monkeypatch, BlockReader, "record")
    kept_whole, made_anew = called(monkeypatch, Comparison, "keep"), called(monkeypatch, opening._Place, "made")
    opened = opening.open_ledger([path], lambda reading: [])
    assert opened
    assert len(read) <= 1 + ("Bridge 5 is" in path.read_text(encoding="utf-8"))
    assert len(kept_whole) >= 1  # of the claims, the part that changed and the last, which is small, are looked through
    assert not made_anew
    assert all(digest(text) == hash for text, hash in texts_of_parts(path))
    kept, plain = opened.reading.ledger, files.load([path]).ledger
    assert list(kept.claims.values()) == list(plain.claims.values())
    assert [record.where.line for record in (*kept.actors.values(), *kept.claims.values())] == lines_of(path)
    assert list(answers(kept)) == list(answers(plain))


def small_parts(patch: pytest.MonkeyPatch, size: int) -> None:
    """Have so many records in a part, and have parts of half as many taken over unread."""
    for module in ("building", "updating"):
        patch.setattr(f"claimcheck.query.index.{module}.RECORDS", size)
    patch.setattr(rereading, "FEWEST", size // 2)


def texts_of_parts(path: Path) -> Iterator[tuple[bytes, bytes]]:
    """The text that each part of an indexed file has by its first line and its size, and the hash that it has."""
    here = opening._Place.of([path])
    assert here
    lines = path.read_bytes().splitlines(keepends=True)
    for row in Store.open(here.index).rows(f"SELECT {COLUMNS} FROM part"):
        part = Part.of(row)
        yield b"".join(lines[part.line - 1 :])[: part.size], part.hash


def called(patch: pytest.MonkeyPatch, kind: type[object], name: str) -> list[object]:
    """With what a method is called from now on."""
    calls: list[object] = []
    as_ever = getattr(kind, name)
    patch.setattr(kind, name, lambda *given: (calls.append(given), as_ever(*given))[1])
    return calls


def lines_of(path: Path) -> list[int]:
    text = path.read_text(encoding="utf-8").split("\n")
    return [number for number, line in enumerate(text, 1) if line.startswith(("- id: ", "- {id: "))]


@given(st.sets(st.integers(0, 400)), st.sets(st.integers(0, 400)), st.sets(st.integers(0, 400)))
def test_few_numbers_are_replaced_like_many(kept: set[int], gone: set[int], came: set[int]) -> None:
    assert list(replaced(array("I", sorted(kept)), [*gone], [*came])) == sorted((kept - gone) | came)
