"""A ledger read record by record, without the parser where a record is simple, says what the parser says."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from conftest import SPECIMEN
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.ledger import document as documents
from claimcheck.ledger import events, record_patterns, simple_yaml
from claimcheck.ledger.blocks import NotInBlocks, blocks
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.simple_values import NotSimple
from claimcheck.ledger.simple_yaml import read_item

LEDGER = Path(__file__).parents[2] / "claims.yaml"
SIGNS = [
    *"abé1 :#,[]{}'\"-?!&*|>%@`\\~.<=“", "  ", ": ", " #", "''", "://", ", ", "\t", "\n", "\n\n",
    "\x85", "\u2028", "\xa0",
]  # fmt: skip
WORDS = [
    "yes", "a b", "2021~", "https://x.org/a?b=1#c", "'a: b'", "'it''s'", '"a"', "''", "[a, b]", "{}", "[]",
    "{a: b, c: d}", "[{a: 'b, c'}, d]", "{a: [b], c: {d: e}}", ">-", "|", "|-", ">", "|2", "> # x", "[a", "'a",
    '"a', "b]", "b'", "[a , b ]", "{a: b,}", "{a: , b}", "{a: a}", "x #y", "x: y", "&a b", "*a", "!t u", "",
]  # fmt: skip
INDENTATION = ["", " ", "  ", "  ", "    ", "      "]
KEYS = ["", "a: ", "b: ", "text: ", "tags:", "a b: ", "# "]
DASHES = ["", "", "- ", "-   ", "-"]
STARTS = ["- a: ", "- ", "- id: x\n  ", "- {id: x}", "- a:\n", "- {id: x}\n"]
TOPS = [
    "format: 1", "claims:", "actors:", "claims: []", "scales: {likelihood: icd203}", "---", "...", "# x", "",
    "sources:", "sources: # x", "tlp:\n- x", "<<<<<<< a", "%YAML 1.1", "claims:\n  - x",
]  # fmt: skip


def usually(choices: Choices, usual: str, others: list[str]) -> str:
    """What a ledger has in such a place, but for one time in ten: so some texts are simple, and some are nearly so."""
    return choices.pick(others) if choices.number(10) == 9 else usual


def line(choices: Choices, number: int) -> str:
    value = choices.pick(WORDS) if choices.number(3) else "".join(choices.several(lambda: choices.pick(SIGNS), 6))
    if choices.number(2):
        value = "a b"
    start = usually(choices, "  ", INDENTATION) + usually(choices, "", DASHES)
    return start + usually(choices, f"key{number}: ", KEYS) + value


def item(choices: Choices) -> str:
    start = usually(choices, "- id: x\n", STARTS)
    return start + "\n".join(line(choices, number) for number in range(choices.number(9)))


def ledger(choices: Choices) -> str:
    """Lines of the top level, and items below them, which may all stand further in."""
    indent = "  " if choices.number(2) else ""
    parts = [usually(choices, "claims:", TOPS)]
    for _ in range(choices.number(6)):
        lines = indent + item(choices).replace("\n", f"\n{indent}")
        parts.append(usually(choices, lines, [*TOPS, item(choices)]))
    return "\n".join(parts)


@pytest.fixture(autouse=True, params=[0, 3], ids=["any brackets", "the same in brackets"])
def _patterns_are_made_at_once(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Records are read by a pattern from the fourth of their kind on."""
    monkeypatch.setattr(record_patterns, "OFTEN", 1)
    monkeypatch.setattr(record_patterns, "EXACT", request.param)
    monkeypatch.setattr(record_patterns, "patterns", {})


ITEMS = made_of_bytes(item, 100)
LEDGERS = made_of_bytes(ledger, 250)


def by_parser(text: str) -> Document:
    """The text as the parser reads it."""
    document = Document("x", text)
    events.read(document)
    return document


def in_order(value: Any) -> Any:
    """A value in which the order of keys counts."""
    if isinstance(value, dict):
        return [(key, in_order(inner)) for key, inner in value.items()]
    return [in_order(item) for item in value] if isinstance(value, list) else value


