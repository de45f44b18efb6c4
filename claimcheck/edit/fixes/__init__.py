"""Safe repairs, one a file, named after the rule whose findings it mends: `fix(reading)` gives the edits.

A repair that somebody has to stand behind says so with ACCEPTED = True: it is made with `check --fix --accept` alone.
"""

import sys
from collections.abc import Mapping, Sequence

from claimcheck import registry
from claimcheck.edit.yaml import Edit
from claimcheck.ledger.reader import Reading


def names(accept: bool = False) -> list[str]:
    """Return the rules that can be repaired; with `accept`, also those whose repair a person has to stand behind."""
    fixes = registry.members(sys.modules[__name__])
    return [name for name, fix in fixes.items() if accept or not getattr(fix, "ACCEPTED", False)]


def edits(reading: Reading, rules: Sequence[str]) -> Mapping[str, Sequence[tuple[str, Edit]]]:
    """Return the edits, each with its file, that mend what these rules find, by rule; rules without any left out."""
    package = sys.modules[__name__]
    by_rule = {name: list(registry.member(package, name).fix(reading)) for name in rules}
    return {name: repairs for name, repairs in by_rule.items() if repairs}
