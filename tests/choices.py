"""Random choices for property tests, taken from bytes that hypothesis draws at once.

A value of many choices (a ledger, a file as some hand writes it) is made in a seventh of the time that hypothesis takes
to draw each of them. A byte of 0 is the first, the least, the absent: so a failing example shrinks to a simple one.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import strategies as st

Value = TypeVar("Value")


class Choices:
    """Choices in the order of the bytes they are taken from; when there are none left, each is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._bytes = iter(data)

    def __repr__(self) -> str:
        return f"Choices({self._data.rstrip(bytes(1))!r})"

    def number(self, below: int) -> int:
        """Choose an integer from 0, below a limit of at most 256."""
        return next(self._bytes, 0) % below

    def large(self, below: int) -> int:
        """Choose an integer from 0, below a limit of at most 65,536."""
        return (self.number(256) * 256 + self.number(256)) % below

    def pick(self, options: Sequence[Value]) -> Value:
        """Choose one of at most 256 options."""
        return options[self.number(len(options))]

    def several(self, make: Callable[[], Value], most: int) -> list[Value]:
        """Make as many values as is chosen, `most` at most."""
        return [make() for _ in range(self.number(most + 1))]

    def some(self, names: Sequence[str]) -> list[str]:
        """Choose some of the names, in their order: none, few, many or all, each as often."""
        share = self.number(256)
        return [name for name in names if self.number(255) < share]

    def text(self, most: int) -> str:
        """Make a text of any characters but surrogates."""
        return "".join(self.several(self._character, most))

    def _character(self) -> str:
        code = self.number(256)
        if code >= 192:  # below it stand ASCII, C1 controls and some of Latin
            code = (self.number(17) << 16) + (self.number(256) << 8) + self.number(256)
        return "a" if 0xD800 <= code < 0xE000 else chr(code)


def made_of_bytes(make: Callable[[Choices], Value], size: int) -> st.SearchStrategy[Value]:
    """Return a strategy whose values a function makes of choices, `size` of them at most."""
    return st.binary(min_size=size, max_size=size).map(lambda data: make(Choices(data)))
