"""Safe repairs, one a file, named after the rule whose findings it mends: `fix(reading)` gives the edits.

A repair that somebody has to stand behind says so with ACCEPTED = True: it is made with `check --fix --accept` alone.
"""

import sys
from collections.abc import Iterator, Sequence

from claimcheck import registry
from claimcheck.edit.yaml import Edit
from claimcheck.ledger.reader import Reading


def names(accept: bool = False) -> list[str]:
    """Return the rules that can be repaired; with `accept`, also those whose repair a person has to stand behind."""
    fixes = registry.members(sys.modules[__name__])
    return [name for name, fix in fixes.items() if accept or not getattr(fix, "ACCEPTED", False)]


def edits(reading: Reading, rules: Sequence[str]) -> Iterator[tuple[str, Edit]]:
    """Return the edits, each with its file, that mend what these rules find."""
    for name in rules:
        yield from registry.member(sys.modules[__name__], name).fix(reading)
