"""What a change would do to a file, as a unified diff."""

from difflib import unified_diff

from claimcheck.text.escaping import visible

AROUND = 2  # lines shown before and after a change


def diff(name: str, before: str, after: str) -> list[str]:
    """The lines of the diff, hidden characters shown, line breaks off."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [_line(each) for each in unified_diff(old, new, name, name, n=AROUND)]


def _line(text: str) -> str:
    return visible(text.rstrip("\r\n"))
