"""By what factor a statement says that something is more or less: a quarter dearer is 1.25, twice as dear is 2."""

from __future__ import annotations

from claimcheck.matching.engine.poles import courses
from claimcheck.matching.engine.statement import Statement
from claimcheck.text.numbers import Quantity
from claimcheck.text.phrases import word_list

_MORE, _LESS = (
    frozenset(word_list("more higher larger bigger greater")),
    frozenset(word_list("less fewer lower smaller")),
)
_NEAR = 2  # words behind a share among which "more" or "less" stands


def find_factor(statement: Statement) -> tuple[Quantity, float] | None:
    """The one quantity that tells by how much something grew or shrank, and the factor; None for none or several."""
    told = [(one, one.value) for one in statement.quantities if one.kind == "times"]
    told += [(one, 1 + sign * one.value) for one in statement.quantities if (sign := _sign(statement, one))]
    return told[0] if len(told) == 1 else None


def _sign(statement: Statement, share: Quantity) -> int:
    """1 for a share by which something is more, -1 for one by which it is less, 0 for any other quantity."""
    if share.kind != "share":
        return 0
    behind = statement.words[share.end : share.end + _NEAR]
    if not _MORE.isdisjoint(behind) or not _LESS.isdisjoint(behind):
        return -1 if _LESS.intersection(behind) else 1
    signs = {sign for _, sign in courses(statement)}
    return signs.pop() if statement.words[share.start - 1 : share.start] == ["by"] and len(signs) == 1 else 0
