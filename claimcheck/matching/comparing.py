"""Two texts compared: every veto of the room that fires."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from claimcheck.matching import vetoes
from claimcheck.matching.entry import Veto
from claimcheck.matching.pair import Pair
from claimcheck.rooms import members


@cache
def _room() -> Mapping[str, ModuleType]:
    return members(vetoes)


def find_vetoes(pair: Pair) -> tuple[Veto, ...]:
    """What tells the two statements of a pair apart, at most one veto of each name and wording."""
    found = (Veto(name, left, right) for name, member in _room().items() for left, right in member.conflicts(pair))
    return tuple(dict.fromkeys(found))
