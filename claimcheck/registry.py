"""A folder is a registry: each of its files is a member, named after the file."""

import importlib
import pkgutil
from collections.abc import Mapping
from types import ModuleType

from claimcheck.errors import UsageError, did_you_mean


def names(package: ModuleType) -> list[str]:
    """The members of a room, sorted, without importing any: `dangling_actor.py` is "dangling-actor"."""
    found = (each.name for each in pkgutil.iter_modules(package.__path__))
    return sorted(name.strip("_").replace("_", "-") for name in found)


def member(package: ModuleType, name: str) -> ModuleType:
    """One member of a room, imported now; raises UsageError for a name that the room does not hold."""
    if name not in (known := names(package)):
        what = package.__name__.rpartition(".")[2].rstrip("s")
        raise UsageError(f"there is no {what} {name!r}.{did_you_mean(name, known)} Known: {', '.join(known)}")
    return importlib.import_module(f"{package.__name__}.{name.replace('-', '_')}")


def members(package: ModuleType) -> Mapping[str, ModuleType]:
    """All members of a room by name."""
    return {name: member(package, name) for name in names(package)}
