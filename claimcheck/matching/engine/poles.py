"""Words that have an opposite: at which end of which axis they stand, and which of two statements are opposites."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from claimcheck.matching.engine.lexicon import antonyms, antonyms_in_news
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.lexicon.turning import TURNING
from claimcheck.matching.engine.naming import told_from_other_side
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list
from claimcheck.text.words import english_stemmer

_FUNCTION = frozenset(word_list("for against up down left right over under above below before after"))
_MODAL = frozenset(word_list("to will would may might can could should must not"))  # before a verb in its plain form
_OF_TIME = frozenset(("first", "last"))
_BE = frozenset(word_list("is are was were be been being"))
Pole = tuple[int, int]  # number of the axis, 0 or 1
Opposites = tuple[PhraseMatch[tuple[Pole, ...]], PhraseMatch[tuple[Pole, ...]]]


@cache
def _axes() -> list[str]:
    return lines(antonyms.AXES) + lines(antonyms_in_news.AXES)


@once_each
def pole_words(statement: Statement) -> list[PhraseMatch[tuple[Pole, ...]]]:
    """The words of a statement that have an opposite, left to right, with the ends of the axes that they stand at."""
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


def is_function_word(statement: Statement, hit: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether a word with an opposite is a preposition or the like."""
    return statement.words[hit.start] in _FUNCTION


@once_each
def turners(pair: Pair) -> tuple[int, int]:
    """How many words each statement has alone that turn round what they are said of: lifted the ban, an end to it.

    Those that stand against their opposite on the other side do not count.
    """
    unlike = opposites(pair)
    paired = {hit.start for hit, _ in unlike}, {hit.start for _, hit in unlike}
    sides = ((pair.left, pair.left_alone, paired[0]), (pair.right, pair.right_alone, paired[1]))
    left, right = (
        sum(
            hit.start not in but_for and statement.stems[hit.start] in _turning()
            for hit in _own_poles(statement, alone)
        )
        for statement, alone, but_for in sides
    )
    return left, right


def _is_noun(statement: Statement, hit: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether a word only looks like one with an opposite: rights, objects, given back."""
    word, before = statement.words[hit.start], statement.words[max(0, hit.start - 1) : hit.start]
    after = statement.words[hit.end : hit.end + 1]
    if word in {"object", "objects"}:
        return after != ["to"]
    return word == "rights" or (word == "back" and hit.end == hit.start + 1 and not _MODAL.issuperset(before))


def _tells_time(statement: Statement, hit: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether a word only tells when: the first time since 1963 is no opposite of the last time, in 1963."""
    return statement.words[hit.start] in _OF_TIME and statement.words[hit.end : hit.end + 1] == ["time"]


@cache
def _turning() -> frozenset[str]:
    stem = english_stemmer()
    return frozenset(stem(BASE.get(word, word)) for word in word_list(TURNING))


@cache
def _rising() -> int:
    """The number of the axis of what rises and falls."""
    return _poles().find([english_stemmer()("rise")])[0].value[0][0]


def courses(statement: Statement) -> list[tuple[PhraseMatch[tuple[Pole, ...]], int]]:
    """The words that tell which way something went, each with 1 for up or -1 for down."""
    return [
        (hit, -1 if side else 1) for hit in pole_words(statement) for axis, side in hit.value if axis == _rising()
    ]  # fmt: skip


def speaks_of(statement: Statement, stem: str) -> bool:
    """Whether a statement has a word of that stem, or another for the same end of an axis."""
    if stem in statement.stems:
        return True
    mine = {pole for hit in _poles().find([stem]) for pole in hit.value}
    return bool(mine) and any(mine.intersection(hit.value) for hit in pole_words(statement))


def same_deed(statement: Statement, start: int, other: Statement) -> bool:
    """Whether the phrase at `start` is at the same end of an axis as one of the other statement: show up, turned up."""
    mine = {pole for hit in pole_words(statement) if hit.start == start for pole in hit.value}
    return bool(mine) and any(mine.intersection(hit.value) for hit in pole_words(other))


@once_each
def opposites(pair: Pair) -> list[Opposites]:
    """Words that only the left statement has with opposites that only the right one has.

    Converses whose sides have changed places say the same, and are left out.
    """
    return [(one, other) for one, other in opposites_and_converses(pair) if not _converse(pair, one, other)]


@once_each
def opposites_and_converses(pair: Pair) -> list[Opposites]:
    """The same, with the converses whose sides have changed places."""
    left, right = _own_poles(pair.left, pair.left_alone), _own_poles(pair.right, pair.right_alone)
    sides = [{pole for hit in own for pole in hit.value} for own in (left, right)]
    both = sides[0] & sides[1]
    return [
        (one, other) for one in left for other in right
        if any((axis, 1 - side) in other.value and not {(axis, 0), (axis, 1)} & both for axis, side in one.value)
    ]  # fmt: skip


def _converse(pair: Pair, one: PhraseMatch[tuple[Pole, ...]], other: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether the two are converses and the sides have changed places: A sold to B, B bought from A."""
    if not {axis for axis, _ in one.value} & {axis for axis, _ in other.value} & converse_axes():
        return False
    if told_from_other_side(pair, one.start, other.start) or not _of_one_side(pair, one.start, other.start):
        return True
    if "by" in pair.left.words + pair.right.words:
        return False
    before, after = set(pair.left.stems[: one.start]), set(pair.left.stems[one.end :])
    other_before, other_after = set(pair.right.stems[: other.start]), set(pair.right.stems[other.end :])
    return bool((before & other_after) - _little() and (after & other_before) - _little())


def _of_one_side(pair: Pair, start: int, other_start: int) -> bool:
    """Whether the same stands before both, and does it: it is one deed that was a sale and was a purchase."""
    sides = (pair.left, start), (pair.right, other_start)
    if any("by" in side.words[at:] or side.words[at] in _FUNCTION for side, at in sides):
        return True
    passive = all(not _BE.isdisjoint(side.words[max(0, at - 2) : at]) for side, at in sides)
    before = [set(side.stems[:at]) for side, at in sides]
    return not passive and bool((before[0] & before[1]) - _little())


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
    stems = statement.stems
    return [hit for hit in _poles_of(statement) if any(stems[at] in alone for at in range(hit.start, hit.end))]


@once_each
def _poles_of(statement: Statement) -> list[PhraseMatch[tuple[Pole, ...]]]:
    hits = pole_words(statement)
    return [hit for hit in hits if not (_is_noun(statement, hit) or _tells_time(statement, hit))]
