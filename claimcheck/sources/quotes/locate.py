"""One quote against one text. It is never quietly tied to another place than the one it names."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.sources.quotes.alteration import SHORT, BestMatch, best_match, window
from claimcheck.sources.quotes.elision import SKIPPED, Pieces, marked, unmarked
from claimcheck.sources.quotes.state import QuoteMatch, QuoteState
from claimcheck.sources.quotes.text import TOKEN, Text
from claimcheck.text.span import Span
from claimcheck.text.typography import folded_case, wording

FEW = 3  # words left out that are more likely than other words in their place, however like those are
LIKER = 80.0  # per cent likeness from which other words are more likely than many left out
CAPITAL = re.compile(r"\[(\w)\](?=\w)")  # "[t]he": a letter whose case was changed, and said so


def locate_quote(text: Text, quote: str, at: str = "") -> QuoteMatch:
    """The state of a quote that is said to stand in a text, at a place when `at` names one.

    Never raises: a quote without a word in it is an orphan.
    """
    region = text.places.region(at) if at.strip() else None
    wanted = wording(quote)
    if not any(map(str.isalnum, wanted)):
        return QuoteMatch(QuoteState.ORPHANED, similarity=0.0)
    exact = [Pieces((span,), ()) for span in text.exact(quote.strip())]
    alike = [Pieces((span,), ()) for span in text.alike(wanted) or text.alike(CAPITAL.sub(r"\1", wanted))]
    for state, found in (
        (QuoteState.EXACT, exact),
        (QuoteState.NORMALISED, alike),
        (QuoteState.ELIDED, marked(text, wanted)),
    ):
        if here := _inside(found, region):
            several = len(here) > 1 and region is None and state is not QuoteState.ELIDED
            return _several(text, here) if several else _found(text, here[0], state)
    if elsewhere := exact or alike or marked(text, wanted):
        places = dict.fromkeys(text.places.name(each.start) for each in elsewhere)
        return QuoteMatch(QuoteState.MOVED, elsewhere[0].spans, tuple(places), swallowed=elsewhere[0].swallowed)
    return _changed(text, folded_case(wanted), region)


def _inside(found: Sequence[Pieces], region: Span | None) -> Sequence[Pieces]:
    return found if region is None else [each for each in found if region[0] <= each.start and each.end <= region[1]]


def _found(text: Text, pieces: Pieces, state: QuoteState) -> QuoteMatch:
    return QuoteMatch(state, pieces.spans, (text.places.name(pieces.start),), swallowed=pieces.swallowed)


def _several(text: Text, found: Sequence[Pieces]) -> QuoteMatch:
    spans = tuple(each.spans[0] for each in found)
    return QuoteMatch(QuoteState.AMBIGUOUS, spans, tuple(text.places.name(start) for start, _ in spans))


def _changed(text: Text, wanted: str, region: Span | None) -> QuoteMatch:
    """A quote that stands nowhere as it is: words left out without a word, other words, or nothing like it."""
    words = TOKEN.findall(wanted)
    for low, high in [_words_of(text, region)] * (region is not None) + [(0, len(text.words))]:
        if words and (held := _similar(text, wanted, words, low, high)):
            return held
    return QuoteMatch(QuoteState.ORPHANED, similarity=0.0)


def _similar(text: Text, wanted: str, words: Sequence[str], low: int, high: int) -> QuoteMatch | None:
    """What is like a quote within text.words[low:high]; a short quote is sought letter by letter too."""
    if around := window(text, words, low, high):
        wide = max(low, around[0] - SKIPPED), min(high, around[1] + SKIPPED)
        near = best_match(text, wanted, words, *around)
        few = FEW if near and near.similarity >= LIKER else SKIPPED
        if len(words) > 1 and (pieces := unmarked(text, words, *wide, few)):
            return _found(text, pieces, QuoteState.UNMARKED)
        if near:
            return _altered(text, near)
    near = best_match(text, wanted, words, low, high) if len(words) <= SHORT else None
    return _altered(text, near) if near else None


def _altered(text: Text, near: BestMatch) -> QuoteMatch:
    return QuoteMatch(
        QuoteState.ALTERED, (near.span,), (text.places.name(near.span[0]),), round(near.similarity, 1), near.diff
    )


def _words_of(text: Text, region: Span | None) -> tuple[int, int]:
    """The words that stand in a region, as a range of text.words."""
    if region is None:
        return 0, len(text.words)
    low, high = (bisect_left(text.origins, end) for end in region)
    return low, high
