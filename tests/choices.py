"""Random choices for property tests, taken from bytes that hypothesis draws at once.

A value of many choices (a ledger, a file as some hand writes it) is made in a seventh of the time that hypothesis takes
to draw each of them. A byte of 0 is the first, the least, the absent: so a failing example shrinks to a simple one.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

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
        """Choose an integer from 0, below a limit of at most 2 ** 24."""
        return (self.number(256) << 16 | self.number(256) << 8 | self.number(256)) % below

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


NUMBERS = [0, 1, -1, 7, 50, 2022, 2**63, -(2**127), 0.5, -0.0, 1e308, 5e-324, float("inf"), float("nan")]


def any_json(choices: Choices, words: Sequence[str], keys: Callable[[], str], depth: int = 3) -> Any:
    """Make a value of JSON: a word, any short text, a number, or a container of such, `depth` deep at most."""
    kind = choices.number(10 if depth else 6)
    if kind < 6:
        others = [lambda: choices.text(8), lambda: choices.pick(NUMBERS), lambda: choices.pick([None, True, False])]
        return choices.pick(words) if kind < 3 else others[kind - 3]()
    if kind < 8:
        return choices.several(lambda: any_json(choices, words, keys, depth - 1), 3)
    return {keys(): any_json(choices, words, keys, depth - 1) for _ in range(choices.number(6))}


def made_of_bytes(make: Callable[[Choices], Value], size: int) -> st.SearchStrategy[Value]:
    """Return a strategy whose values a function makes of choices, `size` of them at most."""
    return st.binary(min_size=size, max_size=size).map(lambda data: make(Choices(data)))
