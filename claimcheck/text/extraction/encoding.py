"""Bytes made text: UTF-8, or UTF-16 and UTF-32 where a byte order mark or the bytes themselves say so."""

import codecs

from claimcheck.errors import UsageError

MARKS = (  # the longer ones first: that of UTF-32 begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LOOKED_AT = 4096  # bytes at the beginning of a file that show how it is encoded
MOSTLY = 0.4  # share of zero bytes in every second place from which a text without a mark is UTF-16


def encoding(data: bytes) -> str:
    """The name of the encoding of a text: by its byte order mark, by zero bytes in every second place, or UTF-8."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    head = data[:LOOKED_AT]
    even, odd = head[::2], head[1::2]
    if odd and odd.count(0) >= MOSTLY * len(odd) and not even.count(0):
        return "utf-16-le"
    if odd and even.count(0) >= MOSTLY * len(even) and not odd.count(0):
        return "utf-16-be"
    return "utf-8"


def decode(data: bytes, name: str) -> str:
    """Return the text of bytes; raises UsageError, with the number of the first byte that is wrong."""
    codec = encoding(data)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        kind = "UTF-8" if codec.startswith("utf-8") else codec.upper()
        advice = "it looks like a binary file" if b"\0" in data[:LOOKED_AT] else "save it as UTF-8"
        raise UsageError(f"{name}: byte {error.start + 1} is not {kind}; {advice}") from None
    if "\0" in text[:LOOKED_AT]:
        raise UsageError(f"{name}: byte {data.index(0) + 1} is zero; it looks like a binary file")
    return text


def beginning(data: bytes) -> str:
    """The first characters of a text, what cannot be decoded replaced: enough to see what it is."""
    return data[: 16 * LOOKED_AT].decode(encoding(data), "replace").lstrip("\ufeff")
