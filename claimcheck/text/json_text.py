"""JSON as every format writes it."""

import json
from collections.abc import Callable
from json import encoder
from typing import Any

from claimcheck.text.escaping import HIDDEN

SCHEMA_VERSION = 1  # of the documents in JSON that this program writes


def dump(value: Any, indent: int | None = None) -> str:
    """Return JSON in UTF-8, with the characters escaped that could do harm to a terminal."""
    text = _encoded(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _encoding() -> Callable[[Any], str]:
    """Return what writes JSON on one line: by the encoder in C where there is one, made once for all calls."""
    plain = json.JSONEncoder(ensure_ascii=False, check_circular=False)
    make = getattr(encoder, "c_make_encoder", None)  # which has no public name
    if make is None:
        return plain.encode
    parts = make(None, plain.default, encoder.encode_basestring, None, ": ", ", ", False, False, True)
    return lambda value: "".join(parts(value, 0))


_encoded = _encoding()
