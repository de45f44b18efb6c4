"""Which words of a statement turn it round, and which words of two statements are opposites."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import Stemmer

from claimcheck.matching.lexicon.antonyms import AXES
from claimcheck.matching.lexicon.negations import CANCELLED, STRONG, WEAK
from claimcheck.matching.pair import Pair
from claimcheck.matching.phrases import Found, Phrases, lines
from claimcheck.matching.statement import Statement

_PREFIX = re.compile(r"(?:un|in|im|il|ir|non|dis)(?=[a-z]{4})")
Pole = tuple[int, int]  # number of the axis, 0 or 1


def _listed(table: str) -> list[list[str]]:
    return [phrase.replace("-", " ").split() for phrase in re.split(r"[|\n]", table) if phrase.strip()]


@cache
def _strong() -> Phrases[bool]:
    return Phrases([(phrase, True) for phrase in _listed(STRONG)] + [(phrase, False) for phrase in _listed(CANCELLED)])


@cache
def _weak() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _listed(WEAK) if len(phrase) == 1)


@cache
def _poles() -> Phrases[tuple[Pole, ...]]:
    stem = Stemmer.Stemmer("english", 0).stemWord
    poles: dict[tuple[str, ...], list[Pole]] = {}
    for axis, line in enumerate(lines(AXES)):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                phrase = tuple(stem(part) for part in re.split("[_-]", word))
                poles.setdefault(phrase, []).append((axis, side))
    return Phrases([(phrase, tuple(dict.fromkeys(found))) for phrase, found in poles.items()])


def negations(statement: Statement) -> list[Found[bool]]:
    """The strong negations of a statement; "not only" and the like are none."""
    return [found for found in _strong().find(statement.words) if found.value]


def opposites(pair: Pair) -> list[tuple[Found[tuple[Pole, ...]], Found[tuple[Pole, ...]]]]:
    """Words that only the left statement has with opposites that only the right one has."""
    left, right = _own_poles(pair.left, pair.left_alone), _own_poles(pair.right, pair.right_alone)
    sides = [{pole for found in each for pole in found.value} for each in (left, right)]
    both = sides[0] & sides[1]
    return [
        (one, other) for one in left for other in right
        if any((axis, 1 - side) in other.value and not {(axis, side), (axis, 1 - side)} & both for axis, side in one.value)
    ]  # fmt: skip


def _own_poles(statement: Statement, alone: Counter[str]) -> list[Found[tuple[Pole, ...]]]:
    tokens = statement.tokens
    return [
        found for found in _poles().find(statement.stems)
        if any(tokens[at].stem in alone for at in range(found.start, found.end)) and tokens[found.start].lower != "rights"
    ]  # fmt: skip


def turned_round(pair: Pair) -> tuple[Found[bool] | None, Found[bool] | None] | None:
    """The negation that only one of the two statements has, on its side; None if both or neither are negated.

    A verb that holds a negation in itself ("refused to sign") stands against a strong one ("did not sign").
    """
    left, right = _shared(negations(pair.left), pair.left, pair.right), _shared(negations(pair.right), pair.right, pair.left)
    if len(left) % 2 == len(right) % 2 or prefixed(pair) or _beyond_all(pair):
        return None
    fewer = pair.left if len(left) < len(right) else pair.right
    alone = pair.left_alone if fewer is pair.left else pair.right_alone
    if any(token.stem in alone and token.lower in _weak() for token in fewer.tokens):
        return None
    return (None, _extra(right, pair.right, pair.right_alone)) if fewer is pair.left else (
        _extra(left, pair.left, pair.left_alone), None)  # fmt: skip


def _shared(found: list[Found[bool]], statement: Statement, other: Statement) -> list[Found[bool]]:
    """The negations but for a `without` whose noun the other statement does not have: that is more detail, no denial."""
    stems = set(other.stems)
    return [
        each for each in found
        if statement.tokens[each.start].lower != "without" or any(t.stem in stems for t in statement.tokens[each.end : each.end + 3])
    ]  # fmt: skip


def _extra(found: list[Found[bool]], statement: Statement, alone: Counter[str]) -> Found[bool]:
    """The negation that the other statement lacks."""
    return next((each for each in found if statement.tokens[each.start].stem in alone), found[0])


def odd(pair: Pair) -> bool:
    """Whether one statement is negated and the other is not, counting strong negations alone."""
    return len(negations(pair.left)) % 2 != len(negations(pair.right)) % 2


def _beyond_all(pair: Pair) -> bool:
    """Whether one statement has a superlative and the other says that nothing is more: "the coldest", "none was colder"."""
    for one, other in ((pair.left.words, pair.right.words), (pair.right.words, pair.left.words)):
        most = any(word.endswith("est") or word in {"most", "least", "any"} for word in one)
        if most and {"no", "none", "nothing", "nobody", "never"} & set(other) and {"than", "as"} & set(other):
            return True
    return False


def prefixed(pair: Pair) -> tuple[str, str] | None:
    """A word with a negative prefix where the other statement has it without: unharmed, harmed; left one first."""
    if found := _prefixed(pair.left, pair.right, pair.left_alone, pair.right_alone):
        return found
    found = _prefixed(pair.right, pair.left, pair.right_alone, pair.left_alone)
    return (found[1], found[0]) if found else None


def _prefixed(
    left: Statement, right: Statement, left_alone: Counter[str], right_alone: Counter[str]
) -> tuple[str, str] | None:
    plain = {token.stem: token.text for token in right.tokens}
    for token in left.tokens:
        bare = _PREFIX.match(token.stem)
        if bare and token.stem in left_alone and token.stem[bare.end() :] in plain:
            return token.text, plain[token.stem[bare.end() :]]
    return None
