"""Values, the dataclasses of this package: what all do alike is written once, the rest is made with the first of them.

A start defines many classes and makes few values of most; `dataclass` compiles an `__init__` for each.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field
from functools import cache
from itertools import chain
from operator import attrgetter
from threading import RLock
from typing import Any, NamedTuple, TypeVar, dataclass_transform

Class = TypeVar("Class")
FIELDS = "__dataclass_fields__"
LATE = ("__init__", FIELDS, "__dataclass_params__", "__replace__")  # what `dataclass` gives a class, where it does
FEW = 20  # values of a class that are made before an `__init__` is compiled, which takes as long as so many
COMPLETING = RLock()  # a class completes those that it is made of
MEMBERS: dict[type[Any], dict[str, "Member"]] = {}  # the fields of each value class by name


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(*, kw_only: bool = False) -> Callable[[type[Class]], type[Class]]:
    """Return a decorator that makes a dataclass with slots: a type checker refuses to set its fields anew.

    It is compared, hashed and shown as by `@dataclass(frozen=True, slots=True)`, which takes many times as long.
    """

    def made(cls: type[Class]) -> type[Class]:
        value = _with_slots(cls)
        annotations = vars(cls).get("__annotations__", {}).items()
        own = {name: Member(annotation, vars(cls).get(name, MISSING), kw_only) for name, annotation in annotations}
        MEMBERS[value] = {name: one for base in cls.__bases__ for name, one in MEMBERS.get(base, {}).items()} | own
        few = 0 if hasattr(cls, "__post_init__") else FEW

        def complete() -> None:
            with COMPLETING:
                if not isinstance(vars(value)[FIELDS], _Fields):  # by another thread: `dataclass` takes a class once
                    return
                whole = dataclass(eq=False, repr=False, match_args=False, kw_only=kw_only)(cls)
                for name in LATE:
                    if name in vars(whole):
                        setattr(value, name, vars(whole)[name])

        def init(self: Any, *args: Any, **given: Any) -> None:
            nonlocal few
            few -= 1
            if few < 0 or not _filled(self, value, args, given):
                complete()
                vars(value)["__init__"](self, *args, **given)

        setattr(value, "__init__", init)  # noqa: B010  # a type checker refuses the plain form
        setattr(value, FIELDS, _Fields(value, complete))
        return value

    return made


def is_value_class(cls: object) -> bool:
    """Return whether something is a class of values."""
    return isinstance(cls, type) and cls in MEMBERS


def _with_slots(cls: type[Class]) -> type[Class]:
    """Return a class like another with its annotated names as slots, without their defaults."""
    names = vars(cls).get("__annotations__", {})
    inherited = set(chain.from_iterable(getattr(base, "__slots__", ()) for base in cls.__mro__[1:-1]))
    members: dict[str, Any] = {name: vars(_Alike)[name] for name in ("__eq__", "__hash__", "__repr__")}
    members |= {name: value for name, value in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    members |= {"__slots__": tuple(name for name in names if name not in inherited), "__qualname__": cls.__qualname__}
    metaclass: Any = type(cls)
    made: type[Class] = metaclass(cls.__name__, cls.__bases__, members)
    return made


class Member(NamedTuple):
    """A field: its annotation, its default or what `field` returned, and whether it is given by its name alone."""

    annotation: Any
    default: Any
    kw_only: bool

    @property
    def required(self) -> bool:
        """Whether there is no value of such a class without it."""
        if isinstance(self.default, Field):
            return self.default.default is self.default.default_factory is MISSING
        return self.default is MISSING

    def has(self, flag: str) -> bool:
        """Return whether a field is compared, hashed or shown (`compare`, `hash`, `repr`)."""
        said = getattr(self.default, flag) if isinstance(self.default, Field) else None
        return (flag != "hash" or self.has("compare")) if said is None else bool(said)


def _filled(value: Any, cls: Any, args: Sequence[Any], given: Mapping[str, Any]) -> bool:
    """Set the fields of a new value; False for arguments that do not fit, which the compiled `__init__` refuses."""
    places, plain, factories = _arguments(cls)
    placed = dict(zip(places, args, strict=False))
    values = {**plain, **placed, **given}
    for name, made in factories.items():
        if name not in values:
            values[name] = made()
    if len(args) > len(places) or placed.keys() & given.keys() or values.keys() != MEMBERS[cls].keys():
        return False
    for name, one in values.items():
        setattr(value, name, one)
    return True


@cache
def _arguments(cls: Any) -> tuple[list[str], dict[str, Any], dict[str, Callable[[], Any]]]:
    """Return the fields that are given by their place, the defaults, and what makes those that are made anew."""
    members = MEMBERS[cls].items()
    made = {name: member.default for name, member in members if isinstance(member.default, Field)}
    defaults = {name: made[name].default if name in made else member.default for name, member in members}
    return (
        [name for name, member in members if not member.kw_only],
        {name: default for name, default in defaults.items() if default is not MISSING},
        {name: one.default_factory for name, one in made.items() if one.default_factory is not MISSING},
    )


class _Fields:
    """The fields of a value class, made when they are asked for."""

    def __init__(self, cls: type[Any], complete: Callable[[], None]) -> None:
        self.cls, self.complete = cls, complete

    def __get__(self, value: object, cls: type[Any]) -> Any:
        self.complete()
        return vars(self.cls)[FIELDS]


class _Alike:
    """What all values do."""

    def __eq__(self: Any, other: Any) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        compared = _taken(self.__class__, "compare")
        return bool(compared(self) == compared(other))

    def __hash__(self: Any) -> int:
        return hash(_taken(self.__class__, "hash")(self))

    def __repr__(self: Any) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in _flagged(self.__class__, "repr"))
        return f"{self.__class__.__qualname__}({', '.join(shown)})"


@cache
def _taken(cls: Any, flag: str) -> Callable[[Any], Any]:
    """Return what takes the fields that are compared, or hashed, out of a value of a class."""
    return attrgetter(*_flagged(cls, flag))


def _flagged(cls: Any, flag: str) -> list[str]:
    members = next(MEMBERS[base] for base in cls.__mro__ if base in MEMBERS)
    return [name for name, member in members.items() if member.has(flag)]
