"""A diff in colour, for a terminal."""

from collections.abc import Sequence

from claimcheck.output.blocks import Marked
from claimcheck.output.terminal import Page

STYLES = {"+": "added", "-": "removed", "@": "note"}


def coloured(lines: Sequence[str]) -> Page:
    """Return the lines of a diff with what goes in red and what comes in green; their signs say the same."""
    return Page(lambda terminal: ([Marked(line, _style(line))] for line in lines))


def _style(line: str) -> str:
    return "strong" if line.startswith(("--- ", "+++ ")) else STYLES.get(line[:1], "")
