"""Two texts told apart: every veto that applies, on the part of the longer one that answers to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from claimcheck.matching.engine.windows import find_window, sentences_of
from claimcheck.registry import members
from claimcheck.text.sentences import sentences

_KEPT = 2048  # texts of which the readings are kept
_ANSWERED = 0.5  # share of a short text that a stretch of a long one has, from which it says something of the same


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
def _members(*, general: bool) -> Mapping[str, ModuleType]:
    """The vetoes by name: those of one kind of difference, or those that are asked where these say nothing."""
    return {name: member for name, member in members(vetoes).items() if getattr(member, "LAST", False) is general}


def find_differences(pair: Pair) -> tuple[Conflict, ...]:
    """What tells the two statements of a pair apart, each wording once; by a general veto where no other tells it."""
    if pair.left.text == pair.right.text:
        return ()
    return _found_by(pair, general=False) or _found_by(pair, general=True)


def _found_by(pair: Pair, *, general: bool) -> tuple[Conflict, ...]:
    differences = (
        Conflict(name, left, right)
        for name, member in _members(general=general).items()
        for left, right in member.conflicts(pair)
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
        bodies = _unsigned(text), _unsigned(claim)
        post = bodies != (text, claim) or is_post(text) or is_post(claim)
        pair = Pair(self.read(bodies[0]), self.read(bodies[1]), post=post)
        if not pair.comparable and len(pair.left.tokens) > len(pair.right.tokens):
            pair = Pair(self.read(self._answering(pair)), pair.right, post=pair.post)
        conflicts = self.conflicts(pair) if pair.comparable else self._within(pair)
        return tuple(dict.fromkeys(map(Conflict.veto, conflicts)))

    def _within(self, pair: Pair) -> Iterable[Conflict]:
        """What tells the shorter of two texts from the stretch of the longer one that answers to it."""
        if len(pair.left.tokens) > len(pair.right.tokens):
            return [Conflict(one.name, one.right, one.left) for one in self._within(pair.swapped())]
        if pair.coverage < _ANSWERED:
            return ()
        text = pair.right.text
        window = find_window(pair.left, [(start, self.read(text[start:end])) for start, end in sentences_of(text)])
        if window is None:
            return ()
        answering = Pair(pair.left, self.read(text[slice(*window.span)]), window=True, post=pair.post)
        return self.conflicts(answering) if answering.coverage >= _ANSWERED else ()

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