@settings(max_examples=200)
@given(ITEMS)
@example("- a: b\n c: d")
@example("- a:\n  - b\n  c: 'd\n    e'\n  f: >-\n    g\n    h\n")
def test_a_simple_record_says_what_the_parser_reads(text: str) -> None:
    record_patterns.patterns.clear()
    try:
        value = [read_item(text) for _ in range(4)][-1]  # the third time by the shape of its lines, then by a pattern
    except NotSimple:
        return
    read = by_parser(text)
    assert (in_order(read.value), read.faults) == (in_order([value]), [])


WRITTEN_ALIKE = """- id: {0}
  text: {0} and
    {0}
    more {0}
  note: '{0}'
  hops:
  - {{a: {0}, b: '{0}'}}
  - [{0}, {{c: {0}}}]
  - {0}
  # {0}
  at:
    c: [{0}]
    d: []
    e:
"""


def test_records_written_alike_share_their_shape_and_nothing_else() -> None:
    simple_yaml.shapes.clear()
    read = [read_item(WRITTEN_ALIKE.format(word)) for word in ("one", "two", "three", "three")]
    assert [*map(bool, simple_yaml.shapes.values())] == [True]
    assert [in_order([value]) for value in read] == [
        in_order(by_parser(WRITTEN_ALIKE.format(word)).value) for word in ("one", "two", "three", "three")
    ]
    read[2]["hops"][0]["a"] = read[2]["at"]["c"][0] = "other"
    assert read[3] == by_parser(WRITTEN_ALIKE.format("three")).value[0]  # type: ignore[index,call-overload]  # a list


@settings(max_examples=200)
@given(ITEMS, st.integers(0, 200), st.sampled_from([*SIGNS, *WORDS, "", "\n  "]), st.integers(0, 3))
def test_a_record_that_is_nearly_like_one_before_says_what_the_parser_reads(
    text: str, at: int, put: str, gone: int
) -> None:
    record_patterns.patterns.clear()
    at = at % (len(text) + 1)
    try:
        for _ in range(4):
            read_item(text)
        value = read_item(other := text[:at] + put + text[at + gone :])
    except NotSimple:
        return
    read = by_parser(other)
    assert (in_order(read.value), read.faults) == (in_order([value]), [])


def test_records_of_one_shape_are_read_by_one_pattern() -> None:
    simple_yaml.shapes.clear()
    text = "- id: {0}\n  text: '{0}'\n  tags: [{0}]\n  hops:\n  - {{a: {0}}}\n  note: {0}\n    and {0}\n"
    read = [read_item(text.format(word)) for word in ("a", "b", "c", "it''s", "d#e")]
    assert len(record_patterns.patterns[text.count("\n")]) == 1
    for word, is_alike in (("a b", True), ("é#1", True), ("d #e", False), ("f ", False), ("", False), ("g: h", False)):
        assert (record_patterns.matched(text.format(word)) is not None) is is_alike
    read[-1]["tags"].append("other")
    assert read_item(text.format("d#e")) == by_parser(text.format("d#e")).value[0]  # type: ignore[index,call-overload]  # a list


NESTED = """- id: {0}
  hops: [{{a: {0}, b: [{0}, {0}]}}, {{a: '{0}', c: "{0}"}}, [{0}, '{0}'], []]
  ties: {{d: {{e: [{0}]}}}}
"""


def test_what_stands_in_brackets_is_read_by_the_pattern_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_patterns, "EXACT", 1)
    simple_yaml.shapes.clear()
    for word in ("a", "b", "c", "https://d", "e f"):
        text = NESTED.format(word)
        assert in_order([read_item(text)]) == in_order(by_parser(text).value)
    ((pattern, values),) = filter(None, [record_patterns.matched(NESTED.format("one"))])
    assert pattern.is_exact
    assert values == ["one"] * 2 + [["one"] * 2] + ["one"] * 4 + [["one"]]
    assert record_patterns.matched(NESTED.format("one ,")) is None


