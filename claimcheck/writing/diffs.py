"""What a change would do to a file, as a unified diff."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from typing import Any

from claimcheck.visible import visible

STYLES = {"+": "green", "-": "red", "@": "cyan"}
AROUND = 2  # lines shown before and after a change


def diff(name: str, before: str, after: str) -> list[str]:
    """The lines of the diff, hidden characters shown, line breaks off."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [_line(each) for each in unified_diff(old, new, name, name, n=AROUND)]


def _line(text: str) -> str:
    return visible(text.rstrip("\r\n"))


def coloured(lines: Sequence[str]) -> Any:
    """The diff for a terminal: what goes is red, what comes is green."""
    from rich.text import Text

    return Text("\n").join(_coloured(lines))


def _coloured(lines: Sequence[str]) -> Iterator[Any]:
    from rich.text import Text

    for each in lines:
        head = each.startswith(("--- ", "+++ "))
        yield Text(each, "bold" if head else STYLES.get(each[:1], ""), no_wrap=True, overflow="fold")
