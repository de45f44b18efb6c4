"""Quotes with words left out: the pieces that are there, and what stood in the gaps between them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from claimcheck.sources.quotes.loaded import loaded_words
from claimcheck.sources.quotes.marks import Wording
from claimcheck.sources.quotes.words import Range, Words
from claimcheck.text.span import Span
from claimcheck.text.typography import wording
from claimcheck.value_class import value_class

BUDGET = 20_000  # pieces that are looked for, over all beginnings of a quote
WIDEST = 2000  # characters of words between two pieces of one quote
SKIPPED = 30  # words that may be missing, unmarked, before it is no longer the same passage


@value_class()
class Pieces:
    """The pieces of a quote, as spans of the text, and the loaded words in the gaps between them."""

    spans: tuple[Span, ...]
    swallowed: tuple[str, ...] = ()
    left_out: int = 0  # words between them

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.spans[-1][1]


def marked(text: Words, wording: Wording) -> list[Pieces]:
    """Return where the pieces of a quote stand in their order, the closest together first."""
    parts = wording.parts
    firsts = islice(text.find(parts[0]), max(50, BUDGET // len(parts)))
    chains = [chain for first in firsts if (chain := _chain(text, first, parts[1:]))]
    chains = [chain for chain in chains if _keeps_words(text, chain, wording)]
    return [pieces_of(text, chain) for chain in sorted(chains, key=lambda chain: chain[-1][1] - chain[0][0])]


def _keeps_words(text: Words, chain: Sequence[Range], wording: Wording) -> bool:
    """True where each word that the quoter changed in part stands beside its pieces, with what was left of it."""
    for index, (beginning, end) in wording.changed.items():
        place = chain[index - 1][1] if index else chain[0][0] - 1
        word = text.words[place] if 0 <= place < len(text.words) else ""
        if not (word and word.startswith(beginning) and word.endswith(end)):
            return False
        if 0 < index < len(chain) and chain[index][0] != place + 1:
            return False
    return True


def scattered(text: Words, parts: Sequence[Words]) -> tuple[Pieces, str] | None:
    """Return the pieces of a quote that all stand there, but too far apart or in another order, and which of the two.

    A lone short word stands in every text: None where a piece is no more than that, or stands nowhere.
    """
    firsts = [next(text.find(part), None) for part in parts]
    if len(parts) < 2 or not all(len(part.words) > 1 for part in parts) or not all(firsts):
        return None
    chain = _chain(text, firsts[0], parts[1:], far=True) if firsts[0] else []
    if not chain:
        return Pieces(tuple(sorted(text.span(place) for place in firsts if place))), "in another order"
    pieces = pieces_of(text, chain)
    apart = max(start - end for (_, end), (start, _) in pairwise(pieces.spans))
    return pieces, f"{apart:,} characters apart"


def unmarked(text: Words, wanted: Sequence[str], low: int, high: int) -> Pieces | None:
    """Return the closest run of words [low, high) with all wanted words in order, at most SKIPPED others between."""
    words = text.words
    best: list[int] = []
    for start in range(low, high - len(wanted) + 1):
        if words[start] == wanted[0] and (run := _following(words, wanted, start, high)):
            best = run if not best or run[-1] - run[0] < best[-1] - best[0] else best
    left_out = best[-1] - best[0] + 1 - len(wanted) if best else 0
    if not 0 < left_out <= SKIPPED:
        return None
    return replace(pieces_of(text, [(first, last + 1) for first, last in _runs(best)]), left_out=left_out)


def pieces_of(text: Words, places: Sequence[Range]) -> Pieces:
    """Return runs of words as pieces, with the loaded words between them."""
    spans = [text.span(place) for place in places]
    gaps = [f"{wording(text.raw[end:start])} " for (_, end), (start, _) in pairwise(spans)]
    swallowed = dict.fromkeys(word for gap in gaps for word in loaded_words(gap))
    return Pieces(tuple(spans), tuple(swallowed))


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


def _chain(text: Words, first: Range, others: Sequence[Words], *, far: bool = False) -> list[Range]:
    """The pieces from the first on, each the next after the one before it; nothing when one is missing."""
    chain = [first]
    for part in others:
        here = chain[-1][1]
        reach = text.starts[here] + WIDEST + len(part.line)
        high = len(text.words) if far else bisect_right(text.starts, reach) - 1
        following = next(text.find(part, here, high), None)
        if following is None:
            return []
        chain.append(following)
    return chain
