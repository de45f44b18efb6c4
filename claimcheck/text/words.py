"""Words of a text as a search sees them: where they stand, and the stem they share with their inflections."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

WORD = re.compile(r"\w+(?:[.,'’]\w+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at text[start:end], with its stem: "attacks" and "attacked" are both "attack"."""

    start: int
    end: int
    stem: str


@cache
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("english")


def stem(word: str) -> str:
    """The English Snowball stem, without case and accents; the "U.S." and the "US" are one."""
    folded = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    bare = re.sub(r"['’]s$|['’.,]", "", bare)
    return str(_stemmer().stemWord(bare))


def words(text: str) -> Iterator[Word]:
    """The words of a text in order; hyphens part words, apostrophes, decimal points and dots within do not."""
    return (Word(found.start(), found.end(), stem(found[0])) for found in WORD.finditer(text))


def stems(text: str) -> list[str]:
    """The stems alone."""
    return [word.stem for word in words(text)]


def words_alone(text: str) -> str:
    """Return the words of a text without case and punctuation, each between blanks, to look for a wording in it."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.casefold()), ""])
