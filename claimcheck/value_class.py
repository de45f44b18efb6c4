"""Values, the dataclasses of this package: what all do alike is written once, the rest is made with the first of them.

A start defines many classes and makes few values of most; `dataclass` compiles an `__init__` for each.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, dataclass_transform

Class = TypeVar("Class")
FIELDS = "__dataclass_fields__"
LATE = ("__init__", FIELDS, "__dataclass_params__", "__replace__")  # what `dataclass` gives a class, where it does
FEW = 20  # values of a class that are made before an `__init__` is compiled, which takes as long as so many
MEMBERS: dict[type[Any], dict[str, "_Member"]] = {}  # the fields of each value class by name


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(*, kw_only: bool = False) -> Callable[[type[Class]], type[Class]]:
    """Return a decorator that makes a dataclass with slots: a type checker refuses to set its fields anew.

    It is compared, hashed and shown as by `@dataclass(frozen=True, slots=True)`, which takes many times as long.
    """

    def made(cls: type[Class]) -> type[Class]:
        value = _with_slots(cls)
        own = {name: _Member(vars(cls).get(name, MISSING), kw_only) for name in vars(cls).get("__annotations__", ())}
        MEMBERS[value] = {name: one for base in cls.__bases__ for name, one in MEMBERS.get(base, {}).items()} | own
        few = 0 if hasattr(cls, "__post_init__") else FEW

        def complete() -> None:
            whole = dataclass(eq=False, repr=False, match_args=False, kw_only=kw_only)(cls)
            for name in LATE:
                if name in vars(whole):
                    setattr(value, name, vars(whole)[name])

        def init(self: Any, *args: Any, **given: Any) -> None:
            nonlocal few
            few -= 1
            if few < 0 or not _filled(self, MEMBERS[value], args, given):
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


class _Member(NamedTuple):
    """A field: its default, or what `field` returned, and whether it is given by its name alone."""

    default: Any
    kw_only: bool


def _filled(value: Any, members: Mapping[str, _Member], args: Sequence[Any], given: Mapping[str, Any]) -> bool:
    """Set the fields of a new value; False for arguments that do not fit, which the compiled `__init__` refuses."""
    places = [name for name, member in members.items() if not member.kw_only]
    values = {**dict(zip(places, args, strict=False)), **given}
    if len(values) < len(args) + len(given) or not values.keys() <= members.keys():
        return False
    for name, (default, _) in members.items():
        if name in values:
            setattr(value, name, values[name])
        elif isinstance(default, Field):
            if default.default is default.default_factory is MISSING:
                return False
            setattr(value, name, default.default if default.default_factory is MISSING else default.default_factory())
        elif default is MISSING:
            return False
        else:
            setattr(value, name, default)
    return True


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
        compared = _compared(self.__class__)
        return bool(compared(self) == compared(other))

    def __hash__(self: Any) -> int:
        return hash(_compared(self.__class__)(self))

    def __repr__(self: Any) -> str:
        shown = (f"{member.name}={getattr(self, member.name)!r}" for member in fields(self) if member.repr)
        return f"{self.__class__.__qualname__}({', '.join(shown)})"


@cache
def _compared(cls: Any) -> Callable[[Any], Any]:
    """Return what takes the fields that are compared out of a value of a class."""
    return attrgetter(*(member.name for member in fields(cls) if member.compare))
