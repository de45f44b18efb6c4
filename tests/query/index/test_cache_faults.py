"""An index is a cache: absent, stale, damaged, not to be written, of another program: the answer stays right."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from conftest import Run

from claimcheck.ledger import files
from claimcheck.ledger.index import storage, writing
from claimcheck.query.index import opening, wording

LEDGER = """\
actors:
- {id: ann, name: Ann Smith}
- {id: bob, name: Bob Jones, aliases: [Bobby]}
sources:
- {id: gazette, title: The Gazette, date: 2021}
claims:
"""
CLAIM = "- id: c{0}\n  text: Bridge {0} was closed.\n  attribution: [{1}]\n  appears_in: [gazette]\n  tags: [t{2}]\n"
ASKED = (["list", "--actor", "bob"], ["show", "c17"], ["search", "bridge 7"], ["list", "#t1", "-f", "json"])


def text(size: int = 30, word: str = "closed") -> str:
    claims = (CLAIM.format(n, "bob" if n % 3 else "ann", n % 4) for n in range(size))
    return LEDGER + "".join(claims).replace("closed", word)


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger that was written a while ago."""
    path = tmp_path / "claims.yaml"
    path.write_text(text(), encoding="utf-8")
    long_ago(path)
    return path


def long_ago(path: Path) -> None:
    os.utime(path, (1e9, 1e9))


def index_of(path: Path) -> Path:
    place = opening._Place.of([path])
    assert place is not None
    return place.index


def right(run: Run, path: Path, times: int = 1) -> None:
    """Every answer is that of the files, whatever lies in the cache, each of so many times."""
    answers = [[run(*words, ledger=path) for words in ASKED] for _ in range(times)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files, "LARGE", 1e9)
        plain = [run(*words, ledger=path) for words in ASKED]
    assert answers == [plain] * times


def indexed(run: Run, path: Path) -> Path:
    """Have the index of a ledger made, and return its file."""
    run("list", ledger=path)
    index = index_of(path)
    assert index.exists()
    return index


def test_the_second_answer_comes_from_the_index(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right(run, ledger)
    monkeypatch.setattr("claimcheck.ledger.files.document", None)  # no file is read any more
    assert run("show", "c17", ledger=ledger).code == 0


@pytest.mark.parametrize("stamped", [True, False], ids=["old", "just written"])
@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_text(text(word="opened"), encoding="utf-8"),
        lambda path: path.write_text(text(31), encoding="utf-8"),
        lambda path: path.write_text(text(3), encoding="utf-8"),
        lambda path: path.write_text("# a remark\n" + text(), encoding="utf-8"),
        lambda path: path.write_text(text() + "- id: c1\n  text: Again.\n  attribution: [ann]\n", encoding="utf-8"),
        lambda path: path.write_text(text().replace("Bob Jones", "Bob Brown"), encoding="utf-8"),
        lambda path: path.write_text(text().replace("date: 2021", "date: 1999"), encoding="utf-8"),
        lambda path: path.write_text("tlp: amber\n" + text(), encoding="utf-8"),
        lambda path: path.write_text(text().replace("id: c17", "id: c17x"), encoding="utf-8"),
        lambda path: path.write_bytes(b"\xef\xbb\xbf" + text().replace("\n", "\r\n").encode()),
        lambda path: path.write_text("claims: [", encoding="utf-8"),
        lambda path: path.unlink(),
    ],
)  # fmt: skip
def test_a_changed_file_is_noticed(change: Callable[[Path], object], stamped: bool, run: Run, ledger: Path) -> None:
    indexed(run, ledger)
    change(ledger)
    if stamped and ledger.exists():
        long_ago(ledger)  # the size may be the same, and the time of the last change is
    right(run, ledger, times=2)


def test_a_change_within_the_same_tick_is_noticed(run: Run, ledger: Path) -> None:
    """Neither size nor times tell of it: what was changed just before it was indexed is compared by its hash."""
    now = time.time()
    os.utime(ledger, (now, now))
    right(run, ledger)
    before = os.stat(ledger)
    with open(ledger, "r+b") as stream:
        stream.write(text(word="opened").encode())
    os.utime(ledger, ns=(before.st_atime_ns, before.st_mtime_ns))
    right(run, ledger)


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: b"",
        lambda data: b"no index",
        lambda data: data[: len(data) // 2],
        lambda data: data[:100] + b"\xff" * (len(data) - 100),
        lambda data: data.replace(b"Bridge 17 was closed", b"Bridge 17 was opened"),
        lambda data: data[:4096] + bytes(len(data) - 4096),
    ],
)
def test_a_damaged_index_is_done_without_and_made_again(harm: Callable[[bytes], bytes], run: Run, ledger: Path) -> None:
    index = indexed(run, ledger)
    index.write_bytes(harm(index.read_bytes()))
    right(run, ledger, times=2)


