"""Somebody else: another name or another office in the same role, or the two sides of a deed exchanged."""

from collections.abc import Iterator

from claimcheck.matching.engine.lexicon.roles import ROLES
from claimcheck.matching.engine.mentions import Mention, conflicting_names, find_mentions, is_place, same_name
from claimcheck.matching.engine.nouns import swapped_nouns
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import opposites
from claimcheck.matching.engine.statement import Wording
from claimcheck.text.phrases import word_list

_PASSIVE = frozenset(word_list("by was were been being from and or with between"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Names that cannot be the same, nouns of different people, and agent and patient exchanged."""
    for one, other in conflicting_names(pair):
        if not is_place(one, other):
            yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
    yield from swapped_nouns(pair, ROLES)
    yield from _exchanged(pair)


def _exchanged(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """A did it to B, B did it to A: the same two names about the same words, in the other order."""
    left, right = find_mentions(pair.left), find_mentions(pair.right)
    if len(left) < 2 or len(right) < 2 or not (same_name(left[0], right[1]) and same_name(left[1], right[0])):
        return
    if same_name(left[0], left[1]) or opposites(pair, converses=True) or not _same_between(pair, left, right):
        return
    if pair.left_over("", "")[0] > 0:
        return
    yield pair.left.wording(left[0].start, left[1].end), pair.right.wording(right[0].start, right[1].end)


def _same_between(pair: Pair, left: list[Mention], right: list[Mention]) -> bool:
    between = [
        statement.tokens[first.end : second.start]
        for statement, (first, second) in ((pair.left, left[:2]), (pair.right, right[:2]))
    ]
    words = {token.lower for tokens in between for token in tokens}
    stems = [{token.stem for token in tokens if len(token.lower) > 3} for tokens in between]
    return bool(stems[0] & stems[1]) and not words & _PASSIVE
