"""A folder is a registry: each of its files is a member, named after the file."""

import importlib
import os
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType

from claimcheck.errors import UsageError, did_you_mean

ENDINGS = (".py", ".pyc", ".so", ".pyd")  # of modules


def names(package: ModuleType) -> list[str]:
    """Return the members of a registry, sorted, without importing any: `dangling_actor.py` is "dangling-actor"."""
    return _names_in(*package.__path__)


def names_at(place: str) -> list[str]:
    """Return the members of the registry at a place in this package ("verify/rules"), without importing anything.

    For packages below that one, which may know its names and nothing else of it.
    """
    return _names_in(os.path.join(os.path.dirname(__file__), *place.split("/")))


def _names_in(*folders: str) -> list[str]:
    return list(_names(folders, tuple(map(_changed, folders))))


@cache
def _names(folders: tuple[str, ...], changed: tuple[int, ...]) -> tuple[str, ...]:
    """The names in folders, read once for each state of them."""
    return tuple(sorted({name.strip("_").replace("_", "-") for folder in folders for name in _modules(folder)}))


def _modules(folder: str) -> Iterator[str]:
    """Yield the names of the modules and packages in a folder, or in one that is within an archive."""
    try:
        entries = os.listdir(folder)
    except OSError:
        import pkgutil  # which takes as long as listing all registries

        entries = [f"{module.name}.py" for module in pkgutil.iter_modules([folder])]
    for entry in entries:
        name, _, ending = entry.partition(".")
        is_module = entry.endswith(ENDINGS) if ending else os.path.exists(os.path.join(folder, name, "__init__.py"))
        if is_module and name.isidentifier() and name != "__init__":
            yield name


def _changed(folder: str) -> int:
    """When a folder last changed, in ns; 0 for one that is within an archive."""
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return 0


def member(package: ModuleType, name: str) -> ModuleType:
    """Return one member of a registry, imported now; raises UsageError for a name that the registry does not hold."""
    if name not in (known := names(package)):
        what = package.__name__.rpartition(".")[2].rstrip("s")
        raise UsageError(f"there is no {what} {name!r}.{did_you_mean(name, known)} Known: {', '.join(known)}")
    return importlib.import_module(f"{package.__name__}.{name.replace('-', '_')}")


def members(package: ModuleType) -> Mapping[str, ModuleType]:
    """Return all members of a registry by name."""
    return {name: member(package, name) for name in names(package)}
