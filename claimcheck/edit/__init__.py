"""Changing a ledger's files: a library that neither prints nor asks.

    outcome = edit.set("claims.yaml", "no-ties", {"confidence": "moderate"}, dry_run=True)
    print(outcome.diff)

Every verb returns an Outcome: what changes, which findings that brings or mends, whether it was written.
"""

from claimcheck.edit.history import redo, undo
from claimcheck.edit.transaction import Change, FileChange, Outcome, Plan, State, apply
from claimcheck.edit.verbs import add, link, remove, rename, set  # noqa: A004 - the verb of the command line

__all__ = [
    "Change", "FileChange", "Outcome", "Plan", "State", "add", "apply", "link", "redo", "remove", "rename", "set",
    "undo",
]  # fmt: skip
