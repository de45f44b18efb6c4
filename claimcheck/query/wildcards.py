"""Texts compared without case, where * stands for any characters: in time linear in the text."""

from collections.abc import Callable, Sequence


def wildcard(pattern: str, *, whole: bool) -> Callable[[str], bool]:
    """Return the test whether a text is (`whole`) or holds what a pattern describes; an empty text never does."""
    pieces = pattern.casefold().split("*")
    wanted = pieces if whole else ["", *pieces, ""]
    return lambda text: bool(text) and matches(wanted, text.casefold())


def matches(pieces: Sequence[str], text: str) -> bool:
    """Return whether a text begins with the first piece, ends with the last, and holds the others in between in order.

    The earliest place of each piece leaves the most for those behind it, so that no place is tried twice.
    """
    first, *between = pieces
    if not between:
        return text == first
    last = between.pop()
    at, end = len(first), len(text) - len(last)
    if at > end or not (text.startswith(first) and text.endswith(last)):
        return False
    for piece in between:
        start = text.find(piece, at, end)
        if start < 0:
            return False
        at = start + len(piece)
    return True
