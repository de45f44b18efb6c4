"""Broken and hostile files: every reader answers with records, refusals or one line that says what is wrong."""

import json
from functools import cache
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from conftest import Run
from exchange_ledgers import OPTIONS, full_ledger
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.exchange import ReadOptions

READERS = exchange.known("read")
ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)
)  # the billion laughs
HOSTILE = {
    "nothing": "",
    "blanks": " \n\t\n",
    "a mark alone": "\ufeff",
    "a text": "just words",
    "a number": "12",
    "null": "null",
    "deep lists": "[" * 100_000,
    "deep mappings": '{"a":' * 50_000,
    "deep in claims": '{"claims":' + "[" * 50_000,
    "deep yaml": "- " * 50_000,
    "deep blocks": "".join(f"{' ' * n}a:\n" for n in range(500)),
    "deep html": "<div>" * 20_000,
    "open tags": "<a " * 20_000,
    "a script cut off": '<script type="application/ld+json">{"@type":',
    "aliases": ALIASES,
    "merge keys": "a: &a {b: c}\nclaims:\n- <<: *a\n",
    "python": "claims: !!python/object/apply:os.system [ls]",
    "a huge number": f'{{"claims": [{{"text": {"9" * 100_000}}}]}}',
    "infinity": '{"claims": [{"text": 1e999}]}',
    "half a character": '{"claims": [{"text": "\\ud83d"}]}',
    "keys twice": '{"claims": [], "claims": [{"text": "a"}]}',
    "claims that are none": '{"claims": {"a": 1}}',
    "claims of numbers": '{"claims": [1, null, [], "x", true]}',
    "fields of other types": '{"claims": [{"id": 1, "text": ["a"], "attribution": {"a": 1}, "tags": "x"}]}',
    "sources of other types": '{"sources": [{"id": {}, "title": 5, "url": ["x"]}], "actors": [{"id": "", "name": {}}]}',
    "a bundle of nothing": '{"type": "bundle", "objects": [null, 1, {"type": "note"}, {"type": []}]}',
    "a review of nothing": '{"@type": "ClaimReview", "itemReviewed": [null, 1], "reviewRating": "x", "author": [[]]}',
    "an annotation of nothing": '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": []}',
    "a feed of nothing": '{"dataFeedElement": [null, {"item": null}, {"item": [1]}]}',
    "items of nothing": "[[], {}, null]",
    "formulas": "text,note\n=cmd|' /C calc'!A0,@SUM(1)\n+1,-1\n",
    "a cell cut off": 'text,note\n"abc',
    "ragged rows": "text\na,b,c\n\n,,\n",
    "one huge cell": "text\n" + "x" * 300_000,
    "a header of commas": "," * 5_000,
    "quotes": 'text\n"' + '""' * 50_000 + '"\n',
    "semicolons": "text,tags\na," + ";" * 50_000,
    "quotes in parts": 'text,tags\na,"' + '""a;' * 20_000 + '"\n',
    "bib cut off": "@article{a, title = {b",
    "bib braces": "@article{a, title = " + "{" * 20_000,
    "bib commands": "@string{a = b}@preamble{x}",
    "control characters": '{"claims": [{"text": "a\x1b[31m\x00\x07b"}]}',
    "a link of the web": "<!DOCTYPE html><html><body>no data</body>",
    "lines": '{"text": "a"}\n{"text": \n[1]\n"x"\n{"record": "ghost"}\n{"record": 5}\n',
    "an entity": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
}
BYTES = {
    "latin-1": 'text\nCafé\n{"claims": [{"text": "é"}]}'.encode("latin-1"),
    "utf-16": '{"claims": []}'.encode("utf-16"),
    "utf-32": '{"claims": []}'.encode("utf-32"),
    "binary": bytes(range(256)) * 20,
    "a zip": b"PK\x03\x04" + bytes(200),
    "a database cut off": b"SQLite format 3\0" + bytes(84),
    "a database of ones": b"SQLite format 3\0" + b"\1" * 8000,
    "gzip": b"\x1f\x8b\x08" + bytes(50),
}
CONTENTS = {**{name: text.encode("utf-8", "surrogatepass") for name, text in HOSTILE.items()}, **BYTES}


