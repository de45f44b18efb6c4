"""Two texts told apart: every veto that applies, on the sentence of the one that answers to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from claimcheck.matching.engine import vetoes
from claimcheck.matching.engine.cleaning import is_post, read_post
from claimcheck.matching.engine.mentions import name_phrases
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.records import Veto
from claimcheck.matching.engine.statement import LONGEST, Statement, Token, Wording, read_statement
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.registry import members
from claimcheck.text.sentences import sentences

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
    """What tells the two statements of a pair apart, each wording once; by a general veto where no other tells it."""
    return _found_by(pair, general=False) or _found_by(pair, general=True)


def _found_by(pair: Pair, *, general: bool) -> tuple[Conflict, ...]:
    differences = (
        Conflict(name, left, right)
        for name, member in _members().items() if getattr(member, "LAST", False) is general
        for left, right in member.conflicts(pair)
    )  # fmt: skip
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
        bodies = _unsigned(text), _unsigned(claim)
        post = bodies != (text, claim) or is_post(text) or is_post(claim)
        pair = Pair(self.read(bodies[0]), self.read(bodies[1]), post=post)
        if not pair.comparable and len(pair.left.tokens) > len(pair.right.tokens):
            pair = Pair(self.read(self._answering(pair)), pair.right, post=pair.post)
        return tuple(dict.fromkeys(map(Conflict.veto, self.conflicts(pair))))

    def _answering(self, pair: Pair) -> str:
        """The sentence of the left text that has most of the words of the right one."""
        text, wanted = pair.left.text, {token.stem for token in pair.right.tokens if token.lower not in STOP_WORDS}
        spans = list(sentences(text)) or [(0, len(text))]
        shared: list[set[str]] = [set() for _ in spans]
        at = 0
        for token in pair.left.tokens if len(pair.left.tokens) < LONGEST else self._all(text):
            while at + 1 < len(spans) and token.start >= spans[at + 1][0]:
                at += 1
            if token.stem in wanted:
                shared[at].add(token.stem)
        return text[slice(*spans[max(range(len(spans)), key=lambda number: len(shared[number]))])]

    def _all(self, text: str) -> Iterator[Token]:
        """The tokens of a text that is longer than what is read of it at once."""
        for start, end in sentences(text):
            for token in self.read(text[start:end]).tokens:
                yield token._replace(start=token.start + start)


def _unsigned(text: str) -> str:
    """A text without the signature of an embedded post: its name, its handle and its date are no part of the claim."""
    return read_post(text).body if "(@" in text else text
