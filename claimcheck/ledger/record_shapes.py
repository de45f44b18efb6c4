"""How the lines of a record go together: worked out once, and filled with the values of every record written alike."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from claimcheck.ledger.simple_values import BRACKETS, CONTAINER, in_brackets

MAPPING = -1  # a container that is no list of so many items
VALUE, COPY, INNER, READ, NOTHING = range(-5, 0)  # what a step puts in: else the texts of so many lines, as one
Step = tuple[int, Any, int, int]  # the number of a container, the key or place in it, a line or container, what is put


class Shape(NamedTuple):
    """The containers of a record, MAPPING or the number of items, and the steps that fill them in order."""

    containers: list[int]
    steps: list[Step]


def filled(shape: Shape, values: Sequence[Any]) -> Any:
    """Return the plain value of a record of a shape, whose lines have these values. Raises NotSimple."""
    made: list[Any] = [{} if size == MAPPING else [None] * size for size in shape.containers]
    for number, key, at, put in shape.steps:
        if put == VALUE:
            made[number][key] = values[at]
        elif put == INNER:
            made[number][key] = made[at]
        elif put == COPY:
            made[number][key] = values[at].copy()
        elif put == READ:
            made[number][key] = in_brackets(values[at])
        else:
            made[number][key] = None if put == NOTHING else " ".join(values[at : at + put])
    return made[0]


def shape_of(value: Any, kinds: Sequence[int]) -> Shape | None:
    """Return the shape of a record in which each text is the numbers of its lines; lines have values of these kinds.

    None for what is no container.
    """
    shape = Shape([], [])
    if not isinstance(value, dict | list):
        return None
    _add(shape, value, kinds)
    return shape


def _add(shape: Shape, container: Any, kinds: Sequence[int]) -> int:
    """Add a container to a shape, with what is in it, and return its number."""
    number = len(shape.containers)
    shape.containers.append(MAPPING if isinstance(container, dict) else len(container))
    for key, inner in container.items() if isinstance(container, dict) else enumerate(container):
        if isinstance(inner, dict | list):
            shape.steps.append((number, key, len(shape.containers), INNER))
            _add(shape, inner, kinds)
        elif inner is None:
            shape.steps.append((number, key, 0, NOTHING))
        else:
            first, *others = map(int, inner.split(" "))
            put = {CONTAINER: COPY, BRACKETS: READ}.get(kinds[first], VALUE)
            shape.steps.append((number, key, first, 1 + len(others) if others else put))
    return number
