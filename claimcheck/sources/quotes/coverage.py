"""Which sentences of a source have claims anchored in them, and what no claim covers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.errors import NothingChecked
from claimcheck.ledger.model import Citation, Claim, Ledger, Source
from claimcheck.sources.quotes import QuoteState, Text
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.typography import folded_case, wording

NUMBER = re.compile(
    r"(?<![\w.])\d[\d.,]*\d%?|(?<![\w.])\d%?(?![\w])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”\n]{2,}”|\"[^\"\n]{2,}\"|«[^»\n]{2,}»")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the source: where it stands, the claims anchored in it, the numbers and quoted words none holds."""

    span: Span
    place: str
    text: str
    claims: tuple[str, ...]
    numbers: tuple[str, ...]
    quoted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """A source sentence by sentence; `passages` are the spans that quotes hold, without overlaps."""

    source: Source
    text: Text
    sentences: Sequence[Sentence]
    passages: Sequence[Span]
    lost: Sequence[Claim]  # claims with a quote of this source that could not be anchored

    @property
    def covered(self) -> int:
        """How many sentences have a claim."""
        return sum(bool(each.claims) for each in self.sentences)

    @property
    def share(self) -> float:
        """The same as a share from 0 to 1."""
        return self.covered / len(self.sentences) if self.sentences else 0.0


def coverage(source: Source, ledger: Ledger) -> Coverage:
    """Anchor the claims that appear in a source; raises NothingChecked when it has no readable snapshot."""
    snapshot = read_snapshot(source)
    if snapshot.text is None:
        raise NothingChecked(f"the coverage of {source.id} cannot be told: {snapshot.fault}")
    if not any(map(str.isalnum, snapshot.text)):
        raise NothingChecked(f"the coverage of {source.id} cannot be told: no word stands in its snapshot")
    text, anchors, lost = Text(snapshot.text), list[tuple[Span, Claim]](), list[Claim]()
    for claim in ledger.claims.values():
        spans = [span for citation in _quotes(claim, source.id) for span in _anchored(text, citation)]
        anchors += [(span, claim) for span in spans]
        if not spans and any(_quotes(claim, source.id)):
            lost.append(claim)
    found = [_sentence(text, span, anchors) for cut in text.places.paragraphs for span in sentences(text.raw, *cut)]
    return Coverage(source, text, found, merged(span for span, _ in anchors), lost)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch put together."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def _quotes(claim: Claim, source: str) -> list[Citation]:
    return [each for each in claim.appears_in if each.source == source and each.quote]


def _anchored(text: Text, citation: Citation) -> Sequence[Span]:
    """Where a quote stands; nothing for one that is not to be told, or not the source's own words."""
    held = locate_citation(text, citation)
    return () if held.state in (QuoteState.AMBIGUOUS, QuoteState.ALTERED, QuoteState.ORPHANED) else held.spans


def _sentence(text: Text, span: Span, anchors: Sequence[tuple[Span, Claim]]) -> Sentence:
    start, end = span
    near = [((a, b), claim) for (a, b), claim in anchors if a < end and b > start]
    claims = {claim.id: claim for _, claim in near}
    told = folded_case(wording(" / ".join(part for each in claims.values() for part in (each.text, *each.quotes))))
    spans = [span for span, _ in near]
    numbers = [found for found in NUMBER.finditer(text.raw, start, end) if not _covered(found.span(), spans)]
    inner = [found[0] for found in QUOTED.finditer(text.raw, start, end) if not _covered(found.span(), spans)]
    return Sentence(
        span, text.places.name(start), " ".join(text.raw[start:end].split()), tuple(claims),
        tuple(each[0] for each in numbers if not re.search(rf"(?<!\w){re.escape(each[0].casefold())}(?!\w)", told)),
        tuple(each for each in inner if folded_case(wording(each[1:-1])).strip(" .,") not in told),
    )  # fmt: skip


def _covered(span: Span, passages: Sequence[Span]) -> bool:
    """True where half of a span or more lies in passages."""
    start, end = span
    return 2 * sum(max(0, min(b, end) - max(a, start)) for a, b in merged(passages)) >= end - start
