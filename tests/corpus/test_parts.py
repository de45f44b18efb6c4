"""A corpus in parts: which files are meant, and that each text is read once, wherever a part ends."""

import gzip
import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
from fsspec import AbstractFileSystem, register_implementation
from fsspec.spec import AbstractBufferedFile
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.corpus import lines
from claimcheck.corpus.parts import Choices, File, Part, Text, Unreadable, find, parts, texts
from claimcheck.errors import UsageError

CHOICES = Choices()


def read(path: Path, choices: Choices = CHOICES) -> list[Text | Unreadable]:
    return [text for part in parts(find([str(path)]), choices) for text in texts(part, choices)]


def words(path: Path, choices: Choices = CHOICES) -> list[str]:
    return [text.text if isinstance(text, Text) else text.reason for text in read(path, choices)]


@given(
    rows=st.lists(st.binary(max_size=12).map(lambda row: row.replace(b"\n", b" "))), size=st.integers(1, 20),
    end=st.sampled_from([b"", b"\n"]),
)  # fmt: skip
def test_each_line_belongs_to_one_part(tmp_path_factory: pytest.TempPathFactory, rows: list[bytes], size: int,
                                       end: bytes) -> None:  # fmt: skip
    path = tmp_path_factory.getbasetemp() / "lines.txt"
    path.write_bytes(b"\n".join(rows) + end)
    file = File(str(path), path.stat().st_size, "text")
    seen = [line for part in lines.stretches(file, size) for line in lines.lines(part)]
    assert [line.rstrip(b"\n") for _, line in seen if line is not None] == [row for row in rows if row.strip()]
    content = path.read_bytes()
    assert all(content.startswith(line, at) for at, line in seen if line is not None)


def test_a_line_without_end_is_told_and_the_next_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST", 10)
    (tmp_path / "a.txt").write_bytes(b"one\n" + b"x" * 35 + b"\ntwo\n")
    assert [line for _, line in lines.lines(Part(File(str(tmp_path / "a.txt"), 44, "text")))] == [
        b"one\n",
        None,
        b"two\n",
    ]


