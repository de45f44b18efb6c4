"""The two sides of a deed exchanged: A accused B, B accused A; also in the passive, and of common nouns."""

from collections.abc import Iterator

from claimcheck.matching.engine.deeds import exchanged
from claimcheck.matching.engine.lexicon.verbs import SYMMETRIC
from claimcheck.matching.engine.mentions import Mention, find_mentions
from claimcheck.matching.engine.naming import same_name
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.poles import opposites
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.text.phrases import word_list

_PASSIVE = frozenset(word_list("by was were been being from and or with between than"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """What one did to the other where the other did it to the one."""
    differences = [
        (pair.left.wording(one.first, one.last), pair.right.wording(other.first, other.last))
        for one, other in exchanged(pair.left, pair.right)
        if pair.brief or pair.rest_alike("", "")
    ]
    yield from differences or _names_exchanged(pair)


def _names_exchanged(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The same two names about the same words, in the other order."""
    left, right = find_mentions(pair.left), find_mentions(pair.right)
    if len(left) < 2 or len(right) < 2 or not (same_name(left[0], right[1]) and same_name(left[1], right[0])):
        return
    if same_name(left[0], left[1]) or opposites(pair, converses=True) or not _same_between(pair, left, right):
        return
    if pair.left_over("", "")[0] > 0 or not pair.rest_alike("", ""):
        return
    yield pair.left.wording(left[0].start, left[1].end), pair.right.wording(right[0].start, right[1].end)


def _same_between(pair: Pair, left: list[Mention], right: list[Mention]) -> bool:
    sides: tuple[tuple[Statement, list[Mention]], ...] = ((pair.left, left), (pair.right, right))
    between = [statement.tokens[names[0].end : names[1].start] for statement, names in sides]
    words = {token.lower for tokens in between for token in tokens}
    stems = [{token.stem for token in tokens if len(token.lower) > 3} for tokens in between]
    return bool(stems[0] & stems[1]) and not words & _PASSIVE and not SYMMETRIC & (stems[0] | stems[1])
