"""Which words of a statement turn it round, and which of two statements is negated."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import islice

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.superlatives import beyond_all
from claimcheck.text.cues.en.negations import CANCELLED, STRONG, WEAK
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list

_PREFIX = compiled_later(r"(?:un|in|im|il|ir|non|dis)(?=[a-z]{4})")
NOT_SO = compiled_later(  # words that say by their form that something is not so
    r"un(?!i|der|til|less|cle)[a-z]{3,}|in(?:correct|accurate|valid|sufficient|complete|active|formal)|"
    r"(?:im|in|ir|il)[a-z]{2,12}[ai]ble|(?!unless|regardless|wireless|nevertheless|nonetheless)[a-z]{3,12}less"
)
_PASSED_OVER = STOP_WORDS | frozenset(
    word_list(
        "yet ever even actually really anyone anybody anything one any single more longer since able manage get going"
    )
)
_NOTHING = frozenset(("nothing", "none"))  # behind a verb these deny the verb
_REACH = 6  # words after a negation among which what it negates is looked for
_OF_NOUNS = frozenset(word_list("fake bogus misleading false hoax myth zero"))
_ORDERS = frozenset(word_list("don't dont not never"))
_ADVICE = frozenset(word_list("shouldn't shouldnt mustn't mustnt"))


def _listed(table: str) -> list[list[str]]:
    return [phrase.replace("-", " ").split() for line in lines(table) for phrase in line.split("|")]


@cache
def _strong() -> Phrases[bool]:
    return Phrases([(phrase, True) for phrase in _listed(STRONG)] + [(phrase, False) for phrase in _listed(CANCELLED)])


@cache
def _weak() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in _listed(WEAK))


@once_each
def weak_words(statement: Statement) -> list[PhraseMatch[bool]]:
    """The words of a statement that hold a negation in themselves, or may stand for one."""
    return _weak().find(statement.words)


@once_each
def negations(statement: Statement) -> list[PhraseMatch[bool]]:
    """The strong negations of a statement; "not only" and the like are none."""
    return [hit for hit in _strong().find(statement.words) if hit.value]


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
    if any(fewer.tokens[at].stem in alone for at in _turning(fewer)):
        return None
    return (None, _extra(right, pair.right, pair.right_alone)) if fewer is pair.left else (
        _extra(left, pair.left, pair.left_alone), None)  # fmt: skip


def _turning(statement: Statement) -> list[int]:
    """Where the words of a statement stand that hold a negation in themselves or in their form."""
    forms = [at for at, word in enumerate(statement.words) if NOT_SO.fullmatch(word)]
    return [*(hit.start for hit in weak_words(statement)), *forms]


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
    """The stem of what a negation that ends at `start` denies: the first content word behind it that is no adverb.

    Of "said nothing about it" that is the verb before.
    """
    if start > 1 and statement.words[start - 1] in _NOTHING and statement.words[start - 2] not in _PASSED_OVER:
        return [statement.stems[start - 2]]
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


@once_each
def prefixed(pair: Pair) -> tuple[Wording, Wording] | None:
    """A word with a negative prefix where the other statement has it without: unharmed, harmed; left one first."""
    if words := _prefixed(pair.left, pair.right, pair.left_alone, pair.right_alone):
        return words
    words = _prefixed(pair.right, pair.left, pair.right_alone, pair.left_alone)
    return (words[1], words[0]) if words else None


def _prefixed(
    left: Statement, right: Statement, left_alone: Counter[str], right_alone: Counter[str]
) -> tuple[Wording, Wording] | None:
    for at, token in enumerate(left.tokens):
        bare = token.stem in left_alone and _PREFIX.match(token.lower)
        if bare and (word := token.lower[bare.end() :]) in right.words:
            counterpart = len(right.words) - 1 - right.words[::-1].index(word)
            return left.wording(at, at + 1), right.wording(counterpart, counterpart + 1)
    return None
