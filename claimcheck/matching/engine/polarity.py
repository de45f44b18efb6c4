"""Which words of a statement turn it round, and which words of two statements are opposites."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice

from claimcheck.matching.engine.lexicon import antonyms, antonyms_in_news
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Statement, Wording, once_per_statement
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.superlatives import beyond_all
from claimcheck.text.cues.en.negations import CANCELLED, STRONG, WEAK
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list
from claimcheck.text.words import english_stemmer

_PREFIX = compiled_later(r"(?:un|in|im|il|ir|non|dis)(?=[a-z]{4})")
_PASSED_OVER = STOP_WORDS | frozenset(
    word_list(
        "yet ever even actually really anyone anybody anything one any single more longer since able manage get going"
    )
)
_DEGREES = frozenset(("more", "less", "most", "least", "fewer", "much", "many"))
_FUNCTION = frozenset(word_list("for against up down left right over under before after"))
_REACH = 6  # words after a negation among which what it negates is looked for
_OF_NOUNS = frozenset(word_list("fake bogus misleading false hoax myth zero"))
_ORDERS = frozenset(word_list("don't dont not never"))
_ADVICE = frozenset(word_list("shouldn't shouldnt mustn't mustnt"))
Pole = tuple[int, int]  # number of the axis, 0 or 1


def _listed(table: str) -> list[list[str]]:
    return [phrase.replace("-", " ").split() for line in lines(table) for phrase in line.split("|")]


@cache
def _axes() -> list[str]:
    return lines(antonyms.AXES) + lines(antonyms_in_news.AXES)


@cache
def _strong() -> Phrases[bool]:
    return Phrases([(phrase, True) for phrase in _listed(STRONG)] + [(phrase, False) for phrase in _listed(CANCELLED)])


@cache
def _weak() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in _listed(WEAK))


@once_per_statement
def weak_words(statement: Statement) -> list[PhraseMatch[bool]]:
    """The words of a statement that hold a negation in themselves, or may stand for one."""
    return _weak().find(statement.words)


@once_per_statement
def _pole_words(statement: Statement) -> list[PhraseMatch[tuple[Pole, ...]]]:
    return _poles().find(statement.stems)


@cache
def _poles() -> Phrases[tuple[Pole, ...]]:
    stem = english_stemmer()
    poles: dict[tuple[str, ...], list[Pole]] = {}
    for axis, line in enumerate(_axes()):
        for side, words in enumerate(line.removeprefix("~").split("|")):
            for word in words.split():
                phrase = tuple(stem(BASE.get(part, part)) for part in re.split("[_-]", word))
                poles.setdefault(phrase, []).append((axis, side))
    return Phrases([(phrase, tuple(dict.fromkeys(sides))) for phrase, sides in poles.items()])


@once_per_statement
def negations(statement: Statement) -> list[PhraseMatch[bool]]:
    """The strong negations of a statement; "not only" and the like are none."""
    return [hit for hit in _strong().find(statement.words) if hit.value]


def is_function_word(statement: Statement, hit: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether a word with an opposite is a preposition or the like."""
    return statement.words[hit.start] in _FUNCTION


def poles_alone(pair: Pair) -> tuple[int, int]:
    """How many words that have opposites each statement has alone; "more" and "less" only help others."""
    sides = ((pair.left, pair.left_alone), (pair.right, pair.right_alone))
    left, right = (
        sum(statement.words[hit.start] not in _DEGREES for hit in _own_poles(statement, alone))
        for statement, alone in sides
    )
    return left, right


def speaks_of(statement: Statement, stem: str) -> bool:
    """Whether a statement has a word of that stem, or another for the same end of an axis."""
    if stem in statement.stems:
        return True
    mine = {pole for hit in _poles().find([stem]) for pole in hit.value}
    return bool(mine) and any(mine.intersection(hit.value) for hit in _pole_words(statement))


def same_deed(statement: Statement, start: int, other: Statement) -> bool:
    """Whether the phrase at `start` is at the same end of an axis as one of the other statement: show up, turned up."""
    mine = {pole for hit in _pole_words(statement) if hit.start == start for pole in hit.value}
    return bool(mine) and any(mine.intersection(hit.value) for hit in _pole_words(other))


def opposites(
    pair: Pair, *, converses: bool = False
) -> list[tuple[PhraseMatch[tuple[Pole, ...]], PhraseMatch[tuple[Pole, ...]]]]:
    """Words that only the left statement has with opposites that only the right one has.

    Converses whose sides have changed places say the same, and are left out unless asked for.
    """
    left, right = _own_poles(pair.left, pair.left_alone), _own_poles(pair.right, pair.right_alone)
    sides = [{pole for hit in own for pole in hit.value} for own in (left, right)]
    both = sides[0] & sides[1]
    return [
        (one, other) for one in left for other in right
        if any((axis, 1 - side) in other.value and not {(axis, 0), (axis, 1)} & both for axis, side in one.value)
        and (converses or not _converse(pair, one, other))
    ]  # fmt: skip


