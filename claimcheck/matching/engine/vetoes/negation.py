"""One statement denies what the other says: `not`, `never`, `failed to`, a negative prefix."""

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import odd, opposites, prefixed, turned_round
from claimcheck.matching.engine.statement import Statement

_NEGATIVE = frozenset(("unable", "untrue", "inability"))  # negations by themselves, and by their prefix
_SHOWN = 3  # words shown from the negation on


def conflicts(pair: Pair) -> Iterator[tuple[str, str]]:
    """A negation on one side alone, unless an opposite word on the other makes up for it."""
    words = prefixed(pair)
    if words and (not odd(pair) or any(word.lower() in _NEGATIVE for word in words)):
        yield words
    negations = turned_round(pair)
    if negations is not None and not opposites(pair):
        left, right = negations
        if left is not None:
            yield _phrase(pair.left, left.start), "(not negated)"
        elif right is not None:
            yield "(not negated)", _phrase(pair.right, right.start)


def _phrase(statement: Statement, start: int) -> str:
    return statement.said(start, min(len(statement.tokens), start + _SHOWN))
