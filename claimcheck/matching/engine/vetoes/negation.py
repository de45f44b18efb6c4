"""One statement denies what the other says: `not`, `never`, `failed to`, a negative prefix."""

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import negated, odd, opposites, prefixed, turned_round
from claimcheck.matching.engine.standing import only_differences
from claimcheck.matching.engine.statement import Statement, Wording

_NEGATIVE = frozenset(("unable", "untrue", "inability"))  # negations by themselves, and by their prefix
_SHOWN = 3  # words shown from the negation on


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """A negation on one side alone, unless an opposite word on the other makes up for it."""
    yield from only_differences(pair, _negated_alone(pair))


def _negated_alone(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    words = prefixed(pair)
    if words and (not odd(pair) or any(word.text.lower() in _NEGATIVE for word in words)):
        yield words
    negations = turned_round(pair)
    if negations is not None and not opposites(pair):
        left, right = negations
        if left is not None:
            yield _phrase(pair.left, left.start), _plain(pair.left, left.end, pair.right)
        elif right is not None:
            yield _plain(pair.right, right.end, pair.left), _phrase(pair.right, right.start)


def _plain(statement: Statement, start: int, other: Statement) -> Wording:
    """What the other statement says without a negation: the word that is negated here."""
    at = next((other.stems.index(stem) for stem in negated(statement, start) if stem in other.stems), 0)
    return other.wording(at, at + 1, "(not negated)")


def _phrase(statement: Statement, start: int) -> Wording:
    return statement.wording(start, min(len(statement.tokens), start + _SHOWN))