def test_no_pattern_is_made_for_a_record_of_very_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_patterns, "EXACT", 1)
    simple_yaml.shapes.clear()
    text = "- id: a\n  hops: [" + ", ".join(["{a: b}"] * 600) + "]"
    for _ in range(3):
        read_item(text)
    assert record_patterns.matched(text) is None
    read_item(text)
    assert record_patterns.matched(text) is not None  # by one for any brackets, which are one value


def test_a_shape_that_depends_on_values_is_none() -> None:
    simple_yaml.shapes.clear()
    text = "- id: a\n  text: >-\n    b\n    c\n  note: d\n"
    assert [read_item(text) for _ in range(3)] == [{"id": "a", "text": "b c", "note": "d"}] * 3
    assert [*simple_yaml.shapes.values()] == [None]


@settings(max_examples=200)
@given(LEDGERS, st.sampled_from(["", "\n"]))
def test_blocks_say_what_the_whole_text_says(text: str, end: str) -> None:
    document = Document("x", text + end)
    try:
        documents.read_blocks(document)
    except NotInBlocks:
        return
    whole = by_parser(text + end)
    assert not whole.broken
    assert (in_order(document.value), document.faults) == (in_order(whole.value), whole.faults)
    assert [document.starts.get(name) for name in COLLECTIONS] == [whole.starts.get(name) for name in COLLECTIONS]


ADDED = [*SIGNS, "- ", "\n- ", "\n  ", "\r", "\u200b", "\x07", "? ", "!!str ", "<<: ", "---\n", ""]


def slipped(choices: Choices) -> str:
    """Lines of a real ledger in which a hand slipped: signs added, left out, or moved."""
    lines = lines_of(choices.pick([SPECIMEN, LEDGER]))
    first = choices.large(len(lines))
    text = choices.pick(["claims:\n", "", "format: 1\nactors:\n"]) + "\n".join(lines[first : first + 25])
    for _ in range(choices.number(4)):
        at = choices.large(len(text) + 1)
        text = text[:at] + choices.pick(ADDED) + text[at + choices.pick([0, 0, 1, 3]) :]
    return text


SLIPPED = made_of_bytes(slipped, 30)


@cache
def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


@settings(max_examples=300)
@given(SLIPPED)
@example("# a\x85b\nactors:\n- id: a\n")  # in YAML a line ends within the comment
@example("actors:\n# a\u2028b\n- id: a\n")
@example("claims:\n-   id: a\n-  [b]\n")
@example("format: 1\nclaims:\n  evidence:\n    *stance: context\n")
@example("claims:\n- *a\n- ? [a]\n  : b\n")
def test_a_ledger_with_a_slip_says_what_the_parser_reads(text: str) -> None:
    read, whole = documents.parse("x", text.encode()), by_parser(text)
    assert read.broken == whole.broken
    if not whole.broken:
        assert in_order(read.value) == in_order(whole.value)
        assert read.faults == whole.faults
        assert [read.starts.get(name) for name in COLLECTIONS] == [whole.starts.get(name) for name in COLLECTIONS]


@settings(max_examples=100)
@given(LEDGERS, st.lists(st.integers(1, 40)))
def test_a_text_that_comes_in_parts_is_cut_alike(text: str, sizes: list[int]) -> None:
    lines = text.splitlines(keepends=True) if text.isprintable() else text.replace("\r", "").split("\n")
    whole = "".join(lines)
    parts = ["".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    assert cut(parts) == cut([whole])


def cut(parts: list[str]) -> Any:
    made = []
    try:
        made.extend(blocks(parts))
    except NotInBlocks:
        return None
    return made


@pytest.mark.parametrize("path", [LEDGER, SPECIMEN], ids=lambda path: path.name)
def test_a_ledger_as_people_write_it_needs_no_parser(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = by_parser(path.read_text(encoding="utf-8"))
    monkeypatch.setattr(events, "Builder", None)
    read = documents.parse("x", path.read_bytes())
    assert (in_order(read.value), read.faults) == (in_order(whole.value), [])
    assert read.starts.items() <= whole.starts.items()
