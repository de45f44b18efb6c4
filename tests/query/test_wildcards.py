"""Patterns with * in them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.query.wildcards import matches, wildcard


@pytest.mark.parametrize(
    ("pattern", "whole", "text", "fits"),
    [
        ("clinics-*", True, "clinics-open", True), ("clinics-*", True, "the-clinics-open", False),
        ("*open", True, "CLINICS-OPEN", True), ("c*n*s", True, "clinics", True), ("ab*ba", True, "aba", False),
        ("a", True, "a", True), ("a", True, "aa", False), ("*", True, "x", True), ("*", True, "", False),
        ("clin*open", False, "all clinics are open now", True), ("open*clin", False, "clinics are open", False),
        ("Straße", False, "STRASSE", True), ("a.c", False, "abc", False),
    ],
)  # fmt: skip
def test_a_star_stands_for_any_characters(pattern: str, whole: bool, text: str, fits: bool) -> None:
    assert wildcard(pattern, whole=whole)(text) is fits


@given(st.text("ab*", max_size=8), st.text("ab\n", min_size=1, max_size=12), st.booleans())
def test_it_agrees_with_the_regular_expression(pattern: str, text: str, whole: bool) -> None:
    regex = re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)
    assert wildcard(pattern, whole=whole)(text) is bool(regex.fullmatch(text) if whole else regex.search(text))


class Visited(str):
    """A text that counts the characters a search has passed."""

    characters = 0

    def find(self, piece, start=0, end=None):  # type: ignore[no-untyped-def, override]
        found = super().find(piece, start, end)
        self.characters += (len(self) if found < 0 else found + len(piece)) - start
        return found


@pytest.mark.parametrize("end", ["b", "a"])
def test_no_character_is_passed_twice(end: str) -> None:
    for size in (100, 400, 10_000):
        text = Visited("a" * size)
        matches(["", *["a"] * (size // 2), "b", end], text)
        assert text.characters <= size
