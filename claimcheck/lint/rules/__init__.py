"""The registry of rules: one a file, found by its name; adding a rule is one new file here."""

import sys
from functools import cache

from claimcheck import registry
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Rule


@cache
def names() -> tuple[str, ...]:
    """Return the names of all rules, those of the reader first, without importing any."""
    return (*FAULTS, *registry.names(sys.modules[__name__]))


def load(name: str) -> Rule:
    """Return the rule of a name that `names` has, imported now."""
    if name in FAULTS:
        return FAULTS[name]
    loaded: Rule = getattr(registry.member(sys.modules[__name__], name), name.replace("-", "_"))
    return loaded


def rules() -> dict[str, Rule]:
    """Return every rule by name."""
    return {name: load(name) for name in names()}
