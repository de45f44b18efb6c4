"""Two texts told apart: every veto of the room that fires, on the sentence of the one that answers to the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import ModuleType

from claimcheck.matching import vetoes
from claimcheck.matching.entry import Veto
from claimcheck.matching.mentions import name_phrases
from claimcheck.matching.pair import Pair
from claimcheck.matching.queries import split_sentences
from claimcheck.matching.statement import read_statement
from claimcheck.rooms import members

_ALIKE = 0.25  # share of the content words of the shorter that the longer must have before a veto means anything
_REST = (
    0.6  # the same share of what is left beside the words that differ: a single difference leaves the rest as it was
)


@cache
def _room() -> Mapping[str, ModuleType]:
    return members(vetoes)


def find_vetoes(pair: Pair) -> tuple[Veto, ...]:
    """What tells the two statements of a pair apart, each wording once; nothing where they are hardly alike."""
    if pair.likeness < _ALIKE:
        return ()
    found = (Veto(name, left, right) for name, member in _room().items() for left, right in member.conflicts(pair))
    return tuple(veto for veto in dict.fromkeys(found) if pair.alike_but_for(veto.left, veto.right) >= _REST)


class Comparing:
    """Pairs up texts by the stems and the alias groups of one ledger."""

    def __init__(self, stem: Callable[[str], str], actors: Sequence[Sequence[str]]) -> None:
        self._stem = stem
        self._names = name_phrases(actors)

    def pair(self, left: str, right: str) -> Pair:
        """Two texts side by side."""
        return Pair(*(read_statement(text, self._stem, self._names) for text in (left, right)))

    def vetoes(self, text: str, claim: str) -> tuple[Veto, ...]:
        """The vetoes between a claim and the text, or that sentence of a longer text which answers to the claim."""
        pair = self.pair(text, claim)
        if not pair.comparable and len(pair.left.tokens) > len(pair.right.tokens):
            sentences = split_sentences(pair.left.text)
            best = max((self.pair(each, claim) for each in sentences), key=lambda each: each.shared, default=pair)
            pair = best
        return find_vetoes(pair) if pair.comparable else ()
