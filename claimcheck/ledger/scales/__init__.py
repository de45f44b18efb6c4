"""Scales of judgement: one file a scale, its words, what they stand for, and where that is laid down."""

import re
import sys
from functools import cache

from claimcheck import registry
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

PERCENT = compiled_later(r"(\d{1,3}(?:\.\d+)?)\s?%", re.ASCII)


@value_class()
class Term:
    """A grade of a scale: its words (one for each row), its band in per cent, its number in STIX 2.1.

    The band is half-open: where two terms touch, the value belongs to the upper one. `from_stix` holds both its ends.
    """

    words: tuple[str, ...]
    low: float
    high: float
    to_stix: int | None = None
    from_stix: tuple[int, int] | None = None

    @property
    def middle(self) -> float:
        """The middle of the band, in per cent."""
        return (self.low + self.high) / 2


@value_class()
class Scale:
    """The terms of a scale from the lowest up, what they grade, and the document they come from."""

    kind: str
    source: str
    terms: tuple[Term, ...]

    def find(self, text: str) -> Term | None:
        """Return the term that a text names, or a band of one point for a percentage from 0% to 100%."""
        if "%" in text and (percent := PERCENT.fullmatch(text.strip())) and float(percent[1]) <= 100:
            return Term((text.strip(),), float(percent[1]), float(percent[1]))
        wanted = " ".join(text.casefold().split())
        return next((term for term in self.terms if wanted in term.words), None)

    def term(self, percent: float) -> Term | None:
        """Return the narrowest term whose band holds a value; None in a gap, whose lower edge is of the term below."""
        holding = [t for t in self.terms if t.low <= percent < t.high] or [t for t in self.terms if percent == t.high]
        return min(holding, key=lambda term: term.high - term.low, default=None)

    def row(self, text: str) -> int:
        """Return in which row of words a term stands: 0 or 1; -1 in a scale without two whole rows."""
        wanted = " ".join(text.casefold().split())
        rows = all(len(term.words) > 1 for term in self.terms)
        return next((term.words.index(wanted) for term in self.terms if rows and wanted in term.words), -1)

    def from_stix(self, confidence: int) -> Term | None:
        """Return the term that a STIX `confidence` of 0 to 100 is read as."""
        return next((t for t in self.terms if t.from_stix and t.from_stix[0] <= confidence <= t.from_stix[1]), None)


@cache
def load(name: str) -> Scale:
    """Return the scale in a file of this registry; raises UsageError for an unknown name."""
    scale: Scale = registry.member(sys.modules[__name__], name).SCALE
    return scale


@cache
def named(kind: str) -> tuple[str, ...]:
    """Return the names of the scales that grade `kind`: likelihood, confidence or credibility."""
    return tuple(name for name in registry.names(sys.modules[__name__]) if load(name).kind == kind)


def choose(kind: str, name: str) -> Scale:
    """Return the scale of a kind that goes by this name; raises UsageError, with the near ones, for any other."""
    if name not in named(kind):
        raise UsageError(f"{name!r} is not a {kind} scale ({', '.join(named(kind))}).{did_you_mean(name, named(kind))}")
    return load(name)
