"""How the lines of a record go together: worked out once, and filled with the values of every record written alike."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from claimcheck.ledger.simple_values import BRACKETS, CONTAINER, in_brackets

COPY, READ = -2, -1  # what becomes of the value of a line before it is put in: else the texts of so many lines, as one


class Shape:
    """The containers of a record, the innermost first, whose values stand among those of lines and containers.

    The values of `lines` lines come first, then nothing, then the containers. A container is its keys, None for a list,
    and what takes its values. `apart` are the lines whose value is not simply put in; `times` says how many records of
    the shape were met.
    """

    __slots__ = ("apart", "containers", "lines", "times")

    def __init__(self, lines: int) -> None:
        self.lines, self.times = lines, 0
        self.apart: list[tuple[int, int]] = []
        self.containers: list[tuple[Sequence[str] | None, Callable[[Sequence[Any]], Sequence[Any]]]] = []

    def add(self, container: Any, kinds: Sequence[int]) -> int:
        """Add a container with what is in it, and return its place among the values."""
        places = [self.place(inner, kinds) for inner in (container.values() if type(container) is dict else container)]
        self.containers.append(([*container] if type(container) is dict else None, _taking(places)))
        return self.lines + len(self.containers)

    def place(self, value: Any, kinds: Sequence[int]) -> int:
        """Return the place of a value among those of lines and containers, after it was added."""
        if isinstance(value, dict | list):
            return self.add(value, kinds)
        if value is None:
            return self.lines
        first, *others = map(int, value.split(" "))
        if others or kinds[first] in (CONTAINER, BRACKETS):
            self.apart.append((first, 1 + len(others) if others else COPY if kinds[first] == CONTAINER else READ))
        return first


def filled(shape: Shape, values: Sequence[Any]) -> Any:
    """Return the plain value of a record of a shape, whose lines have these values. Raises NotSimple."""
    return built(shape, prepared(shape, values))


def prepared(shape: Shape, values: Sequence[Any]) -> list[Any]:
    """Return the values of lines as they are put in: copied, read, or several as one. Raises NotSimple."""
    ready = [*values]
    for at, put in shape.apart:
        if put == COPY:
            ready[at] = values[at].copy()
        else:
            ready[at] = in_brackets(values[at]) if put == READ else " ".join(values[at : at + put])
    return ready


def built(shape: Shape, ready: Sequence[Any]) -> Any:
    """Return the plain value of a record of a shape, into which these values are put."""
    every = [*ready, None]
    for keys, taken in shape.containers:
        every.append([*taken(every)] if keys is None else dict(zip(keys, taken(every), strict=True)))
    return every[-1]


def shape_of(value: Any, kinds: Sequence[int]) -> Shape | None:
    """Return the shape of a record in which each text is the numbers of its lines; lines have values of these kinds.

    None for what is no container.
    """
    if not isinstance(value, dict | list):
        return None
    shape = Shape(len(kinds))
    shape.add(value, kinds)
    return shape


def _taking(places: Sequence[int]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """Return what takes the values at some places."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda values: [values[place] for place in places]
