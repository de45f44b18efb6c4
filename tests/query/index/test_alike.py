"""Claims written alike are taken in at one stroke as each of them is by itself."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from hypothesis import given, settings
from random_ledgers import record

from claimcheck.ledger import record_patterns, simple_yaml
from claimcheck.ledger.canonical import canonical
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.index.writing import SCHEMA
from claimcheck.ledger.model import Claim
from claimcheck.query.index import alike
from claimcheck.query.index.streaming import NotPlain, stream

OTHERS = ["b", "2022", "", " ", "x y", "'", '"', "\\", "%s", "a, b", "é", "\u202e", "\ue0000\ue000", "likely", "true"]
SOURCES = """sources:
- {id: a, title: A, author: [b], publisher: c, date: '2021', reliability: B, tlp: amber}
- {id: b, title: B, date: 2020-05}
- {id: c, title: C, tlp: red}
"""
Rows = list[list[tuple[Any, ...]]]


def like(value: Any, choices: Choices, others_of_eight: int) -> Any:
    """A value of the same form, in which so many of eight texts are others."""
    if isinstance(value, dict):
        return {key: like(inner, choices, others_of_eight) for key, inner in value.items()}
    if isinstance(value, list):
        return [like(inner, choices, others_of_eight) for inner in value]
    return choices.pick(OTHERS) if choices.number(8) >= 8 - others_of_eight else value


def is_right(name: str, value: Any) -> bool:
    return canonical({"id": "a", "text": "a"} | {name: deepcopy(value)}, Claim) is not None


def another(claim: dict[str, Any], choices: Choices) -> dict[str, Any]:
    """A claim like one that is right, and right as well."""
    changed = like(claim, choices, 1)
    return {key: changed[key] if is_right(key, changed[key]) else claim[key] for key in claim}


def claims_alike(choices: Choices) -> list[dict[str, Any]]:
    """Claims written alike that are right, but for a value in one of the last."""
    claim = record(Claim, choices) | {"id": "a", "text": "a"}
    order = ("text", "id", *claim) if choices.number(2) else claim
    claim = {key: claim[key] for key in order if is_right(key, claim[key])}
    claims = [another(claim, choices) for _ in range(9)]
    key = choices.pick([*claim])
    claims[6 + choices.number(3)][key] = like(claim[key], choices, 4)
    return claims


def flow(value: Any, is_plain: Callable[[str], bool]) -> str:
    """A value in brackets, or in quotes where it is not plain."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner, is_plain)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(inner, is_plain) for inner in value) + "]"
    return value if is_plain(value) else "'" + value.replace("'", "''") + "'"


def block(value: dict[str, Any], in_brackets: bool, is_plain: Callable[[str], bool]) -> str:
    """A claim as it stands in a list, records within it in lines of their own or in brackets."""
    lines: list[str] = []
    for key, inner in value.items():
        if not in_brackets and isinstance(inner, list) and inner and isinstance(inner[0], dict):
            lines += [f"{key}:", *(f"- {flow(record, is_plain)}" for record in inner)]
        else:
            lines.append(f"{key}: {flow(inner, is_plain)}")
    return "- " + "\n  ".join(lines) + "\n"


def ledger(choices: Choices) -> str:
    """A ledger with several claims written alike."""
    text = "claims:\n"
    for _ in range(1 + choices.number(2)):
        in_brackets, is_plain = bool(choices.number(2)), str.isalnum if choices.number(3) == 2 else lambda text: False
        text += "".join(block(claim, in_brackets, is_plain) for claim in claims_alike(choices))
    return text + SOURCES if choices.number(4) == 3 else SOURCES + text


def rows_of(text: str) -> Rows | None:
    """The rows of the index that a ledger is read into; None where it has to be read as a whole."""
    record_patterns.patterns.clear()
    simple_yaml.shapes.clear()
    with closing(sqlite3.connect(":memory:")) as connection, TemporaryDirectory() as folder:
        connection.executescript(SCHEMA)
        (path := Path(folder) / "x").write_text(text, encoding="utf-8")
        try:
            stream(Store(connection, path), [path], ["x"])
        except NotPlain:
            return None
        return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in ("claims", "posting", "part")]


@pytest.fixture(autouse=True)
def _patterns_are_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_patterns, "OFTEN", 1)
    monkeypatch.setattr(record_patterns, "patterns", {})


def by_themselves(text: str) -> Rows | None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alike.ClaimsAlike, "learn", lambda *given: None)
        return rows_of(text)


@settings(max_examples=120)
@given(made_of_bytes(ledger, 600))
def test_claims_written_alike_are_taken_in_as_by_themselves(text: str) -> None:
    assert rows_of(text) == by_themselves(text)


FIELDS = """- text: '{text}'
  id: {id}
  attribution: [{{actor: 'a', act: '{act}', date: '{date}'}}]
  tags: [{tag}, y]
  note: '{note}'
"""
RIGHT = {"text": "It fell.", "id": "c", "act": "states", "date": "2021", "tag": "x", "note": "z"}


@pytest.mark.parametrize(
    ("name", "value", "is_plain"),
    [("note", "", True), ("note", " ", True), ("note", '"', True), ("note", "\u202e", True), ("date", "", False),
     ("date", "2021-13", False), ("act", "x", False), ("text", " ", False), ("text", "", False), ("id", "a b", False),
     ("tag", "a b", True), ("tag", "x, z", True)],
)  # fmt: skip
def test_an_odd_value_is_taken_in_as_ever(name: str, value: str, is_plain: bool) -> None:
    """One that is no fault is put as the record would be written; with a fault the ledger has to be read as a whole."""
    text = "claims:\n" + FIELDS.format(**RIGHT) * 6 + FIELDS.format(**RIGHT | {name: value}) + FIELDS.format(**RIGHT)
    rows = rows_of(text)
    assert (rows is not None) is is_plain
    assert rows == by_themselves(text)


CLAIM = """- text: 'It{n} "said" \\ 5 %s.'
  id: c{n}
  attribution: [{{actor: ann, act: states, date: '202{n}'}}, {{act: reports, actor: bob{n}}}]
  appears_in:
  - {{source: {source}, quote: 'a{n}'}}
  relations: {{supports: [c1, c{n}]}}
  tags: [x, y{n}]
  note: a plain text
    in {n} lines
"""


def test_most_claims_are_taken_in_so(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[bool] = []
    put = alike.ClaimsAlike.put
    monkeypatch.setattr(alike.ClaimsAlike, "put", lambda *given: (taken.append(put(*given)), taken[-1])[1])
    sources = ["a", "b", "c", "a", "a", "b", "nobody", "c", "a"]
    text = SOURCES + "claims:\n" + "".join(CLAIM.format(n=n, source=source) for n, source in enumerate(sources))
    rows = rows_of(text)
    assert taken == [False, True, True, False, True, True]  # the first is learned from; one has a source to come
    assert rows is not None
    assert rows == by_themselves(text)
    assert '"text": "It8 \\"said\\" \\\\ 5 %s."' in rows[0][-1][3]
