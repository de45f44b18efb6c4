"""Hedges that neither a quote nor the snapshot of the source shows."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.ledger.model import Ledger, Source
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.shortening import short
from claimcheck.text.words import words_alone as plain

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [{actor: ministry, hedge: as far as we know}]
  appears_in: [{source: bulletin, at: p1, quote: open as far as we know}]
"""
)
UNSEEN = GOOD.replace("quote: open as far as we know", "quote: all clinics are open")


@rule(
    severity=Severity.WARNING,
    why="A hedge is the speaker's, in the words of the source. One of our own makes the speaker say less than was said."
    " A snapshot lies in the ledger's folder or below; no other is looked into.",
    bad=UNSEEN.replace("date: 2024-03-01", "snapshot: not/there.txt"),
    good=GOOD,
)
def unseen_hedge(ledger: Ledger) -> Iterator[Fault]:
    """A hedge stands neither in a quote nor in the snapshot of a source."""
    texts: dict[str, str | None] = {}
    for claim in ledger.claims.values():
        cited = [ledger.sources[citation.source] for citation in claim.appears_in if citation.source in ledger.sources]
        if cited and all(source.snapshot for source in cited):
            quotes = plain(" / ".join(citation.quote for citation in claim.appears_in))
            for i, hop in enumerate(claim.attribution):
                if not _holds(quotes, hop.hedge) and (fault := _unseen(hop.hedge, cited, texts)):
                    yield Fault(claim.where / "attribution" / i / "hedge", fault)


def _unseen(hedge: str, cited: Sequence[Source], texts: dict[str, str | None]) -> str:
    """Why a hedge is not seen in any snapshot; empty where it is. `texts` are the snapshots read before."""
    for source in cited:
        if source.id not in texts:
            snapshot = read_snapshot(source)
            texts[source.id] = None if snapshot.text is None else plain(snapshot.text)
    missing = [source.snapshot for source in cited if texts[source.id] is None]
    if any(_holds(texts[source.id] or "", hedge) for source in cited):
        return ""
    if missing:
        return f"{short(hedge)!r} could not be looked for: the snapshot {short(missing[0])!r} cannot be read"
    return f"{short(hedge)!r} stands neither in a quote nor in the snapshot: give the words of the source"


def _holds(text: str, hedge: str) -> bool:
    """True where every part of the hedge (parts around "…" stand apart) is in a plain text."""
    return all(plain(part) in text for part in re.split(r"…|\.\.\.", hedge) if plain(part).strip())
