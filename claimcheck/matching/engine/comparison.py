"""Two texts told apart: every veto that applies, on the sentence of the one that answers to the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from claimcheck.matching.engine import vetoes
from claimcheck.matching.engine.mentions import name_phrases
from claimcheck.matching.engine.nouns import is_common
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.queries import split_sentences
from claimcheck.matching.engine.records import Veto
from claimcheck.matching.engine.statement import Statement, Wording, read_statement
from claimcheck.registry import members

_ALIKE = 0.25  # share of the content words of the shorter that the longer must have before a veto means anything
_REST = (
    0.6  # the same share of what is left beside the words that differ: a single difference leaves the rest as it was
)
_FIGURES = frozenset(("number", "date"))  # vetoes that rest on figures
_NAMES = frozenset(("actor", "place"))  # vetoes that rest on names, or on common nouns
_DETAIL = 3  # content words by which one statement may say more than the other
_KEPT = 2048  # texts of which the readings are kept
_SURE = 5  # content words in common from which one more may be put otherwise


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
    """What tells the two statements of a pair apart, each wording once; nothing where they are hardly alike."""
    if pair.similarity < _ALIKE:
        return ()
    differences = (
        Conflict(name, left, right) for name, member in _members().items() for left, right in member.conflicts(pair)
    )
    unlike = list(dict.fromkeys(differences))
    return tuple(one for one in unlike if _stands(pair, one, [other for other in unlike if other.name == one.name]))


def _stands(pair: Pair, veto: Conflict, alike: Sequence[Conflict]) -> bool:
    """Whether the rest of the two statements is alike enough for a difference in these wordings to mean something.

    Digits, dates and names speak for themselves. An opposite word, a negation, a modal verb or a common noun may be
    part of another way to say the same, and tells something only where hardly anything else is put otherwise, but for
    what vetoes of its kind, `alike`, have to say as well.
    """
    if pair.alike_but_for(veto.left.text, veto.right.text) < _REST:
        return False
    if veto.name in _FIGURES or (
        veto.name in _NAMES and not (is_common(veto.left.text) and is_common(veto.right.text))
    ):
        return True
    fewer, more = pair.left_over(
        " ".join(other.left.text for other in alike), " ".join(other.right.text for other in alike)
    )
    if fewer == 0:
        return more == 0 or (more <= _DETAIL and pair.shared > 1)
    return fewer == more == 1 and pair.shared >= _SURE


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
