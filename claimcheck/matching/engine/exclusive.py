"""Who alone did something: by Georgia alone, it was Turkey that, only by Kenya."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.mentions import Mention, find_mentions
from claimcheck.matching.engine.naming import names_left_over
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement

_ONLY = frozenset(("only", "solely", "exclusively"))
_WHO = frozenset(("who", "that", "which"))
_CLEFT, _NEAR = 4, 3  # words up to a name in "it was the union of miners"; behind it, among which "who" stands


def others_alone(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """The name of who alone did it by one short statement, and of who did it by the other, which knows no such name."""
    if not pair.brief or (negations(pair.left) and negations(pair.right)):
        return
    left, right = _sure(pair.left), _sure(pair.right)
    mine = names_left_over(left, find_mentions(pair.right), pair.right)
    theirs = names_left_over(right, find_mentions(pair.left), pair.left)
    for one in mine:
        for other in theirs:
            alone = _is_alone(pair.left, one), _is_alone(pair.right, other)
            acting = _acts(pair.left, one), _acts(pair.right, other)
            if all(alone) or (any(alone) and all(acting)):
                yield one, other


def _sure(statement: Statement) -> list[Mention]:
    """The names that are sure to be some, and tell neither more of a noun nor where something is."""
    return [name for name in find_mentions(statement) if not (name.weak or name.modifier or name.locative)]


def _is_alone(statement: Statement, name: Mention) -> bool:
    """Whether a name is told to be the only one that did it."""
    words = statement.words
    before, behind = words[max(0, name.start - 2) : name.start], words[name.end : name.end + _NEAR]
    only = not _ONLY.isdisjoint(before[-1:]) or (before[-1:] == ["by"] and not _ONLY.isdisjoint(before))
    cleft = words[:2] in (["it", "was"], ["it", "is"]) and name.start <= _CLEFT and not _WHO.isdisjoint(behind)
    return behind[:1] == ["alone"] or only or cleft


def _acts(statement: Statement, name: Mention) -> bool:
    """Whether a name begins a statement, stands behind "by", or is the only one."""
    return name.start <= 1 or "by" in statement.words[max(0, name.start - 2) : name.start] or _is_alone(statement, name)
