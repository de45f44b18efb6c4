"""The texts of JSON-LD: one or a list, plain, in a language, or within markup."""

import re
from collections.abc import Mapping
from typing import Any

from claimcheck.exchange.foreign.json_values import whole_characters
from claimcheck.text.extraction.markup import characters
from claimcheck.text.patterns import compiled_later

MARKUP = compiled_later(
    r"</?(?:a|abbr|b|blockquote|br|div|em|figure|font|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|sub|sup|u|ul)\b"
    r"[^<>]*+>",
    re.IGNORECASE,
)
CONTROLS = compiled_later("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")
LONGEST_ID = 80  # characters of an id that is taken over
LONGEST_NOTE = 1000  # characters of a foreign text that are kept as a remark
NAMED_BY = ("@value", "value", "name", "@id", "id")  # what a text stands under where it is a mapping


def plain(text: str) -> str:
    """Return a text in one line, without markup and control characters, its character references written out."""
    bare = CONTROLS.sub("", whole_characters(text))
    bare = MARKUP.sub(" ", bare) if "<" in bare else bare
    return " ".join(characters(bare).split())


def literal(text: str) -> str:
    """Return a text to the letter, but for half characters, which no file can hold."""
    return whole_characters(text)


def texts(value: Any) -> list[str]:
    """Return every text of a value, plain and not empty: of a text, a list of them, or mappings that name one."""
    if isinstance(value, str):
        return [text] if (text := plain(value)) else []
    if isinstance(value, Mapping):
        return next((named for key in NAMED_BY if (named := texts(value.get(key)))), [])
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return []


def text_of(value: Any) -> str:
    """Return the first text of a value; "" where there is none."""
    return next(iter(texts(value)), "")


def mappings(value: Any) -> list[Mapping[str, Any]]:
    """Return the mappings of a value that is one or a list of them."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, Mapping)]


def is_a(node: Mapping[str, Any], *types: str) -> bool:
    """Return whether a node of JSON-LD has one of these types: "ClaimReview", also as an address or in a list."""
    given = node.get("@type", node.get("type"))
    names = given if isinstance(given, list) else [given]
    return any(isinstance(name, str) and re.split(r"[/#:]", name.strip())[-1] in types for name in names)


def identifier_of(node: Mapping[str, Any]) -> str:
    """Return the id that a record has where it comes from, if it is a short text with a letter in it; else ""."""
    given = node.get("identifier")
    return given if isinstance(given, str) and len(given) <= LONGEST_ID and any(map(str.isalpha, given)) else ""


def shortened(text: str) -> str:
    """Return a text for a remark, cut where it is an article."""
    return text if len(text) <= LONGEST_NOTE else f"{text[:LONGEST_NOTE].rstrip()} […]"