def test_folders_patterns_and_packed_files_are_found_each_once(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for name in ("a.jsonl", "below/b.csv", "below/c.txt", "d.png"):
        (tmp_path / name).write_text("text\n")
    (tmp_path / "e.jsonl.gz").write_bytes(gzip.compress(b'{"text": "packed"}\n'))
    files = find([str(tmp_path), str(tmp_path / "*.jsonl")])
    assert [Path(file.address).name for file in files] == ["a.jsonl", "b.csv", "c.txt", "e.jsonl.gz"]
    assert words(tmp_path / "e.jsonl.gz") == ["packed"]


def test_a_remote_file_has_its_whole_address() -> None:
    with pytest.importorskip("fsspec").open("memory://crawl/a.jsonl", "wb") as stream:
        stream.write(b'{"text": "remote"}\n')
    [file] = find(["memory://crawl/*.jsonl"])
    assert file.address == "memory:///crawl/a.jsonl"
    assert [text.text for text in texts(Part(file), CHOICES) if isinstance(text, Text)] == ["remote"]


@pytest.mark.parametrize(("target", "told"), [
    ("nowhere", "there is no file to read|No such file"), ("*.jsonl", "there is no file to read"),
    ("gopher://x/y.jsonl", "cannot be read: Protocol not known: gopher"),
])  # fmt: skip
def test_what_is_not_there_is_told(tmp_path: Path, target: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        find([target if "://" in target else str(tmp_path / target)])


def test_a_record_says_more_than_its_text_and_what_is_no_record_is_told_with_its_place(tmp_path: Path) -> None:
    rows = [json.dumps({"text": "Wells closed.", "speaker": "Ann"}), "{broken", "[1]", '{"body": "elsewhere"}']
    (tmp_path / "a.jsonl").write_text("\n".join(rows))
    first, *rest = read(tmp_path / "a.jsonl")
    assert isinstance(first, Text)
    assert first.record["speaker"] == "Ann"
    assert [(text.place["byte"], text.reason.split(":")[0]) for text in rest if isinstance(text, Unreadable)] == [
        (44, "no JSON"),
        (52, "the record has no text under 'text' (--column names another key)"),
        (56, "the record has no text under 'text' (--column names another key)"),
    ]
    assert words(tmp_path / "a.jsonl", Choices("body"))[-1] == "elsewhere"


@pytest.mark.parametrize("table", ['id,text\n1,"one\ntwo"\n2,three\n', 'text;id\n"one\ntwo";1\nthree;2\n'])
def test_rows_of_a_table_keep_their_line_breaks(tmp_path: Path, table: str) -> None:
    (tmp_path / "a.csv").write_text("\ufeff" + table)
    assert words(tmp_path / "a.csv") == ["one\ntwo", "three"]
    with pytest.raises(UsageError, match="no column 'body'"):
        read(tmp_path / "a.csv", Choices("body"))


def test_a_parquet_file_is_read_by_row_groups(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = [{"text": f"text {n}", "speaker": "Ann", "weight": 0.5} for n in range(5)]
    pq.write_table(pa.Table.from_pylist([*rows, {"text": None}]), tmp_path / "a.parquet", row_group_size=2)
    assert len([*parts(find([str(tmp_path)]), CHOICES)]) == 3
    assert words(tmp_path / "a.parquet") == [*(f"text {n}" for n in range(5)), "the row has no text"]
    assert [text.place["row"] for text in read(tmp_path / "a.parquet")] == [1, 2, 3, 4, 5, 6]
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and then nothing")
    with pytest.raises(UsageError, match=r"b\.parquet: no Parquet"):
        read(tmp_path / "b.parquet")


def test_a_text_file_is_one_text_or_one_in_each_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Head\n\nA line.\n")
    assert words(tmp_path / "a.md") == ["# Head", "A line."]
    assert words(tmp_path / "a.md", Choices(whole=True)) == ["# Head\n\nA line.\n"]


class FarFiles(AbstractFileSystem):  # type: ignore[misc] # it has no types here
    """A made-up store that gives its files as S3 and others do: ranges of bytes, read as they are asked for."""

    protocol = "far"
    FILES: ClassVar[dict[str, bytes]] = {}

    def info(self, path: str, **options: Any) -> dict[str, Any]:
        return {"name": path, "size": len(self.FILES[self._strip_protocol(path)]), "type": "file"}

    def _open(self, path: str, mode: str = "rb", **options: Any) -> "FarFile":
        return FarFile(self, path, mode, size=len(self.FILES[path]))


class FarFile(AbstractBufferedFile):  # type: ignore[misc] # it has no types here
    def _fetch_range(self, start: int, end: int) -> bytes:
        return FarFiles.FILES[self.path][start:end]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.txt", "a.jsonl.gz", "a.parquet"])
def test_what_lies_in_a_store_far_away_is_read_as_what_lies_here(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "a.parquet":
        pytest.importorskip("pyarrow.parquet").write_table(
            pytest.importorskip("pyarrow").table({"text": ["one", "two, too"]}), tmp_path / name
        )
    else:
        rows = {"csv": 'text\none\n"two, too"\n', "txt": "one\ntwo, too\n"}
        text = rows.get(name[2:], '{"text": "one"}\n{"text": "two, too"}\n').encode()
        (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    register_implementation("far", FarFiles, clobber=True)
    monkeypatch.setitem(FarFiles.FILES, name, (tmp_path / name).read_bytes())
    far = [text for part in parts(find([f"far://{name}"]), CHOICES) for text in texts(part, CHOICES)]
    assert [text.text for text in far if isinstance(text, Text)] == ["one", "two, too"] == words(tmp_path / name)
