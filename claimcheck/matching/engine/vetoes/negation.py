"""One statement denies what the other says: `not`, `never`, `failed to`, a negative prefix."""

from collections.abc import Iterator

from claimcheck.matching.engine.answering import has_like, unanswered
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import excepts, says_plainly
from claimcheck.matching.engine.polarity import negated, negations, odd, prefixed, turned_round
from claimcheck.matching.engine.poles import opposites, same_deed, speaks_of
from claimcheck.matching.engine.standing import only_differences, parts_of_one
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.superlatives import beyond_all
from claimcheck.text.phrases import PhraseMatch, word_list

_NEGATIVE = frozenset(("unable", "untrue", "inability"))  # negations by themselves, and by their prefix
_NOT_YET = frozenset(
    word_list("before until till earliest yet waiting wait waits waited await again")
)  # not before then
_OF_VERBS = frozenset(("not", "never", "cannot"))
_LACKING = frozenset(("without",))
_INSTEAD = frozenset(("instead", "rather"))
_SHOWN = 3  # words shown from the negation on


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """A negation on one side alone, unless an opposite word on the other makes up for it."""
    if not (excepts(pair.left) or excepts(pair.right) or _put_in_place(pair) or parts_of_one(pair) or _supposed(pair)):
        yield from only_differences(pair, _negated_alone(pair)) or _plainly(pair)


def _supposed(pair: Pair) -> bool:
    """Whether one alone tells what would have been: without the dam the valley would have been flooded."""
    left, right = (" would have " in side.text for side in (pair.left, pair.right))
    return left != right


def _put_in_place(pair: Pair) -> bool:
    """Whether one says what is put in the place of what: from Saturday to Sunday, on Sunday instead of Saturday."""
    sides = (pair.left.words, pair.right.words)
    return any(_INSTEAD.intersection(one) and "from" in other for one, other in (sides, sides[::-1]))


def _plainly(pair: Pair) -> list[tuple[Wording, Wording]]:
    """The one negation of a short statement, of something that the other says without a word that turns it round."""
    if (
        not pair.brief
        or opposites(pair)
        or beyond_all(pair)
        or _NOT_YET.intersection(pair.left.words + pair.right.words)
    ):
        return []
    left, right = negations(pair.left), negations(pair.right)
    if len(left) == 1 and not right and says_plainly(pair.right) and _is_of(left[0], pair.left, pair.right):
        return [(_phrase(pair.left, left[0].start), _plain(pair.left, left[0].end, pair.right))]
    if len(right) == 1 and not left and says_plainly(pair.left) and _is_of(right[0], pair.right, pair.left):
        return [(_plain(pair.right, right[0].end, pair.left), _phrase(pair.right, right[0].start))]
    return []


def _contrasts(statement: Statement, negation: PhraseMatch[bool]) -> bool:
    """Whether a negation only rules out one thing in favour of another: a court, not the ministry."""
    at = negation.start
    before = statement.text[statement.tokens[at - 1].end : statement.tokens[at].start] if at else ""
    return "," in before or statement.words[max(0, at - 1) : at] == ["and"]


def _is_of(negation: PhraseMatch[bool], statement: Statement, other: Statement) -> bool:
    """Whether a negation is of something that the other statement speaks of, and no other word turns it round.

    What has no like on the other side may turn it round too: the strike that will not be was called off.
    """
    there = frozenset(range(negation.start, negation.end))
    if not says_plainly(statement, there) or statement.words[negation.start] in _LACKING:  # without: somebody left
        return False
    if unanswered(Pair(statement, other))[0] and not _contrasts(statement, negation):
        return False
    denied = negated(statement, negation.end)
    of_verb = statement.words[negation.end - 1] in _OF_VERBS or statement.words[negation.end - 1].endswith("n't")
    said = any(speaks_of(other, stem) or (of_verb and has_like(statement, stem, other)) for stem in denied)
    return said or same_deed(statement, negation.end, other)


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
