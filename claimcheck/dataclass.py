"""The standard library's `dataclass`, whose methods are made when they are first looked up.

The standard one writes and compiles up to six methods for each class: 0.3 to 1.5 ms at every start, for hundreds of
classes of which a command uses few. Fields, `replace`, matching, copying and pickling are the standard ones; the
parameters `init`, `repr`, `eq` and fields of the type InitVar are not known here.
"""

import dataclasses
import operator
from collections.abc import Callable
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]


class _Late:
    """A method that is made when it is first looked up, and then takes this place."""

    def __init__(self, cls: type[Any], name: str, make: Callable[[type[Any]], Any]) -> None:
        self.cls, self.name, self.make = cls, name, make

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        method = self.make(self.cls)
        method.__name__, method.__qualname__ = self.name, f"{self.cls.__qualname__}.{self.name}"
        setattr(self.cls, self.name, method)
        return method.__get__(instance, owner)


def _with_methods(cls: type[Any], frozen: bool, order: bool, **flags: bool) -> type[Any]:
    """Return a class whose annotations are fields, with the methods of the standard one that it has not itself."""
    own = set(vars(cls))
    flags["frozen"] = frozen and any(map(dataclasses.is_dataclass, cls.__bases__))  # else its methods would be compiled
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, **flags)(cls)
    made.__dataclass_params__.frozen = frozen  # what the standard one asks of the class that it inherits from
    methods = {name: _Late(made, name, make) for name, make in (LATE | (ORDER if order else {})).items()}
    for name, method in (methods | (FROZEN if frozen else CHANGING)).items():
        if name not in own:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]  # a class


def _init(cls: type[Any]) -> Any:
    """Make the method that sets the fields: compiled for the class, as a large ledger calls it a million times."""
    known: dict[str, Any] = {"__absent": _ABSENT}
    placed, lines = ["self"], []
    named: list[str] = []  # parameters that a call must name
    for number, field in enumerate(field for field in dataclasses.fields(cls) if field.init):
        parameter = value = field.name
        if field.default is not dataclasses.MISSING:
            parameter, known[f"__default_{number}"] = f"{parameter}=__default_{number}", field.default
        elif field.default_factory is not dataclasses.MISSING:
            parameter, known[f"__make_{number}"] = f"{parameter}=__absent", field.default_factory
            value = f"__make_{number}() if {value} is __absent else {value}"
        (named if field.kw_only else placed).append(parameter)
        known[f"__set_{number}"] = _setter(cls, field.name)
        lines.append(f"__set_{number}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = ", ".join([*placed, *(["*", *named] if named else [])])
    exec(f"def __init__({parameters}):\n " + "\n ".join(lines or ["pass"]), known)
    return known["__init__"]


def _setter(cls: type[Any], name: str) -> Callable[[Any, Any], None]:
    """Return what sets a field past the refusal of a frozen class: that of its slot, which is the fastest, if any."""
    slot = getattr(cls, name, None)
    if isinstance(slot, MemberDescriptorType):
        return slot.__set__
    return lambda instance, value: object.__setattr__(instance, name, value)


def _repr(cls: type[Any]) -> Any:
    shown = [field.name for field in dataclasses.fields(cls) if field.repr]

    def method(self: Any) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({values})"

    return method


def _comparing(compare: Callable[[Any, Any], Any]) -> Callable[[type[Any]], Any]:
    """Return what makes the method that compares the fields of two of a class."""

    def make(cls: type[Any]) -> Any:
        values = _values([field.name for field in dataclasses.fields(cls) if field.compare])
        return lambda self, other: compare(values(self), values(other)) if type(other) is type(self) else NotImplemented

    return make


def _hash(cls: type[Any]) -> Any:
    fields = dataclasses.fields(cls)
    values = _values([field.name for field in fields if (field.compare if field.hash is None else field.hash)])
    return lambda self: hash(values(self))


def _values(names: list[str]) -> Callable[[Any], Any]:
    return operator.attrgetter(*names) if names else lambda _: ()


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


def _refuse_to_set(self: Any, name: str, value: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


_ABSENT = object()  # what an argument is that a call does not give
LATE = {"__init__": _init, "__repr__": _repr, "__eq__": _comparing(operator.eq), "__hash__": _hash}
ORDER = {f"__{name}__": _comparing(getattr(operator, name)) for name in ("lt", "le", "gt", "ge")}
FROZEN = {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete, "__getstate__": _state,
          "__setstate__": _set_state}  # fmt: skip
CHANGING = {"__hash__": None}

if TYPE_CHECKING:
    from dataclasses import dataclass  # which is what a type checker sees
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False, order=False):
        """Return the class as a dataclass, or what makes a class into one."""

        def decorate(cls):
            return _with_methods(cls, frozen, order, slots=slots, kw_only=kw_only)

        return decorate if cls is None else decorate(cls)
