"""Records from outside: JSON, JSON lines and YAML are read alike, and what is none of them is told with its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.edit.records_from_file import records, records_of_draft
from claimcheck.errors import UsageError

ONE, TWO = '{"text":"Wards shut.","appears_in":["s"]}', '{"text":"Nurses left."}'
READ = [{"text": "Wards shut.", "appears_in": ["s"]}, {"text": "Nurses left."}]
Read = Callable[[bytes | str], list[dict[str, Any]]]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Read records from a file called `in`."""
    monkeypatch.chdir(tmp_path)

    def reader(content: bytes | str) -> list[dict[str, Any]]:
        (tmp_path / "in").write_bytes(content if isinstance(content, bytes) else content.encode())
        return records(Path("in"), "claims")

    return reader


@pytest.mark.parametrize("text", [
    f"{ONE}\n{TWO}", f"{ONE}\n{TWO}\n", f"\ufeff{ONE}\n{TWO}\n", f"{ONE}\r\n\r\n{TWO}\r\n", f"\n\n  {ONE}  \n{TWO}",
    f"\ufeff{ONE}\n\ufeff{TWO}\n", f"[{ONE},\n{TWO}]", f"\ufeff[{ONE}, {TWO}]", f'{{"claims": [{ONE}, {TWO}]}}',
    "- {text: Wards shut., appears_in: [s]}\n- text: Nurses left.\n", f"- {ONE}\n- {TWO}\n",
])  # fmt: skip
def test_the_forms_that_records_come_in(text: str, read: Read) -> None:
    assert read(text) == READ


def test_values_stay_as_they_were_typed(read: Read) -> None:
    (record,) = read('{"text": "1", "a": 1.50, "b": true, "c": 1e3, "d": null, "e": NaN, "f": [false, null]}')
    assert record == {"text": "1", "a": "1.50", "b": "true", "c": "1e3", "e": "NaN", "f": ["false", None]}


FAULTS = {
    "a last line cut off": (
        f'{ONE}\n{TWO}\n{{"text":"Beds',
        r"in:3:9: not JSON: Unterminated .*; was the end cut off\?",
    ),
    "cut between two fields": (f'{ONE}\n{{"text":"Beds",', r"in:2:\d+: not JSON: .*; was the end cut off\?"),
    "a single record cut off": ('{"text":"Beds', r"in:1:9: not JSON: Unterminated .*; was the end cut off\?"),
    "a list cut off": (f"[{ONE},\n{TWO}", r"in:2:\d+: not JSON: .*; was the end cut off\?"),
    "a line in the middle": (f'{ONE}\n{{"text" "Beds"}}\n{TWO}', r"in:2:9: not JSON: Expecting ':' delimiter$"),
    "a key twice": (f'{ONE}\n{{"text":"a","text":"b"}}', "in:2:1: not JSON: a key stands twice"),
    "latin-1": (f"{ONE}\n".encode() + '{"text":"Café"}'.encode("latin-1"), "in:2:13: byte 0xe9 is not UTF-8; save the"),
    "latin-1 behind a mark": ('\ufeff{"text":"é'.encode() + b"\xe9", "in:1:11: byte 0xe9 is not UTF-8"),
    "latin-1, one line": ('{"text":"Café"}'.encode("latin-1"), "in:1:13: byte 0xe9 is not UTF-8"),
    "latin-1, YAML": ("- text: Café\n".encode("latin-1"), "in:1:12: byte 0xe9 is not UTF-8"),
    "UTF-16 of Windows": (f"{ONE}\n{TWO}".encode("utf-16"), "in:1:1: the file is encoded in UTF-16: save it as UTF-8"),
    "UTF-16 without a mark": (ONE.encode("utf-16-be"), "in:1:1: the file is encoded in UTF-16"),
    "UTF-32": (ONE.encode("utf-32"), "in:1:1: the file is encoded in UTF-32"),
    "a surrogate alone": (f'{ONE}\n{{"text":"A \\ud83d c"}}', r"in:2:12: \\ud83d is half a character"),
    "a second half alone": ('{"text":"A\\ude00"}', r"in:1:11: \\ude00 is half a character"),
    "halves in the wrong order": ('{"text":"\\ude00\\ud83d"}', r"in:1:10: \\ude00 is half"),
    "a half at the end": ('{"text":"x\\ud83d"}', r"in:1:11: \\ud83d is half"),
    "two first halves": ('{"text":"\\ud83d\\ud83d\\ude00"}', r"in:1:10: \\ud83d is half"),
    "depth in a line": (f"{ONE}\n{{{'[' * 50_000}}}", r"in:2:\d+: not JSON"),
    "depth": ("[" * 100_000, "nested far deeper than any ledger is"),
    "nothing": ("\ufeff\n \n", "in is empty"),
    "a text": ("just words", "a record is a mapping"),
}


@pytest.mark.parametrize(("content", "message"), FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_told_for_what_it_is(content: bytes | str, message: str, read: Read) -> None:
    with pytest.raises(UsageError, match=message):
        read(content)


def test_pairs_of_surrogates_are_characters(read: Read) -> None:
    assert read('{"text":"\\ud83d\\ude00 \\\\ud83d \\u00e9"}') == [{"text": "😀 \\ud83d é"}]


RECORD = st.dictionaries(st.just("text"), st.text(st.characters(exclude_categories=["Cs"])))


@given(st.lists(RECORD, min_size=1, max_size=4), st.booleans())
def test_what_json_can_write_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, rows: Any, ascii: bool
) -> None:
    file = tmp_path_factory.mktemp("records") / "in.jsonl"
    file.write_bytes("\n".join(json.dumps(row, ensure_ascii=ascii) for row in rows).encode())
    assert records(file, "claims") == rows


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_records_or_an_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("records") / "in"
    file.write_bytes(data)
    try:
        assert isinstance(records(file, "claims"), list)
    except UsageError:
        return


def test_a_draft_is_a_regular_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="it is a folder, not a file"):
        records_of_draft(tmp_path, "claims")
