"""Every quote of a ledger, held to the snapshot of its source."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Citation, Claim, Ledger, Where
from claimcheck.once import once
from claimcheck.quoting import Held, State, Text, hold
from claimcheck.quoting.snapshots import Snapshot, read_snapshot

UNHELD = "unheld"  # the state of a quote whose source has no readable snapshot
AROUND = 32  # characters recorded on each side of a quote, as W3C's prefix and suffix


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote of a claim and what became of it; `held` is None when there was no text to hold it to.

    `found` are the characters of the source that it was found in, `before` and `after` what stands around them.
    """

    claim: Claim
    field: str
    index: int
    citation: Citation
    snapshot: Snapshot
    held: Held | None = None
    found: tuple[str, ...] = ()
    before: str = ""
    after: str = ""

    @property
    def state(self) -> str:
        """The state in a word."""
        return str(self.held.state) if self.held else UNHELD

    @property
    def where(self) -> Where:
        """The place of the quote in the ledger."""
        return self.claim.where / self.field / self.index / "quote"

    @property
    def place(self) -> str:
        """Source and locator: "bulletin p2"."""
        return " ".join(part for part in (self.citation.source, self.citation.at) if part)


@once
def quoted(ledger: Ledger) -> Sequence[Quoted]:
    """All quotes of the claims, in the ledger's order; each snapshot is read once and prepared once."""
    return hold_all(list(ledger.claims.values()), ledger)


def hold_all(claims: Sequence[Claim], ledger: Ledger) -> list[Quoted]:
    """The quotes of these claims held to their sources, those of one source together."""
    by_source = defaultdict(list)
    places = list(_citations(claims))
    for number, (_, _, _, citation) in enumerate(places):
        by_source[citation.source].append(number)
    found: dict[int, Quoted] = {}
    for source, numbers in by_source.items():
        known = ledger.sources.get(source)
        snapshot = read_snapshot(known) if known else Snapshot(source, fault="the ledger does not hold this source")
        text = None if snapshot.text is None else Text(snapshot.text)
        light = Snapshot(source, None, snapshot.fault, snapshot.sha256, snapshot.changed)  # the text may go
        found |= {number: _one(*places[number], light, text) for number in numbers}
    return [found[number] for number in range(len(places))]


def _citations(claims: Sequence[Claim]) -> Iterator[tuple[Claim, str, int, Citation]]:
    for claim in claims:
        for field, citations in (("appears_in", claim.appears_in), ("evidence", claim.evidence)):
            for index, citation in enumerate(citations):
                if citation.quote:
                    yield claim, field, index, citation


def _one(claim: Claim, field: str, index: int, citation: Citation, snapshot: Snapshot, text: Text | None) -> Quoted:
    if text is None:
        return Quoted(claim, field, index, citation, snapshot)
    held = hold(text, citation.quote, citation.at)
    if held.state is State.ORPHANED:
        return Quoted(claim, field, index, citation, snapshot, held)
    (start, _), (_, end) = held.spans[0], held.spans[-1]
    found = tuple(text.raw[a:b] for a, b in held.spans)
    before, after = text.raw[max(0, start - AROUND) : start], text.raw[end : end + AROUND]
    return Quoted(claim, field, index, citation, snapshot, held, found, before, after)
