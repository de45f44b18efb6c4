"""Checksums of what an index holds, by which it is seen that something is another than was written."""

from collections.abc import Sequence
from typing import Any
from zlib import crc32


def checksum(row: Sequence[Any]) -> int:
    """Return a checksum of the values of a row, with their places among them and how many they are."""
    if bytes not in map(type, row):
        return crc32("\0".join(map(str, row)).encode(), len(row))
    total = crc32("\0".join([str(value) for value in row if type(value) is not bytes]).encode(), len(row))
    for value in row:
        if type(value) is bytes:
            total = crc32(value, total)
    return total


EMPTY = checksum([])
