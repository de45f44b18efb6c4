"""Values, the dataclasses of this package: what all do alike is written once, not compiled for each at every start."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(*, kw_only: bool = False) -> Callable[[type[Class]], type[Class]]:
    """Return a decorator that makes a dataclass with slots: a type checker refuses to set its fields anew.

    It is compared, hashed and shown as by `@dataclass(frozen=True, slots=True)`, which takes three times as long.
    """

    def made(cls: type[Class]) -> type[Class]:
        for name in ("__eq__", "__hash__", "__repr__"):
            if name not in vars(cls):
                setattr(cls, name, vars(_Alike)[name])
        return dataclass(slots=True, eq=False, repr=False, match_args=False, kw_only=kw_only)(cls)

    return made


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
