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

    for line in lines:
        head = line.startswith(("--- ", "+++ "))
        yield Text(line, "bold" if head else STYLES.get(line[:1], ""), no_wrap=True, overflow="fold")
