"""JSON as every format here writes it."""

from typing import Any

from claimcheck.lint.rule import Finding
from claimcheck.text.json_text import SCHEMA_VERSION, dump

__all__ = ["SCHEMA_VERSION", "dump", "record"]


def record(finding: Finding) -> dict[str, Any]:
    """A finding as plain data."""
    names = ("path", "line", "column", "severity", "rule", "message", "excerpt")
    return {name: str(value) if name == "severity" else value for name in names for value in [getattr(finding, name)]}
