"""A matcher on disk: a magic line, a checksum, a JSON header, raw arrays. Nothing in it is ever executed."""

from __future__ import annotations

import json
import sys
from array import array
from hashlib import blake2b
from pathlib import Path
from typing import Any

from claimcheck.matching.engine.claims import Claims
from claimcheck.matching.engine.index import Index
from claimcheck.matching.engine.records import IndexFileError

_MAGIC = b"claimcheck index 4\n"
_DIGEST = 32
_WIDTHS = {"H": 2, "I": 4, "Q": 8}


def write_index(name: str, claims: Claims, index: Index, groups: tuple[tuple[str, ...], ...]) -> None:
    """Write a matcher to a file, whole or not at all."""
    path = Path(name)
    terms = list(index.postings)
    postings = array("I")
    for term in terms:
        postings += index.postings[term]
    arrays = {"ends": claims.ends, "text": index.lengths[0], "title": index.lengths[1], "postings": postings}
    header = {
        "terms": terms, "frequencies": [len(index.postings[term]) for term in terms], "surfaces": index.surfaces,
        "ids": claims.ids, "live": list(claims.numbers.values()), "groups": groups,
        "arrays": {name: [values.typecode, len(values)] for name, values in arrays.items()},
        "packed": len(claims.packed),
        "byteorder": sys.byteorder,
    }  # fmt: skip
    head = json.dumps(header, separators=(",", ":")).encode()
    body = [
        len(head).to_bytes(8, "little"),
        head,
        *(values.tobytes() for values in arrays.values()),
        bytes(claims.packed),
    ]
    digest = blake2b(digest_size=_DIGEST)
    for part in body:
        digest.update(part)
    temporary = path.with_name(path.name + ".part")
    with temporary.open("wb") as file:
        file.writelines([_MAGIC, digest.digest(), *body])
    temporary.replace(path)


def read_index(name: str) -> tuple[Claims, Index, list[list[str]]]:
    """Claims, index and alias groups from a file. Raises OSError, and IndexFileError for a broken file."""
    path = Path(name)
    data = memoryview(path.read_bytes())
    start = len(_MAGIC) + _DIGEST
    if bytes(data[: len(_MAGIC)]) != _MAGIC:
        raise IndexFileError(f"{path} is not an index that this version can read")
    if blake2b(data[start:], digest_size=_DIGEST).digest() != bytes(data[len(_MAGIC) : start]):
        raise IndexFileError(f"{path} is damaged: its checksum does not fit; build the index again")
    try:
        return _parse(data[start:])
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise IndexFileError(f"{path} does not hold a whole index: {error}") from error


def _parse(data: memoryview) -> tuple[Claims, Index, list[list[str]]]:
    size = int.from_bytes(data[:8], "little")
    header = json.loads(bytes(data[8 : 8 + size]))
    arrays, at = {}, 8 + size
    for name, (code, length) in header["arrays"].items():
        arrays[name] = array(code, bytes(data[at : at + length * _WIDTHS[code]]))
        at += length * _WIDTHS[code]
        if header["byteorder"] != sys.byteorder:
            arrays[name].byteswap()
    claims = Claims()
    claims.packed, claims.ends, claims.ids = bytearray(data[at : at + header["packed"]]), arrays["ends"], header["ids"]
    claims.numbers = {claims.ids[number]: number for number in header["live"]}
    index = Index()
    index.lengths, index.surfaces, index.size = (
        (arrays["text"], arrays["title"]),
        header["surfaces"],
        len(claims.numbers),
    )
    index.totals = [sum(lengths[number] for number in header["live"]) for lengths in index.lengths]
    _spread(index, header, arrays["postings"])
    _check(claims, index, arrays["postings"])
    return claims, index, header["groups"]


def _spread(index: Index, header: dict[str, Any], postings: array[int]) -> None:
    at = 0
    for term, frequency in zip(header["terms"], header["frequencies"], strict=True):
        index.postings[term] = postings[at : at + frequency]
        at += frequency


def _check(claims: Claims, index: Index, postings: array[int]) -> None:
    count = len(claims.ids)
    whole = count == len(claims.ends) == len(index.lengths[0]) == len(index.lengths[1])
    if not whole or (postings and max(postings) >> 8 >= count) or (count and claims.ends[-1] != len(claims.packed)):
        raise ValueError("its parts do not fit together")
