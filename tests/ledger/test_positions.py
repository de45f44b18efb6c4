"""A place that is looked up in the text of its record alone is the one that the whole text has for it."""

from collections.abc import Iterator
from typing import Any

from hypothesis import example, given, settings
from ledger.test_simple_yaml import LEDGERS, SLIPPED

from claimcheck.ledger import document as documents
from claimcheck.ledger import positions
from claimcheck.ledger.where import KEY, NodePath


def paths_of(value: Any, path: NodePath = ()) -> Iterator[NodePath]:
    """Every path in a value, to values and keys, and from each to what is not there."""
    yield from (path, (*path, "gone"), (*path, 99))
    for step, inner in (
        value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    ):
        yield from ((*path, step, KEY), *paths_of(inner, (*path, step)))


def agrees(text: str) -> None:
    document = documents.parse("x", text.encode())
    if not document.broken:
        paths = set(paths_of(document.value))
        assert positions.locate(document.text, document.starts, paths) == positions.locate(document.text, {}, paths)


@settings(max_examples=120)
@given(SLIPPED)
@example("claims:\n- id: a\r  text: b\r- id: c\n  text: d")
@example("claims: [{id: a,\ntext: b}, {id: c, tags: [d,\n e]}]\nactors: [{id: e}]")
@example("actors:\n- id: a\n  name: b\n# c\nclaims:\n  - id: d\n    text: e\ntlp: red")
@example(f"claims: [{{id: {'a' * 200}, text: b}}, {{id: c, text: d}}]")
@example(f"claims:\n{' ' * 300}- id: a\n{' ' * 300}  text: b")
@example("claims:\n- &a id: b\n  text: c\n- !d\n  id: e\n- [f]\n-\n- g")
def test_a_ledger_with_a_slip(text: str) -> None:
    agrees(text)


@settings(max_examples=120)
@given(LEDGERS)
def test_any_ledger(text: str) -> None:
    agrees(text)
