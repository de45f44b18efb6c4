"""Ids made from texts: short, readable, the same for the same text, unique in the ledger."""

import hashlib
import re
import unicodedata
from collections.abc import Collection

LONGEST = 40  # characters
WORDS = 6
EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "by",
        "with",
        "and",
        "or",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "having",
        "that",
        "this",
        "these",
        "those",
        "it",
        "its",
        "his",
        "her",
        "their",
        "them",
        "they",
        "he",
        "she",
        "we",
        "our",
        "as",
        "from",
        "into",
        "than",
        "then",
        "there",
        "which",
        "who",
        "will",
        "would",
    ]
)


def slug(text: str, taken: Collection[str], kind: str) -> str:
    """An id for a record of a kind ("claim") with this text: its first telling words, and a number when it is taken."""
    return unused(
        _words(text, kind) or f"{kind}-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}", taken
    )


def unused(wanted: str, taken: Collection[str]) -> str:
    """The id itself, or with -2, -3 … behind it."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found


def _words(text: str, kind: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    letters = sum(c.isalpha() for c in bare)
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\w)['’.](?=\w)|(?<=\w)['’]", "", bare))
    if not words or sum(map(len, words)) < letters / 2:
        return ""  # another script: letters picked out of it would say nothing
    telling = [word for word in words if kind == "actor" or word not in EMPTY] or words  # a name has no empty words
    found: str = telling[0][:LONGEST]
    for word in telling[1:WORDS]:
        if len(found) + 1 + len(word) > LONGEST:
            break
        found += f"-{word}"
    return found
