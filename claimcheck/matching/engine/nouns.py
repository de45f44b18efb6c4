"""Common nouns of a lexicon that stand in each other's place in two statements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.matching.engine.answering import has_like, unanswered
from claimcheck.matching.engine.lexicon.common import TITLES
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import NUMBER_WORDS, is_numeral
from claimcheck.text.phrases import lines

Noun = tuple[int, frozenset[int]]  # where it stands, and the numbers of the lines that it stands on
_NO_NOUN = ("ed", "ing", "ly", "al", "ous", "ful", "less", "ic", "y")  # how words end that are hardly nouns
_SURE = 2  # content words in common from which two statements speak of the same people
_DESCRIBED = 4  # words from "were", or "by", to the noun
_CLEFT = 6  # words among which who did it stands behind "it was"
_BE, _PHRASES = frozenset(("were", "are")), frozenset(("by", "of", "with", "to", "in", "at", "for", "from"))
_AFTER = STOP_WORDS | {"without"}
_ROOT = 4  # letters of a word that others may be derived from


@cache
def groups_of(table: str) -> dict[str, frozenset[int]]:
    """The numbers of the lines that each word stands on."""
    numbers_of: dict[str, set[int]] = {}
    for number, line in enumerate(lines(table)):
        for word in line.replace("|", " ").split():
            numbers_of.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in numbers_of.items()}


def swapped_nouns(pair: Pair, table: str) -> Iterator[tuple[Wording, Wording]]:
    """Nouns of different lines of the table, aligned with each other, each in one statement alone."""
    left, right = _found(pair.left, table), _found(pair.right, table)
    left_over, right_over = _alone(pair.left, left, right, pair.right), _alone(pair.right, right, left, pair.left)
    for at, _ in left_over:
        for other, _ in right_over:
            if (
                _is_owner(pair.left, at) == _is_owner(pair.right, other)
                and not _of_one_compound(pair, at, other)
                and pair.same_place((at, at + 1), (other, other + 1))
            ):
                yield pair.left.wording(at, at + 1), pair.right.wording(other, other + 1)


def sole_nouns(pair: Pair, table: str) -> list[tuple[Wording, Wording]]:
    """The one noun of the table that each of two short statements has alone, where they stand on different lines."""
    left, right = _found(pair.left, table), _found(pair.right, table)
    at, other = _sole(pair, left, right)
    if at < 0 or len(left) != len(right):
        return []
    if unanswered(pair, pair.left.words[at], pair.right.words[other])[0]:  # it may be told by another word
        return []
    return [(pair.left.wording(at, at + 1), pair.right.wording(other, other + 1))]


def acting_nouns(pair: Pair, table: str) -> list[tuple[Wording, Wording]]:
    """The same where one is told to be who did it, however else the two are put: by tourists, it was farmers who."""
    at, other = _sole(pair, _found(pair.left, table), _found(pair.right, table))
    if at < 0 or not (_acts(pair.left, at) or _acts(pair.right, other)):
        return []
    if "of" in pair.left.words[max(0, at - 2) : at] + pair.right.words[max(0, other - 2) : other]:
        return []  # who only tells more of another: contacts of patients
    return [(pair.left.wording(at, at + 1), pair.right.wording(other, other + 1))]


def _acts(statement: Statement, at: int) -> bool:
    """Whether a noun is told to be who did it."""
    cleft = statement.words[0] == "it" and statement.words[1:2] in (["was"], ["is"]) and at <= _CLEFT
    return cleft or "by" in statement.words[max(0, at - _DESCRIBED) : at]


def _sole(pair: Pair, left: list[Noun], right: list[Noun]) -> tuple[int, int]:
    """Where the one noun stands that each of two short statements has alone; -1 for none, and for what may be one."""
    left_over, right_over = _alone(pair.left, left, right, pair.right), _alone(pair.right, right, left, pair.left)
    if not (pair.brief and pair.shared and len(left_over) == len(right_over) == 1):
        return -1, -1
    at, other = left_over[0][0], right_over[0][0]
    if has_like(pair.left, pair.left.stems[at], pair.right) or has_like(pair.right, pair.right.stems[other], pair.left):
        return -1, -1  # child, baby
    if _is_owner(pair.left, at) != _is_owner(pair.right, other) or _of_one_compound(pair, at, other):
        return -1, -1
    return at, other


def called_nouns(pair: Pair, table: str) -> list[tuple[Wording, Wording]]:
    """What either of two short statements calls the same people, where that stands on different lines: were nurses."""
    if not pair.brief or pair.shared < _SURE or negations(pair.left) or negations(pair.right):
        return []
    left, right = _found(pair.left, table), _found(pair.right, table)
    mine, theirs = ([noun for noun in _alone(*side) if _is_called(side[0], noun[0])] for side in
                    ((pair.left, left, right, pair.right), (pair.right, right, left, pair.left)))  # fmt: skip
    if len(mine) != 1 or len(theirs) != 1:
        return []
    at, other = mine[0][0], theirs[0][0]
    if has_like(pair.left, pair.left.stems[at], pair.right) or has_like(pair.right, pair.right.stems[other], pair.left):
        return []
    return [(pair.left.wording(at, at + 1), pair.right.wording(other, other + 1))]


def _is_called(statement: Statement, at: int) -> bool:
    """Whether a noun in the plural is what people are said to be: were all civilians, are without exception nurses."""
    before = statement.words[max(0, at - _DESCRIBED) : at]
    marks = statement.text[statement.tokens[max(0, at - len(before))].start : statement.tokens[at].start]
    ends = (
        at + 1 == len(statement.tokens)
        or statement.words[at + 1] in _AFTER
        or statement.text[statement.tokens[at].end] in ",;."
    )
    plural = statement.words[at].endswith("s") or statement.words[at].endswith("men")
    return plural and ends and not _BE.isdisjoint(before) and not _PHRASES.intersection(before) and "," not in marks


def _alone(statement: Statement, mine: list[Noun], theirs: list[Noun], other: Statement) -> list[Noun]:
    """My nouns that share no line with one of theirs, and of which the other statement has no derived word either.

    "Presidential" speaks of a president, "drove" of a driver.
    """
    if not mine:
        return []
    theirs_alone = {BASE.get(word, word) for word in other.words} - {BASE.get(word, word) for word in statement.words}
    return [
        (at, group) for at, group in mine
        if not any(group & other_group for _, other_group in theirs)
        and not any(_is_derived(statement.words[at], word) for word in theirs_alone)
    ]  # fmt: skip


def _is_derived(one: str, other: str) -> bool:
    """Whether one word begins with all of the other: driver, drive; teenager, teenage; president, presidential."""
    return min(len(one), len(other)) >= _ROOT and (one.startswith(other) or other.startswith(one))


def _found(statement: Statement, table: str) -> list[Noun]:
    groups = groups_of(table)
    return [
        (at, groups[token.lower]) for at, token in enumerate(statement.tokens)
        if token.lower in groups and not _is_title(statement, at)
    ]  # fmt: skip


def _is_owner(statement: Statement, at: int) -> bool:
    """Whether a noun only tells whose something is: the king's wife."""
    return statement.tokens[at].text.endswith(("'s", "s'"))


def _of_one_compound(pair: Pair, at: int, other: int) -> bool:
    """Whether the same noun stands before two: a wind farm, a wind park."""
    before = pair.left.words[max(0, at - 1) : at], pair.right.words[max(0, other - 1) : other]
    if before[0] != before[1] or not before[0]:
        return False
    word = before[0][0]
    return not (word in STOP_WORDS or word in NUMBER_WORDS or is_numeral(word) or word.endswith(_NO_NOUN))


def _is_title(statement: Statement, at: int) -> bool:
    """Whether a word is the title of the name behind it: President Ruiz, President-elect Ruiz."""
    after = statement.tokens[at + 1 : at + 3]
    elect = len(after) == 2 and after[0].lower == "elect"
    named = after[elect : elect + 1]
    return (
        statement.tokens[at].lower in TITLES and statement.cased and statement.tokens[at].capital
        and bool(named) and named[0].capital and not named[0].initial
    )  # fmt: skip
