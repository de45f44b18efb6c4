"""A diff in colour, for a terminal."""

from collections.abc import Iterator, Sequence
from typing import Any

STYLES = {"+": "green", "-": "red", "@": "cyan"}


def coloured(lines: Sequence[str]) -> Any:
    """The diff for a terminal: what goes is red, what comes is green."""
    from rich.text import Text

    return Text("\n").join(_coloured(lines))


def _coloured(lines: Sequence[str]) -> Iterator[Any]:
    from rich.text import Text

    for each in lines:
        head = each.startswith(("--- ", "+++ "))
        yield Text(each, "bold" if head else STYLES.get(each[:1], ""), no_wrap=True, overflow="fold")
