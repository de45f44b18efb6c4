"""Common nouns of a lexicon that stand in each other's place in two statements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.matching.pair import Pair
from claimcheck.matching.phrases import lines
from claimcheck.matching.statement import Statement


@cache
def _groups(table: str) -> dict[str, int]:
    return {word: number for number, line in enumerate(lines(table)) for word in line.replace("|", " ").split()}


def swapped_nouns(pair: Pair, table: str) -> Iterator[tuple[str, str]]:
    """Nouns of different lines of the table, aligned with each other, each in one statement alone."""
    left, right = _found(pair.left, pair, table), _found(pair.right, pair, table)
    groups = [{group for _, group in found} for found in (left, right)]
    for start, group in left:
        for other, another in right:
            if group in groups[1] or another in groups[0]:
                continue
            if pair.same_place((start, start + 1), (other, other + 1)):
                yield pair.left.tokens[start].text, pair.right.tokens[other].text


def _found(statement: Statement, pair: Pair, table: str) -> list[tuple[int, int]]:
    groups = _groups(table)
    return [(at, groups[token.lower]) for at, token in enumerate(statement.tokens) if token.lower in groups]
