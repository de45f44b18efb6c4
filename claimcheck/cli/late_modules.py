"""Modules that others import at a start and do not use then: they are imported when something of them is asked for."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

OF_TYPER = ("bz2", "fnmatch", "ipaddress", "lzma", "subprocess", "textwrap", "tokenize")


class LateModule(ModuleType):
    """Stands for a module with whoever imported it meanwhile."""

    def __getattr__(self, name: str) -> Any:
        """Return what the module has of that name. Raises ImportError and AttributeError."""
        _withdraw(self)
        return getattr(import_module(self.__name__), name)


@contextmanager
def late_modules(names: Sequence[str]) -> Iterator[None]:
    """Import modules late for those that import them here; those that were imported before are as they are."""
    modules = [LateModule(name) for name in names if name not in sys.modules]
    sys.modules.update((module.__name__, module) for module in modules)
    try:
        yield
    finally:
        for module in modules:
            _withdraw(module)


def _withdraw(module: LateModule) -> None:
    """Have the next import find the module itself."""
    if sys.modules.get(module.__name__) is module:
        del sys.modules[module.__name__]