@pytest.mark.parametrize("at", range(0, 100, 4))
def test_no_damaged_page_makes_a_record_say_what_the_ledger_does_not(at: int, run: Run, ledger: Path) -> None:
    index = indexed(run, ledger)
    data = bytearray(index.read_bytes())
    start = len(data) * at // 100
    data[start : start + 512] = bytes(512)
    index.write_bytes(data)
    right(run, ledger)


def test_an_index_of_another_program_is_made_anew(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right(run, ledger)
    monkeypatch.setattr(opening, "__version__", "another")
    right(run, ledger)


def test_a_folder_that_cannot_be_written_is_no_loss(
    run: Run, ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    right(run, ledger)


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), sqlite3.OperationalError("disk is full")])
def test_a_full_disk_is_no_loss(error: Exception, run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(storage.Store, "put", full)
    right(run, ledger)
    assert not list(opening.folder().glob("*")), "what was begun is taken away"


def test_two_at_once_both_have_the_right_answer(ledger: Path) -> None:
    answers: list[int] = []

    def ask() -> None:
        for _ in range(5):
            opened = opening.open_ledger([ledger], lambda reading: [])
            assert opened is not None
            answers.append(len(list(opened.reading.ledger.claims.values())))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [30] * 20


@pytest.mark.parametrize(("module", "name", "first"), [(writing, "write", False), (wording, "add_words", True)])
def test_an_index_that_is_replaced_while_a_search_adds_words(
    module: ModuleType, name: str, first: bool, run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By another process, before the words are written in a copy of it, or after, when that copy takes its place."""
    index, search, work = indexed(run, ledger), ["search", "bridge", "--actor", "bob"], getattr(module, name)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files, "LARGE", 1e9)
        before = run(*search, ledger=ledger)

    def replaced(*given: Any, **options: Any) -> None:
        monkeypatch.setattr(module, name, work)
        if first:
            work(*given, **options)
        others = text(30, "opened").replace("[bob]", "[nobody]").replace("[ann]", "[bob]")
        ledger.write_text(others, encoding="utf-8")
        opening.open_ledger([ledger], lambda reading: [])
        was_replaced.append(index.stat().st_ino)
        if not first:
            work(*given, **options)

    was_replaced = list[int]()
    monkeypatch.setattr(module, name, replaced)
    answer = run(*search, ledger=ledger)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files, "LARGE", 1e9)
        after = run(*search, ledger=ledger)
    assert was_replaced
    assert before != after
    assert answer in (before, after)
    right(run, ledger)


def test_a_reader_keeps_the_state_that_it_has_opened(ledger: Path) -> None:
    opening.open_ledger([ledger], lambda reading: [])
    opened = opening.open_ledger([ledger], lambda reading: [])
    ledger.write_text(text(10), encoding="utf-8")
    opening.open_ledger([ledger], lambda reading: [])
    assert opened is not None
    assert len(list(opened.reading.ledger.claims.values())) == 30


def test_no_index_reads_the_files_and_keeps_nothing(run: Run, ledger: Path) -> None:
    assert run("--no-index", "--ledger", str(ledger), "list", ledger=None).code == 2
    assert run("--no-index", "list", "--ledger", str(ledger), ledger=None).code == 0
    assert not opening.folder().exists()


def test_faults_of_the_ledger_are_told_from_the_index_too(run: Run, ledger: Path) -> None:
    ledger.write_text(text() + "- {id: c99, text: Another., attribution: [ann], verdict: wrong}\n", encoding="utf-8")
    right(run, ledger)
    assert "unknown-word" in run("list", ledger=ledger).err


def test_the_cache_tells_its_size_and_what_clearing_it_freed(run: Run, ledger: Path) -> None:
    assert run("cache", ledger=None).out == "nothing is kept\n"
    right(run, ledger)
    assert "indexes of large ledgers" in run("cache", ledger=None).out
    size = sum(path.stat().st_size for path in opening.folder().iterdir())
    assert run("cache", "--clear", ledger=None).out == f"{size:,} bytes freed\n"
    assert run("cache", ledger=None).out == "nothing is kept\n"
    right(run, ledger)