def one_line(message: str) -> None:
    assert message
    assert "\n" not in message
    assert len(message) < 1000


def answer(name: str, content: bytes) -> None:
    """Read content, judge what it holds, and see that what is wrong is said in one line."""
    try:
        records = exchange.read(name, content, ReadOptions(file_name="in"))
    except ClaimcheckError as error:
        one_line(str(error))
        return
    for refusal in [*records.refused, *exchange.refuse_faulty(records)]:
        assert refusal.where
        assert refusal.reason
    faults = exchange.as_ledger(records).faults
    assert faults == ()


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("name", READERS)
def test_a_hostile_file_ends_in_one_line(name: str, content: bytes) -> None:
    answer(name, content)


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_a_hostile_file_is_recognised_or_not(content: bytes) -> None:
    for file_name in ("", "in.json", "in.csv", "in.html"):
        try:
            assert exchange.recognise(content, file_name) in READERS
        except ClaimcheckError as error:
            one_line(str(error))


@pytest.mark.parametrize("name", READERS)
def test_a_file_cut_off_anywhere_is_told_or_read_in_part(name: str) -> None:
    data = whole(name)
    for end in range(0, len(data), max(1, len(data) // 60)):
        answer(name, data[:end])


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=30)
@given(choices=made_of_bytes(lambda choices: choices, 30))
def test_a_file_with_some_bytes_changed_is_read_or_told(name: str, choices: Choices) -> None:
    content = bytearray(whole(name))
    for _ in range(1 + choices.number(8)):
        content[choices.large(len(content))] = choices.number(256)
    answer(name, bytes(content))


@pytest.mark.parametrize("name", [name for name in READERS if name in exchange.known("write")])
@settings(max_examples=30)
@given(data=st.data())
def test_a_file_with_a_value_of_another_type_is_read_or_told(name: str, data: Any) -> None:
    """Where a format is JSON: any value in it may be anything."""
    try:
        value = json.loads(whole(name))
    except ValueError:
        return
    holder, key = data.draw(st.sampled_from(list(places(value))))
    holder[key] = data.draw(
        st.sampled_from([None, True, 5, -1.5, "", "x", "=1", [], {}, [None], [[]], {"a": {}}, ["a", 1]])
    )
    answer(name, json.dumps(value).encode())


@cache
def whole(name: str) -> bytes:
    content = exchange.write(name, full_ledger(), OPTIONS).content if name in exchange.known("write") else b"[]"
    return content.encode() if isinstance(content, str) else content


def places(value: Any) -> Any:
    """Yield every place of a value of JSON, as the container and the key in it."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from places(value[key])


@pytest.mark.parametrize("name", ["deep lists", "aliases", "binary", "a cell cut off"])
def test_the_command_says_one_line_and_writes_nothing(run: Run, tmp_path: Any, name: str) -> None:
    ledger, file = tmp_path / "claims.yaml", tmp_path / "in"
    ledger.write_text("format: 1\nclaims: []\n")
    file.write_bytes(CONTENTS[name])
    for format_name in ("auto", "json", "yaml", "csv"):
        ran = run("import", format_name, str(file), ledger=ledger)
        assert ran.code == 2
        assert ran.out == ""
        assert len(ran.err.splitlines()) <= 2
    assert ledger.read_text() == "format: 1\nclaims: []\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"rows": [\n {"a": ', "x:2:8: not JSON: Expecting value; was the end cut off?"),
        (b'[{"b":\n"a', "x:2:1: not JSON: Unterminated string"),
        (b"PK\x03\x04" + bytes(200), "x is an archive .ZIP., as workbooks are, without its end"),
        (b'text,note\n"A\nA",B\nC,"D\n\n', "x:4: row 3: not a table: a quotation mark is opened and never closed"),
        (b'claims:\n- text: "A', "x:2:9: not YAML"),
    ],
)
def test_what_is_cut_off_is_told_as_that(content: bytes, message: str) -> None:
    with pytest.raises(ClaimcheckError, match=message):
        exchange.read_records(content, file_name="x")
