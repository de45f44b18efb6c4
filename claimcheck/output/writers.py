"""Which format writes what: looked up by name, imported when it is asked for."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from claimcheck import registry
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.output import formats

WRITTEN = {"write_answer": "this answer", "write_findings": "findings", "write_report": "reports",
           "write_verification": "verified drafts"}  # fmt: skip


def known(function: str) -> list[str]:
    """Return the formats that have a function of this name ("write_answer"); `text` in a pipe is `plain`."""
    return [name for name, module in registry.members(formats).items() if hasattr(module, function)]


def writer(format_name: str, function: str) -> Callable[[Any], Any]:
    """Return the function of that name from a format; raises UsageError, naming those formats that have it."""
    module: ModuleType | None = None
    if format_name in registry.names(formats):
        module = registry.member(formats, format_name)
    if not hasattr(module, function):
        lead = (
            f"{format_name} is not a format for {WRITTEN[function]}." if module else
            f"there is no format {format_name!r}.{did_you_mean(format_name, known(function))}"
        )  # fmt: skip
        raise UsageError(f"{lead} Known: {', '.join(known(function))}")
    write: Callable[[Any], Any] = getattr(module, function)
    return write
