"""Two texts told apart: every veto that applies, on the sentence of the one that answers to the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from claimcheck.matching.engine import vetoes
from claimcheck.matching.engine.mentions import name_phrases
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.queries import split_sentences
from claimcheck.matching.engine.records import Veto
from claimcheck.matching.engine.statement import Statement, Wording, read_statement
from claimcheck.registry import members

_KEPT = 2048  # texts of which the readings are kept


@dataclass(frozen=True, slots=True)
class Conflict:
    """What two statements cannot both say of one thing: the name of the veto, the words of either side."""

    name: str
    left: Wording
    right: Wording

    def veto(self) -> Veto:
        """The same without the places of the words."""
        return Veto(self.name, self.left.text, self.right.text)


@cache
def _members() -> Mapping[str, ModuleType]:
    return members(vetoes)


def find_differences(pair: Pair) -> tuple[Conflict, ...]:
    """What tells the two statements of a pair apart, each wording once."""
    differences = (
        Conflict(name, left, right) for name, member in _members().items() for left, right in member.conflicts(pair)
    )
    return tuple(dict.fromkeys(differences))


class Comparing:
    """Pairs up texts by the stems and the alias groups of one ledger."""

    def __init__(self, stem: Callable[[str], str], actors: Sequence[Sequence[str]]) -> None:
        self._stem = stem
        self._readings: dict[str, Statement] = {}
        self._names = name_phrases(actors)

    def read(self, text: str) -> Statement:
        """One text read for what it states; the readings of the last texts are kept."""
        known = self._readings.get(text)
        if known is None:
            if len(self._readings) >= _KEPT:
                self._readings.clear()
            known = self._readings[text] = read_statement(text, self._stem, self._names)
        return known

    def conflicts(self, pair: Pair) -> tuple[Conflict, ...]:
        """What tells the two statements of a pair apart, where they are of about one length."""
        return find_differences(pair) if pair.comparable else ()

    def pair(self, left: str, right: str) -> Pair:
        """Two texts side by side."""
        return Pair(self.read(left), self.read(right))

    def vetoes(self, text: str, claim: str) -> tuple[Veto, ...]:
        """The vetoes between a claim and the text, or that sentence of a longer text which answers to the claim."""
        pair = self.pair(text, claim)
        if not pair.comparable and len(pair.left.tokens) > len(pair.right.tokens):
            sentences = split_sentences(pair.left.text)
            best = max(
                (self.pair(sentence, claim) for sentence in sentences),
                key=lambda sentence: sentence.shared,
                default=pair,
            )
            pair = best
        return tuple(dict.fromkeys(map(Conflict.veto, self.conflicts(pair))))
