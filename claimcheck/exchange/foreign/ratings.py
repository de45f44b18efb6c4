"""What the ratings of fact-checkers stand for: words first, by a table of ours, numbers where no word is known.

`ratings.tsv` has a row for each wording: the verdict chosen for it ("-" for none), how often and at how many publishers
it was seen, and what is contested about it. It is compiled by us from published corpora and lists of labels.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from claimcheck.ledger.vocabulary import VERDICT
from claimcheck.text.patterns import compiled_later

NONE = "-"  # a wording that rates something else than truth, or nothing
SELECTORS = "\ufe0e\ufe0f\u200d"  # behind emoji
JOINTS = compiled_later(r"\s*[/|]\s*")
NUMBER = compiled_later(r"[+-]?(?:[0-9]++(?:[.,][0-9]++)?(?:[eE][+-]?[0-9]++)?|NaN|Infinity)")
LONGEST = 200  # characters of a rating that are looked up
APPROXIMATELY = ((0.125, "false"), (0.375, "mostly-false"), (0.625, "mixed"), (0.875, "mostly-true"), (1.0, "true"))
STANCES = {"true": "supports", "mostly-true": "supports", "mostly-false": "refutes", "false": "refutes"}
FEW = 5  # times seen, below which a wording is told as seldom


@dataclass(frozen=True, slots=True)
class Rating:
    """What a wording stands for: a verdict of ours or "", how often it was seen, what is contested about it."""

    word: str
    verdict: str
    seen: int
    publishers: int
    caution: str


@dataclass(frozen=True, slots=True)
class Scale:
    """A number with the worst and the best there is; only made where worst < best and the number lies within."""

    value: float
    worst: float
    best: float

    def __str__(self) -> str:
        scale = f" of {self.best:g}" if self.worst == 1 else f", from {self.worst:g} to {self.best:g}"
        return f"{self.value:g}{scale}"

    @property
    def verdict(self) -> str:
        """The verdict that a number is nearest to, of five at equal distances."""
        share = (self.value - self.worst) / (self.best - self.worst)
        return next(verdict for most, verdict in APPROXIMATELY if share <= most)


def rating_of(text: str) -> Rating | None:
    """Return what a rating stands for; None for a wording that is not known.

    Known is the whole wording, what stands before or behind its first colon ("FALSE: the picture is old", "Rating:
    False"), or several wordings that stand for the same ("Falso / False"). A sentence is never searched for words.
    """
    label, _, behind = text[:LONGEST].partition(":")
    for part in (text[:LONGEST], label, behind):
        if rating := _rows().get(folded(part)):
            return rating
    ratings = [_rows().get(folded(part)) for part in JOINTS.split(text[:LONGEST])]
    return ratings[0] if len({rating.verdict if rating else None for rating in ratings}) == 1 else None


def scale_of(value: str, worst: str, best: str) -> Scale | None:
    """Return a number on its scale; None where it is none, or the scale says nothing.

    A worst that is not given is 1, schema.org's default; a best that is not given is not assumed.
    """
    numbers = [_number(text) for text in (value, worst or "1", best)]
    given, low, high = numbers
    if given is None or low is None or high is None or not low < high or not low <= given <= high:
        return None
    return Scale(given, low, high)


def is_number(text: str) -> bool:
    """Return whether a text is a number, of any length."""
    return NUMBER.fullmatch(text.strip()) is not None


def folded(text: str) -> str:
    """Return a wording without case, accents of Latin letters, vowel signs of Arabic, quotation marks and signs."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = unicodedata.normalize("NFC", "".join(_without_accents(decomposed)))
    return " ".join("".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in bare).split())


def rows() -> Iterator[Rating]:
    """Yield the table, row by row."""
    table = resources.files(__package__).joinpath("ratings.tsv").read_text(encoding="utf-8")
    for line in table.splitlines()[1:]:
        word, verdict, seen, publishers, _, _, caution = line.split("\t")
        yield Rating(word, "" if verdict == NONE else verdict, int(seen), int(publishers), caution)


@cache
def _rows() -> dict[str, Rating]:
    """Return the table by folded wording; of two that fold alike the one seen more often."""
    table = {folded(word): Rating(word, word, FEW, 0, "") for word in VERDICT.meanings}  # our own words are ours
    for row in rows():
        known = table.setdefault(folded(row.word), row)
        if (row.seen, row.publishers) > (known.seen, known.publishers):
            table[folded(row.word)] = row
    return table


def _without_accents(decomposed: str) -> Iterator[str]:
    """Yield the characters but for accents behind Latin letters and vowel signs behind Arabic ones."""
    base = ""
    for character in decomposed:
        if character in SELECTORS:
            continue
        if unicodedata.combining(character):
            if base < "\u0250" or "\u0600" <= base <= "\u06ff":
                continue
        else:
            base = character
        yield character


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?[0-9]{1,9}(?:[.,][0-9]{1,9})?", text.strip()):
        return None
    return float(text.strip().replace(",", "."))
