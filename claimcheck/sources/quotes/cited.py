"""Every quote of a ledger, held to the snapshot of its source."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Citation, Claim, Ledger
from claimcheck.ledger.where import Where
from claimcheck.sources.quotes import QuoteMatch, QuoteState, Text, locate_quote
from claimcheck.sources.quotes.elision import Pieces
from claimcheck.sources.quotes.locate import standing_in, whole_places
from claimcheck.sources.quotes.words import Words
from claimcheck.sources.snapshots.snapshot import Snapshot, read_snapshot
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.value_class import value_class

UNVERIFIED = "unverified"  # the state of a quote whose source has no readable snapshot
AROUND = 32  # characters recorded on each side of a quote, as W3C's prefix and suffix
WINDOW = 1000  # characters on each side within which the sentence around a quote is sought
WIDER = 4  # times as many characters of a text are looked at: its blanks and line breaks may have grown


@value_class()
class CitedQuote:
    """A quote of a claim and where it stands; `match` is None when there was no text to compare it with.

    `passages` are the characters of the source that it stands in, `before` and `after` the AROUND beside them,
    `sentence` the one (or more) they are part of, and `within` their span in it.
    """

    claim: Claim
    field: str
    index: int
    citation: Citation
    snapshot: Snapshot
    match: QuoteMatch | None = None
    passages: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    sentence: str = ""
    within: Span = (0, 0)

    @property
    def state(self) -> str:
        """The state in a word: one of QuoteState, or UNVERIFIED."""
        return str(self.match.state) if self.match else UNVERIFIED

    @property
    def where(self) -> Where:
        """The place of the quote in the ledger."""
        return self.claim.where / self.field / self.index / "quote"

    @property
    def place(self) -> str:
        """Source and locator: "bulletin p2"."""
        return " ".join(part for part in (self.citation.source, self.citation.at) if part)


@cached_per_ledger
def quoted(ledger: Ledger) -> Sequence[CitedQuote]:
    """Return all quotes of the claims, in the ledger's order; each snapshot is read once and prepared once."""
    return locate_all(list(ledger.claims.values()), ledger)


def locate_all(claims: Sequence[Claim], ledger: Ledger) -> list[CitedQuote]:
    """Return the quotes of these claims, each compared with the snapshot of its source, in the order of the claims."""
    by_source = defaultdict(list)
    places = list(_citations(claims))
    for number, (_, _, _, citation) in enumerate(places):
        by_source[citation.source].append(number)
    quotes: dict[int, CitedQuote] = {}
    for source, numbers in by_source.items():
        known = ledger.sources.get(source)
        snapshot = read_snapshot(known) if known else Snapshot(source, fault="the ledger does not hold this source")
        text = None if snapshot.text is None else Text(snapshot.text)
        light = Snapshot(source, None, snapshot.fault, snapshot.sha256, snapshot.changed)  # the text may go
        quotes |= {number: _one(*places[number], light, text) for number in numbers}
    return [quotes[number] for number in range(len(places))]


def _citations(claims: Sequence[Claim]) -> Iterator[tuple[Claim, str, int, Citation]]:
    for claim in claims:
        for field, citations in (("appears_in", claim.appears_in), ("evidence", claim.evidence)):
            for index, citation in enumerate(citations):
                if citation.quote:
                    yield claim, field, index, citation


def _one(claim: Claim, field: str, index: int, citation: Citation, snapshot: Snapshot, text: Text | None) -> CitedQuote:
    if text is None:
        return CitedQuote(claim, field, index, citation, snapshot)
    match = locate_citation(text, citation)
    if match.state is QuoteState.ORPHANED:
        return CitedQuote(claim, field, index, citation, snapshot, match)
    (start, _), (_, end) = match.spans[0], match.spans[-1]
    passages = tuple(text.raw[first:last] for first, last in match.spans)
    before, after = text.raw[max(0, start - AROUND) : start], text.raw[end : end + AROUND]
    first, last = sentence_around(text, start, end)
    sentence, within = text.raw[first:last], (start - first, end - first)
    return CitedQuote(claim, field, index, citation, snapshot, match, passages, before, after, sentence, within)


def sentence_around(text: Text, start: int, end: int) -> Span:
    """The sentences that text[start:end] has a character of, as one span, no wider than its paragraph and window."""
    low, high = text.places.paragraph_around(start, end)
    low, high = max(low, start - WINDOW), min(high, end + WINDOW)
    touched = [(a, b) for a, b in sentences(text.raw, low, high) if a < end and b > start]
    return (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else (start, end)


def locate_citation(text: Text, citation: Citation) -> QuoteMatch:
    """Return the state of a quote by its locator and by the words recorded around it.

    Those words decide between several places. Where none of them stands around a quote any more, it is told as moved
    unless a locator still vouches for its place: it is never quietly tied to another one.
    """
    match = locate_quote(text, citation.quote, citation.at)
    whole = match.state in (QuoteState.EXACT, QuoteState.NORMALISED, QuoteState.MOVED, QuoteState.AMBIGUOUS)
    spans = whole_places(text, citation.quote) if whole and anchored(citation) else []
    if not spans:
        return match
    best = standing(text, spans, citation.prefix, citation.suffix)
    region = text.places.region(citation.at) if citation.at.strip() else None
    inside = [place.spans[0] for place in standing_in(region, [Pieces((span,)) for span in best or spans])]
    if len(inside) > 1:
        return _at(text, QuoteState.AMBIGUOUS, inside)
    if not inside or (not best and region is None):
        return _at(text, QuoteState.MOVED, best or spans)
    exact = text.raw[slice(*inside[0])] == citation.quote.strip()
    return _at(text, QuoteState.EXACT if exact else QuoteState.NORMALISED, inside)


def anchored(citation: Citation) -> bool:
    """Return whether words around the quote are recorded."""
    return bool(Words(citation.prefix).words or Words(citation.suffix).words)


def standing(text: Text, spans: Sequence[Span], prefix: str, suffix: str) -> list[Span]:
    """Return the places with most of the given sides around them, but for typography; none that has neither."""
    before, after = _comparable(prefix), _comparable(suffix)
    wide = WIDER * (AROUND + max(len(prefix), len(suffix)))
    sides = []
    for start, end in spans:
        left, right = _comparable(text.raw[max(0, start - wide) : start]), _comparable(text.raw[end : end + wide])
        sides.append(bool(before and left.endswith(before)) + bool(after and right.startswith(after)))
    most = max(sides, default=0)
    return [span for span, count in zip(spans, sides, strict=True) if count == most and most]


def _comparable(part: str) -> str:
    return " ".join(Words(part).words)


def _at(text: Text, state: QuoteState, spans: Sequence[Span]) -> QuoteMatch:
    places = [text.places.name(start) for start, _ in spans]
    if state is QuoteState.MOVED:
        return QuoteMatch(state, tuple(spans[:1]), tuple(dict.fromkeys(places)))
    return QuoteMatch(state, tuple(spans), tuple(places))


def locate_quotes(ledger: Ledger, claims: Sequence[Claim] | None = None) -> list[CitedQuote]:
    """Hold the quotes of these claims, or of all, to the snapshots of their sources, in the ledger's order."""
    return locate_all(list(ledger.claims.values()) if claims is None else claims, ledger)
