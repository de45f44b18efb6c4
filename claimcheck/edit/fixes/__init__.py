"""Safe repairs, one a file, named after the rule whose findings it mends: `fix(reading)` gives the edits.

A repair that somebody has to stand behind says so with ACCEPTED = True: it is made with `check --fix --accept` alone.
"""

import sys
from collections.abc import Iterator, Sequence

from claimcheck import registry
from claimcheck.edit.yaml import Edit
from claimcheck.ledger.reader import Reading


def names(accept: bool = False) -> list[str]:
    """The rules that can be repaired, with those that need an `accept` or without."""
    room = sys.modules[__name__]
    return [
        each for each in registry.names(room) if accept or not getattr(registry.member(room, each), "ACCEPTED", False)
    ]


def edits(reading: Reading, rules: Sequence[str]) -> Iterator[tuple[str, Edit]]:
    """The edits that mend what these rules find."""
    for name in rules:
        yield from registry.member(sys.modules[__name__], name).fix(reading)
