"""JSON as every format here writes it."""

import json
from typing import Any

from claimcheck.lint.rule import Finding
from claimcheck.text.escaping import HIDDEN

SCHEMA_VERSION = 1


def dump(value: Any, indent: int | None = None) -> str:
    """JSON in UTF-8, with the characters escaped that could do harm to a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def record(finding: Finding) -> dict[str, Any]:
    """A finding as plain data."""
    names = ("path", "line", "column", "severity", "rule", "message", "excerpt")
    return {name: str(value) if name == "severity" else value for name in names for value in [getattr(finding, name)]}
