"""The rules about drafts: one a file, found by its name; adding a rule is one new file here."""

import sys
from functools import cache

from claimcheck import registry
from claimcheck.verify.rule import DraftRule


@cache
def names() -> tuple[str, ...]:
    """Return the names of all rules, without importing any."""
    return tuple(registry.names(sys.modules[__name__]))


def load(name: str) -> DraftRule:
    """Return the rule of a name that `names` has, imported now."""
    loaded: DraftRule = getattr(registry.member(sys.modules[__name__], name), name.replace("-", "_"))
    return loaded


def rules() -> dict[str, DraftRule]:
    """Return every rule by name."""
    return {name: load(name) for name in names()}
