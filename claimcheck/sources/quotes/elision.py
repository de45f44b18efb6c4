"""Quotes with words left out: the pieces that are there, in order, and what stood in the gaps between them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from claimcheck.sources.quotes.loaded import loaded_words
from claimcheck.sources.quotes.text import Text, occurrences
from claimcheck.text.span import Span
from claimcheck.text.typography import folded_case

MARK = re.compile(r"\s*(?:\[[^\]\[]*\]|\(\s*…\s*\)|…)[\s.,;]*")  # …, […], (…), and words of our own in brackets
BUDGET = 20_000  # pieces that are looked for, over all beginnings of a quote
WIDEST = 2000  # plain characters between two pieces of one quote
SKIPPED = 30  # words that may be missing, unmarked, before it is no longer the same passage


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a quote, as spans of the text, and the loaded words in the gaps between them."""

    spans: tuple[Span, ...]
    swallowed: tuple[str, ...]

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.spans[-1][1]


def marked(text: Text, wording: str) -> list[Pieces]:
    """Where the pieces between the marks of a plain wording stand in order, the closest together first."""
    parts = [folded_case(part) for part in MARK.split(wording) if any(map(str.isalnum, part))]
    if not parts or not MARK.search(wording):
        return []
    firsts = islice(occurrences(text.folded, parts[0]), max(50, BUDGET // len(parts)))
    found = (_chain(text.folded, first, parts[1:]) for first in firsts)
    chains = [chain for chain in found if chain]
    return [_pieces(text, chain) for chain in sorted(chains, key=lambda chain: chain[-1][1] - chain[0][0])]


def unmarked(text: Text, wanted: Sequence[str], low: int, high: int, most: int) -> Pieces | None:
    """The closest run of text.words[low:high] that holds all wanted words in order, at most so many others between."""
    words = text.word_list
    best: list[int] = []
    for start in range(low, high):
        if words[start] == wanted[0] and (run := _following(words, wanted, start, high)):
            best = run if not best or run[-1] - run[0] < best[-1] - best[0] else best
    if not best or best[-1] - best[0] + 1 - len(wanted) > most:
        return None
    return _pieces(text, [(text.words[a][0], text.words[b][1]) for a, b in _runs(best)])


def _following(words: Sequence[str], wanted: Sequence[str], start: int, high: int) -> list[int]:
    """The place of each wanted word at or after the one before it; nothing when one is missing."""
    run = [start]
    for word in wanted[1:]:
        place = next((at for at in range(run[-1] + 1, high) if words[at] == word), None)
        if place is None:
            return []
        run.append(place)
    return run


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places put together: the first and last of each run."""
    start = places[0]
    for here, following in zip(places, [*places[1:], -1], strict=True):
        if following != here + 1:
            yield start, here
            start = following


def _chain(text: str, first: Span, others: Sequence[str]) -> list[Span]:
    chain = [first]
    for part in others:
        here = chain[-1][1]
        following = next(occurrences(text, part, here, here + WIDEST + len(part)), None)
        if following is None:
            return []
        chain.append(following)
    return chain


def _pieces(text: Text, chain: Sequence[Span]) -> Pieces:
    gaps = [text.plain.text[_stop(text.plain.text, end) : start] for (_, end), (start, _) in pairwise(chain)]
    swallowed = dict.fromkeys(word for gap in gaps for word in loaded_words(gap))
    return Pieces(tuple(text.plain.span(*each) for each in chain), tuple(swallowed))


def _stop(plain: str, end: int) -> int:
    """Where the full stop begins that a piece closes with; its end when it closes with none."""
    while end and plain[end - 1] in ".!?;')]":
        end -= 1
    return end
