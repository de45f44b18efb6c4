"""Texts that other readers of YAML take for something else: a ledger's own reader keeps every scalar a text."""

import re

from claimcheck.text.patterns import compiled_later

TYPED = compiled_later(  # nothing, a merge, a number, a date, a time, a truth value: YAML 1.1 or 1.2
    r"|~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?[\d.][\d._,:xXoObBeE+\-]*|[-+]?0[xX][\da-fA-F]+|[-+]?\.(inf|nan)"
    r"|\d{4}-\d\d?-\d\d?[t\s].*",
    re.IGNORECASE,
)


def typed(text: str) -> bool:
    """Return whether another YAML reader would make a number, a date or a truth value of the plain text."""
    return TYPED.fullmatch(text) is not None
