"""Another cause of the same: ice, speeding; because of it, despite it; the cause of it, not linked to it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.answering import answered
from claimcheck.matching.engine.causation import Cause, find_cause
from claimcheck.matching.engine.lexicon.causes import CAUSES
from claimcheck.matching.engine.nouns import groups_of
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import excepts
from claimcheck.matching.engine.polarity import negations, odd
from claimcheck.matching.engine.poles import opposites
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list

_LINKS = """
because: because of | caused by | due to | owing to | as a result of | the result of | triggered by | sparked by
    | blamed on | brought about by | on account of | resulted from | stemmed from | attributed to | as a consequence of
despite: despite | in spite of | regardless of | notwithstanding
causes: caused | causes | cause | led to | leads to | lead to | resulted in | results in | triggered | sparked
    | to blame for | responsible for | behind | brought about | linked to | tied to
unlinked: no link | no links | no connection | nothing to do with | unrelated to | no bearing on | not linked
    | not connected | not caused by | not due to | not because of | no role in
"""
_ENDS = frozenset(
    word_list("in on at during after before when while which that who and but with from for to as near by")
)
_EITHER = frozenset(("unlinked", "because")), frozenset(("unlinked", "causes"))
_FIRST = 3  # words before a cause among which a word stands that makes it one; and the first of a statement
_BEHIND = frozenset(("of", "from", "by", "due", "because", "had", "to", "with"))
_ALIKE = 0.25  # share of the content words of the shorter that the longer has too
_TOLD = 2  # content words of a cause that tell it from one in other words
_LONGEST = 5  # words of a cause


def _phrases() -> Phrases[str]:
    pairs = [line.partition(":") for line in lines(_LINKS)]
    return Phrases((phrase.split(), name) for name, _, phrases in pairs for phrase in phrases.split("|"))


_KNOWN = _phrases()


@once_each
def _links(statement: Statement) -> list[PhraseMatch[str]]:
    return _KNOWN.find(statement.words)


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """What short statements say of the cause of one thing, where only one can be."""
    yield from _linked_otherwise(pair)
    yield from _told_apart(pair)
    if (
        pair.brief
        and pair.similarity >= _ALIKE
        and not odd(pair)
        and not excepts(pair.left)
        and not excepts(pair.right)
    ):
        left, right = _known_causes(pair.left), _known_causes(pair.right)
        left_over, right_over = _without(left, pair.right), _without(right, pair.left)
        if left_over and right_over:
            at, other = left_over[0], right_over[0]
            yield pair.left.wording(at, at + 1), pair.right.wording(other, other + 1)


def _told_apart(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Causes that short statements give for one thing in any words, where nothing in one is like the other."""
    one, other = find_cause(pair.left), find_cause(pair.right)
    if not pair.brief or one is None or other is None or opposites(pair) or not answered(pair, one[2], other[2]):
        return
    if min(len(one[1]), len(other[1])) < _TOLD and (negations(pair.left) or negations(pair.right)):
        return
    words = pair.left.wording(*one[0]), pair.right.wording(*other[0])
    mine, theirs = ("".join(filter(str.isalpha, wording.text.lower())) for wording in words)
    known = [
        bool(answered(pair, one[1], frozenset(pair.right.stems))),
        bool(answered(pair.swapped(), other[1], frozenset(pair.left.stems))),
    ]
    if not (all(known) or mine in theirs or theirs in mine) and (not any(known) or _is_plainly_other(pair, one, other)):
        yield words


def _is_plainly_other(pair: Pair, one: Cause, other: Cause) -> bool:
    """Whether two causes have no word in common where much of the rest is the same, and nothing is denied."""
    apart = not answered(pair, one[1], other[1]) and answered(pair, one[2], other[2]) > 1
    return apart and not (negations(pair.left) or negations(pair.right))


def _known_causes(statement: Statement) -> dict[int, frozenset[int]]:
    """Where the causes of the lexicon stand that begin a statement or stand behind "because of" and the like."""
    known = groups_of(CAUSES)
    return {
        at: known[word] for at, word in enumerate(statement.words)
        if word in known and (at < _FIRST or _BEHIND.intersection(statement.words[at - _FIRST : at]))
    }  # fmt: skip


def _without(causes: dict[int, frozenset[int]], other: Statement) -> list[int]:
    """Where the causes stand that share no line of the lexicon with any word of the other statement."""
    known = groups_of(CAUSES)
    spoken_of = frozenset[int]().union(*(known.get(word, ()) for word in other.words))
    return [at for at, group in causes.items() if not group & spoken_of]


def _linked_otherwise(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Other words behind "because of", the same behind "despite", and a link that one denies."""
    left, right = _links(pair.left), _links(pair.right)
    if not pair.brief or len(left) != 1 or len(right) != 1:
        return
    (one, other), kinds = (left[0], right[0]), {left[0].value, right[0].value}
    unlike = (
        (kinds == {"because"} and _other_cause(pair, one, other))
        or (kinds == {"because", "despite"} and _same_cause(pair, one, other))
        or ("unlinked" in kinds and kinds in _EITHER and _denied_once(pair))
    )
    if unlike and not opposites(pair) and (not odd(pair) or "unlinked" in kinds):
        ends = _end(pair.left, one), _end(pair.right, other)
        yield pair.left.wording(one.start, ends[0]), pair.right.wording(other.start, ends[1])


def _denied_once(pair: Pair) -> bool:
    """Whether the link is denied on one side and plainly said on the other."""
    return pair.shared > 1 and min(len(negations(pair.left)), len(negations(pair.right))) == 0


def _other_cause(pair: Pair, one: PhraseMatch[str], other: PhraseMatch[str]) -> bool:
    """Whether the causes have no word in common, and nothing beside them is put otherwise."""
    causes = _cause(pair.left, one), _cause(pair.right, other)
    ends = _end(pair.left, one), _end(pair.right, other)
    said = pair.left.said(one.start, ends[0]), pair.right.said(other.start, ends[1])
    whole = all(causes) and pair.shared > 0 and pair.rest_alike(*said)
    apart = not (causes[0] & set(pair.right.stems) or causes[1] & set(pair.left.stems))
    return whole and apart and pair.left_over(*said)[0] == 0


def _same_cause(pair: Pair, one: PhraseMatch[str], other: PhraseMatch[str]) -> bool:
    return bool(_cause(pair.left, one) & _cause(pair.right, other)) and pair.rest_alike("", "")


def _end(statement: Statement, link: PhraseMatch[str]) -> int:
    """Where the cause behind a link ends (tokens): at a mark, or at a word that begins another phrase."""
    at = link.end
    while at < min(len(statement.tokens), link.end + _LONGEST):
        before = statement.tokens[at - 1]
        if at > link.end and (
            statement.words[at] in _ENDS or statement.text[before.end : statement.tokens[at].start].strip("-' \"")
        ):
            break
        at += 1
    return at


def _cause(statement: Statement, link: PhraseMatch[str]) -> frozenset[str]:
    """The stems of the content words of the cause behind a link."""
    behind = statement.tokens[link.end : _end(statement, link)]
    return frozenset(token.stem for token in behind if token.lower not in STOP_WORDS)
