"""Our dataclass and the standard one are alike, whatever the fields; only its methods are made late."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dataclass import dataclass

KINDS: dict[str, Callable[[], Any]] = {
    "required": lambda: dataclasses.MISSING,
    "default": lambda: 7,
    "made": lambda: dataclasses.field(default_factory=list),
    "not compared": lambda: dataclasses.field(default=3, compare=False),
    "not hashed": lambda: dataclasses.field(default=5, hash=False),
    "not shown": lambda: dataclasses.field(default=1, repr=False),
    "by name": lambda: dataclasses.field(default=2, kw_only=True),
}
FLAGS = st.fixed_dictionaries({name: st.booleans() for name in ("frozen", "slots", "kw_only", "order")})
VALUES = st.lists(st.integers(0, 1), max_size=4)


@dataclass(frozen=True, slots=True)
class Point:
    """Known to pickle by its name."""

    x: int
    y: list[int] = dataclasses.field(default_factory=list)


def twins(kinds: list[str], flags: dict[str, bool]) -> list[Any]:
    """The same class made by both: with these kinds of fields, the required ones first."""
    both = []
    for decorate in (dataclass, dataclasses.dataclass):
        fields = {f"f{number}": KINDS[kind]() for number, kind in enumerate(sorted(kinds, key="required".__ne__))}
        body = {name: value for name, value in fields.items() if value is not dataclasses.MISSING}
        both.append(decorate(**flags)(type("Made", (), body | {"__annotations__": dict.fromkeys(fields, int)})))
    return both


def outcome(act: Callable[[], Any]) -> Any:
    """What comes of an act: its value, or the kind of error."""
    try:
        return act()
    except (TypeError, AttributeError) as error:
        return type(error)


@given(st.lists(st.sampled_from(list(KINDS)), min_size=1, max_size=6), FLAGS, VALUES, VALUES, st.booleans())
def test_it_does_what_the_standard_one_does(
    kinds: list[str], flags: dict[str, bool], one: list[int], two: list[int], by_name: bool
) -> None:
    def made(cls: Any, values: list[int]) -> Any:
        return cls(**{f"f{number}": value for number, value in enumerate(values)}) if by_name else cls(*values)

    def told(cls: Any) -> list[Any]:
        return [
            outcome(lambda: repr(made(cls, one))),
            outcome(lambda: made(cls, one) == made(cls, two)),
            outcome(lambda: made(cls, one) < made(cls, two)),
            outcome(lambda: made(cls, one) >= made(cls, two)),
            outcome(lambda: hash(made(cls, one)) == hash(made(cls, two))),
            outcome(lambda: setattr(made(cls, one), "f0", 9)),
            outcome(lambda: delattr(made(cls, one), "f0")),
            outcome(lambda: repr(dataclasses.replace(made(cls, one), f0=4))),
            outcome(lambda: repr(copy.deepcopy(made(cls, one)))),
            list(inspect.signature(cls).parameters),
            cls.__match_args__,
        ]

    ours, standard = twins(kinds, flags)
    assert told(ours) == told(standard)


def test_a_method_is_made_when_it_is_first_looked_up() -> None:
    (ours, _) = twins(["required"], {"frozen": True})
    assert not inspect.isfunction(vars(ours)["__init__"])
    ours(1)
    assert inspect.isfunction(vars(ours)["__init__"])
    assert not inspect.isfunction(vars(ours)["__repr__"])


def test_it_is_pickled_and_stays_frozen() -> None:
    point = pickle.loads(pickle.dumps(Point(1, [2])))
    assert point == Point(1, [2])
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 3


def test_what_a_class_defines_itself_is_kept_and_a_default_is_made_anew() -> None:
    @dataclass(frozen=True)
    class Made:
        """A class with methods of its own."""

        parts: list[int] = dataclasses.field(default_factory=list)

        def __post_init__(self) -> None:
            self.parts.append(1)

        def __repr__(self) -> str:
            return "mine"

    @dataclass(frozen=True)
    class Below(Made):
        """With a field more."""

        more: int = 0

    @dataclasses.dataclass(frozen=True)
    class Standard(Below):
        """Made by the standard library of one of ours."""

        most: int = 0

    assert Standard(most=3) == Standard([], 0, 3) != Below()
    assert (repr(Made()), Made().parts, Below(more=2).parts) == ("mine", [1], [1])
