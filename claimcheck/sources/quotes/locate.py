"""One quote against one text. It is never quietly tied to another place than the one it names."""

from collections.abc import Iterator, Sequence

from claimcheck.sources.quotes.alteration import SHORT, BestMatch, best_match, window
from claimcheck.sources.quotes.cleaning import without_markup
from claimcheck.sources.quotes.elision import SKIPPED, Pieces, marked, scattered, unmarked
from claimcheck.sources.quotes.marks import Quote, elided
from claimcheck.sources.quotes.state import QuoteMatch, QuoteState
from claimcheck.sources.quotes.text import Text
from claimcheck.sources.quotes.words import Range, Words
from claimcheck.text.comparing import comparable, shown
from claimcheck.text.span import Span

FEW = 3  # words left out that are more likely than other words in their place, however like those are
LIKER = 80.0  # per cent likeness from which other words are more likely than many left out


def locate_quote(text: Text, quote: str, at: str = "") -> QuoteMatch:
    """Return the state of a quote that is said to stand in a text, at a place when `at` names one.

    Never raises: a quote without a word in it is an orphan.
    """
    region = text.places.region(at) if at.strip() else None
    wanted = Quote(quote.strip())
    elsewhere: QuoteMatch | None = None
    for state, pieces in _occurrences(text, wanted) if wanted.words.words else ():
        if here := standing_in(region, pieces):
            several = len(here) > 1 and region is None and state is not QuoteState.ELIDED
            return _several(text, here) if several else _match(text, here[0], state)
        if elsewhere is None and pieces:
            places = dict.fromkeys(text.places.name(place.start) for place in pieces)
            first = pieces[0]
            elsewhere = QuoteMatch(QuoteState.MOVED, first.spans, tuple(places), swallowed=first.swallowed)
    return elsewhere or _changed(text, wanted, region)


def standing_in(region: Span | None, pieces: Sequence[Pieces]) -> list[Pieces]:
    """Return those that stand in a region; where none lies wholly in it, those that begin or end in it."""
    if region is None:
        return list(pieces)
    start, end = region
    inside = [place for place in pieces if start <= place.start and place.end <= end]
    return inside or [place for place in pieces if place.start < end and start < place.end]


def whole_places(text: Text, quote: str) -> list[Span]:
    """Return every place where a quote stands whole, but for typography."""
    occurrences = _occurrences(text, Quote(quote.strip()))
    spans = {place.spans[0] for state, pieces in occurrences if state is not QuoteState.ELIDED for place in pieces}
    places: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not places or start >= places[-1][1]:
            places.append((start, end))
    return places


def _occurrences(text: Text, quote: Quote) -> Iterator[tuple[QuoteState, list[Pieces]]]:
    """The places of a quote by the ways in which it can stand in a text, the most literal first."""
    for reading in text.readings():
        yield from _in_reading(reading, text.raw, quote)
    if (bare := without_markup(quote.raw)) != quote.raw:
        yield from _in_reading(text.body, text.raw, Quote(bare))


def _in_reading(reading: Words, raw: str, quote: Quote) -> Iterator[tuple[QuoteState, list[Pieces]]]:
    for places in (reading.plain(quote.words), reading.broken(quote.words)):
        if spans := [reading.span(place) for place in places]:
            yield from _whole(raw, spans, quote)
    for wording in quote.wordings[1:]:
        if pieces := marked(reading, wording):
            yield QuoteState.ELIDED, pieces


def _whole(raw: str, spans: Sequence[Span], quote: Quote) -> Iterator[tuple[QuoteState, list[Pieces]]]:
    """Places with all the words of a quote: to the letter, in the same capitals, and the others.

    A mark of words left out where nothing is, is the source's own or one too many.
    """
    before, after = quote.words.spans[0][0], len(quote.raw) - quote.words.spans[-1][1]
    wide = [(max(0, start - before), end + after) for start, end in spans]
    if exact := [Pieces((span,)) for span in wide if raw[slice(*span)] == quote.raw]:
        yield QuoteState.EXACT, exact
    capitals = _with_capitals(quote.raw) if len(spans) > 1 else []
    alike = [span for span in spans if capitals and _with_capitals(raw[slice(*span)]) == capitals]
    for some in (alike, spans):
        state = QuoteState.NORMALISED
        if some and quote.elided and not elided(raw[slice(*some[0])]):
            state = QuoteState.ELIDED
        if some:
            yield state, [Pieces((span,)) for span in some]


def _with_capitals(text: str) -> list[str]:
    words = Words(text)
    return comparable([text[start:end] for start, end in words.spans], capitals=True)


def _match(text: Text, pieces: Pieces, state: QuoteState, note: str = "") -> QuoteMatch:
    return QuoteMatch(state, pieces.spans, (text.places.name(pieces.start),), swallowed=pieces.swallowed, note=note)


def _several(text: Text, pieces: Sequence[Pieces]) -> QuoteMatch:
    spans = tuple(place.spans[0] for place in pieces)
    return QuoteMatch(QuoteState.AMBIGUOUS, spans, tuple(text.places.name(start) for start, _ in spans))


def _changed(text: Text, quote: Quote, region: Span | None) -> QuoteMatch:
    """A quote that stands nowhere as it is: its pieces far apart, one of them changed, or nothing like it."""
    parts = quote.wordings[-1].parts if quote.wordings else ()
    if far := scattered(text.body, parts):
        return _match(text, far[0], QuoteState.SCATTERED, far[1])
    standing = [next(text.body.find(part), None) for part in parts]
    missing = [part for part, place in zip(parts, standing, strict=True) if place is None]
    for part in missing or [quote.words]:
        if match := _near(text, part.words, region):
            return match
    place = next((place for place in standing if place), None)
    if missing and place and place[1] - place[0] >= SHORT:
        return _altered(text, BestMatch(text.body.span(place), 0.0, f"{{+{shown(missing[0].words)}+}}"))
    return QuoteMatch(QuoteState.ORPHANED, similarity=0.0)


def _near(text: Text, words: Sequence[str], region: Span | None) -> QuoteMatch | None:
    """What is like some words: in the region first, then anywhere."""
    everywhere = (0, len(text.body.words))
    for place in [everywhere] if region is None else [text.body.within(region), everywhere]:
        if match := _similar(text, words, place):
            return match
    return None


def _similar(text: Text, words: Sequence[str], place: Range) -> QuoteMatch | None:
    """What is like some words within a range of words: some left out, or others; few also letter by letter."""
    low, high = place
    if around := window(text.body, words, low, high):
        wide = max(low, around[0] - SKIPPED), min(high, around[1] + SKIPPED)
        near = best_match(text.body, words, *around)
        few = FEW if near and near.similarity >= LIKER else SKIPPED
        pieces = unmarked(text.body, words, *wide) if len(words) > 1 else None
        if pieces and (pieces.left_out <= few or len(pieces.spans) == 2):
            return _match(text, pieces, QuoteState.UNMARKED)
        if near:
            return _altered(text, near)
    near = best_match(text.body, words, low, high) if len(words) <= SHORT else None
    return _altered(text, near) if near else None


def _altered(text: Text, near: BestMatch) -> QuoteMatch:
    return QuoteMatch(
        QuoteState.ALTERED, (near.span,), (text.places.name(near.span[0]),), round(near.similarity, 1), near.diff
    )