def _converse(pair: Pair, one: PhraseMatch[tuple[Pole, ...]], other: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether the two are converses and the sides have changed places: A sold to B, B bought from A."""
    if (
        not {axis for axis, _ in one.value} & {axis for axis, _ in other.value} & converse_axes()
        or "by" in pair.left.words + pair.right.words
    ):
        return False
    before, after = set(pair.left.stems[: one.start]), set(pair.left.stems[one.end :])
    other_before, other_after = set(pair.right.stems[: other.start]), set(pair.right.stems[other.end :])
    return bool((before & other_after) - _little() and (after & other_before) - _little())


@cache
def converse_axes() -> frozenset[int]:
    """The axes whose poles tell the same from two sides."""
    return frozenset(axis for axis, line in enumerate(_axes()) if line.startswith("~"))


@cache
def _little() -> frozenset[str]:
    stem = english_stemmer()
    return (STOP_WORDS | frozenset(map(stem, STOP_WORDS))) - {"us"}


def same_poles(pair: Pair) -> bool:
    """Whether what either statement has alone is at the same ends of the same axes: survived, lived through."""
    left, right = _own_poles(pair.left, pair.left_alone), _own_poles(pair.right, pair.right_alone)
    sides = [{pole for hit in own for pole in hit.value} for own in (left, right)]
    return bool(sides[0] & sides[1])


def _own_poles(statement: Statement, alone: Counter[str]) -> list[PhraseMatch[tuple[Pole, ...]]]:
    tokens = statement.tokens
    return [
        hit for hit in _pole_words(statement)
        if tokens[hit.start].lower != "rights"
        and any(tokens[at].stem in alone for at in range(hit.start, hit.end))
    ]  # fmt: skip


def turned_round(pair: Pair) -> tuple[PhraseMatch[bool] | None, PhraseMatch[bool] | None] | None:
    """The negation that only one of the two statements has, on its side; None if both or neither are negated.

    A verb that holds a negation in itself ("refused to sign") stands against a strong one ("did not sign").
    """
    left, right = (
        _shared(negations(pair.left), pair.left, pair.right, pair.brief),
        _shared(negations(pair.right), pair.right, pair.left, pair.brief),
    )
    if not odd(pair) or len(left) % 2 == len(right) % 2 or prefixed(pair) or beyond_all(pair):
        return None
    fewer = pair.left if len(left) < len(right) else pair.right
    alone = pair.left_alone if fewer is pair.left else pair.right_alone
    if any(fewer.tokens[hit.start].stem in alone for hit in weak_words(fewer)):
        return None
    return (None, _extra(right, pair.right, pair.right_alone)) if fewer is pair.left else (
        _extra(left, pair.left, pair.left_alone), None)  # fmt: skip


def _shared(
    hits: list[PhraseMatch[bool]], statement: Statement, other: Statement, brief: bool
) -> list[PhraseMatch[bool]]:
    """The negations of something that the other statement speaks of too; of anything else they are mere detail."""
    stems = set(other.stems)
    return [hit for hit in hits if stems & set(negated(statement, hit.end)) and (brief or _asserts(statement, hit))]


def _asserts(statement: Statement, hit: PhraseMatch[bool]) -> bool:
    """Whether a negation in a long text denies a fact: no advice or order ("do not forget"), no fake page, no "but"."""
    first, before = statement.words[hit.start], statement.words[max(0, hit.start - 1)]
    if first in _OF_NOUNS or first in _ADVICE or before in {"should", "must"} or "but" in statement.words[hit.end :]:
        return False
    begins = any(token.initial for token in statement.tokens[max(0, hit.start - 1) : hit.start + 1])
    return not (begins and statement.words[hit.end - 1] in _ORDERS)


def negated(statement: Statement, start: int) -> list[str]:
    """The stem of the first content word from `start` on that is no adverb."""
    tokens = statement.tokens[start : start + _REACH]
    telling = (t.stem for t in tokens if t.lower not in _PASSED_OVER and not t.lower.endswith("ly"))
    return list(islice(telling, 1))


def _extra(hits: list[PhraseMatch[bool]], statement: Statement, alone: Counter[str]) -> PhraseMatch[bool]:
    """The negation that the other statement lacks."""
    return next((hit for hit in hits if statement.tokens[hit.start].stem in alone), hits[0])


def odd(pair: Pair, left: int = -1, right: int = -1) -> bool:
    """Whether one statement is negated and the other is not, counting strong negations alone.

    Those at two given words do not count ("false", where it is looked at as the opposite of "true").
    """
    return sum(hit.start != left for hit in negations(pair.left)) % 2 != (
        sum(hit.start != right for hit in negations(pair.right)) % 2
    )


def prefixed(pair: Pair) -> tuple[Wording, Wording] | None:
    """A word with a negative prefix where the other statement has it without: unharmed, harmed; left one first."""
    if words := _prefixed(pair.left, pair.right, pair.left_alone, pair.right_alone):
        return words
    words = _prefixed(pair.right, pair.left, pair.right_alone, pair.left_alone)
    return (words[1], words[0]) if words else None


def _prefixed(
    left: Statement, right: Statement, left_alone: Counter[str], right_alone: Counter[str]
) -> tuple[Wording, Wording] | None:
    plain = {token.lower: at for at, token in enumerate(right.tokens)}
    for at, token in enumerate(left.tokens):
        bare = _PREFIX.match(token.lower)
        if bare and token.stem in left_alone and token.lower[bare.end() :] in plain:
            counterpart = plain[token.lower[bare.end() :]]
            return left.wording(at, at + 1), right.wording(counterpart, counterpart + 1)
    return None
