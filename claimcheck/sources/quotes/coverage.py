"""Which sentences of a source have claims anchored in them, and what no claim covers."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.errors import NothingChecked
from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Citation, Claim, Ledger, Source
from claimcheck.sources.quotes import QuoteState, Text, locate_quote
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.sources.quotes.state import SOUND
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.patterns import compiled_later
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.typography import folded_case, wording

NUMBER = compiled_later(  # the look ahead spares most words the list
    r"(?<![\w.])\d(?:[\d.,]*\d)?%?(?!\w)|\b(?=[tfsendhmbTFSENDHMB])(?i:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b"
)
QUOTED = compiled_later(r"“[^“”\n]{2,}+”|\"[^\"\n]{2,}+\"|«[^«»\n]{2,}+»")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the source: where it stands, the claims anchored in it, the numbers and quoted words none holds.

    `boilerplate` is true where the source's record says that it asserts nothing.
    """

    span: Span
    place: str
    text: str
    claims: tuple[str, ...]
    numbers: tuple[str, ...]
    quoted: tuple[str, ...]
    boilerplate: bool = False


@dataclass(frozen=True)
class Coverage:
    """A source sentence by sentence.

    `passages` are the spans that quotes hold, without overlaps; `lost` the claims with a quote of this source that
    could not be anchored; `absent` the entries of the source's `boilerplate` that its text does not have.
    """

    source: Source
    text: Text
    sentences: Sequence[Sentence]
    passages: Sequence[Span]
    lost: Sequence[Claim]
    absent: Sequence[str] = ()

    @cached_property
    def asked(self) -> Sequence[Sentence]:
        """The sentences that are asked to be covered: all but boilerplate."""
        return [sentence for sentence in self.sentences if not sentence.boilerplate]

    @property
    def covered(self) -> int:
        """How many of these have a claim."""
        return sum(bool(sentence.claims) for sentence in self.asked)

    @property
    def share(self) -> float:
        """The same as a share from 0 to 1."""
        return self.covered / len(self.asked) if self.asked else 0.0


def coverage(source: Source, ledger: Ledger) -> Coverage:
    """Return the coverage of a source by the claims that appear in it, in time linear in its text.

    Raises NothingChecked when it has no readable snapshot.
    """
    snapshot = read_snapshot(source)
    if snapshot.text is None:
        raise NothingChecked(f"the coverage of {source.id} cannot be told: {snapshot.fault}")
    if not any(map(str.isalnum, snapshot.text)):
        raise NothingChecked(f"the coverage of {source.id} cannot be told: no word stands in its snapshot")
    text, anchors, lost = Text(snapshot.text), list[tuple[Span, Claim]](), list[Claim]()
    for claim in claims_of(source, ledger):
        spans = [span for citation in _quotes(claim, source.id) for span in _anchored(text, citation)]
        anchors += [(span, claim) for span in spans]
        if not spans and any(_quotes(claim, source.id)):
            lost.append(claim)
    spans = [span for paragraph in text.places.paragraphs for span in sentences(text.raw, *paragraph)]
    unasserting, absent = boilerplate(text, source)
    near = _by_sentence(spans, anchors)
    return Coverage(
        source,
        text,
        [_sentence(text, span, near.get(index, ()), unasserting) for index, span in enumerate(spans)],
        merged(span for span, _ in anchors),
        lost,
        absent,
    )


def claims_of(source: Source, ledger: Ledger) -> Sequence[Claim]:
    """Return the claims that appear in a source, in the order of the ledger."""
    return _claims_by_source(ledger).get(source.id, ())


@cached_per_ledger
def _claims_by_source(ledger: Ledger) -> dict[str, list[Claim]]:
    by_source: dict[str, list[Claim]] = {}
    for claim in ledger.claims.values():
        for source in {citation.source for citation in claim.appears_in}:
            by_source.setdefault(source, []).append(claim)
    return by_source


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch put together."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def overlapping(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of some spans (in order, without overlaps) that have a character of text[start:end]."""
    first = bisect_right(spans, (start, start)) - 1
    last = bisect_left(spans, (end, end))
    return [(a, b) for a, b in spans[max(0, first) : last] if a < end and b > start]


def _by_sentence(spans: Sequence[Span], anchors: Sequence[tuple[Span, Claim]]) -> dict[int, list[tuple[Span, Claim]]]:
    """The anchors that touch each sentence, by its index."""
    near: dict[int, list[tuple[Span, Claim]]] = {}
    for (start, end), claim in anchors:
        index = max(0, bisect_right(spans, (start, start)) - 1)
        while index < len(spans) and spans[index][0] < end:
            if spans[index][1] > start:
                near.setdefault(index, []).append(((start, end), claim))
            index += 1
    return near


def boilerplate(text: Text, source: Source) -> tuple[Sequence[Span], Sequence[str]]:
    """Return the spans of a source's boilerplate, places or words, and the entries that its text does not have."""
    spans, absent = list[Span](), list[str]()
    for entry in source.boilerplate:
        hits = [(start, end) for start, end in _meant(text, entry) if end > start]
        spans += hits
        absent += [] if hits else [entry]
    return merged(spans), absent


def _meant(text: Text, entry: str) -> Sequence[Span]:
    """The place that an entry names, or else every place where its words stand."""
    region = text.places.region(entry)
    if region is not None:
        return [region]
    match = locate_quote(text, entry)
    return match.spans if match.state in (*SOUND, QuoteState.AMBIGUOUS) else ()


def _quotes(claim: Claim, source: str) -> list[Citation]:
    return [citation for citation in claim.appears_in if citation.source == source and citation.quote]


def _anchored(text: Text, citation: Citation) -> Sequence[Span]:
    """Where a quote stands; nothing for one that is not to be told, or not the source's own words."""
    match = locate_citation(text, citation)
    return () if match.state in (QuoteState.AMBIGUOUS, QuoteState.ALTERED, QuoteState.ORPHANED) else match.spans


def _sentence(text: Text, span: Span, near: Sequence[tuple[Span, Claim]], unasserting: Sequence[Span]) -> Sentence:
    start, end = span
    claims = {claim.id: claim for _, claim in near}
    in_quotes = merged(anchor for anchor, _ in near)
    numbers, quoted = (
        [hit[0] for hit in pattern.finditer(text.raw, start, end) if not mostly_within(hit.span(), in_quotes)]
        for pattern in (NUMBER, QUOTED)
    )
    if claims and (numbers or quoted):
        ours = folded_case(wording(" / ".join(part for c in claims.values() for part in (c.text, *c.quotes))))
        numbers = [n for n in numbers if not re.search(rf"(?<!\w){re.escape(n.casefold())}(?!\w)", ours)]
        quoted = [words for words in quoted if folded_case(wording(words[1:-1])).strip(" .,") not in ours]
    words, place = " ".join(text.raw[start:end].split()), text.places.name(start)
    return Sentence(span, place, words, tuple(claims), tuple(numbers), tuple(quoted), mostly_within(span, unasserting))


def mostly_within(span: Span, passages: Sequence[Span]) -> bool:
    """Return whether half of a span or more lies in passages (in order, without overlaps)."""
    start, end = span
    inside = sum(min(b, end) - max(a, start) for a, b in overlapping(passages, start, end))
    return inside > 0 and 2 * inside >= end - start
