"""What a change does to a text, as a unified diff."""

from difflib import unified_diff

from claimcheck.text.escaping import visible

AROUND = 2  # lines shown before and after a change


def unified(name: str, before: str, after: str) -> list[str]:
    """Return the lines of the diff, hidden characters shown, line breaks off."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [visible(line.rstrip("\r\n")) for line in unified_diff(old, new, name, name, n=AROUND)]
