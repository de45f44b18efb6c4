"""JSON as every format writes it."""

import json
from typing import Any

from claimcheck.text.escaping import HIDDEN

SCHEMA_VERSION = 1  # of the documents in JSON that this program writes
_encoded = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode  # json.dumps would make one for each call


def dump(value: Any, indent: int | None = None) -> str:
    """Return JSON in UTF-8, with the characters escaped that could do harm to a terminal."""
    text = _encoded(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
