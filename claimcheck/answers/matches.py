"""Answers to "which claims say this?"."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.answer import Answer, Block, Cell, Column, Line, Marked, Table
from claimcheck.matching import Match, Query
from claimcheck.model import Ledger
from claimcheck.records import plain

NOTHING = "nothing here says this"
COLUMNS = (Column("score", right=True), Column("id", "id", wide=3), Column("claim", wide=6),
           Column("attribution", wide=3), Column("near, but", "bad", wide=2))  # fmt: skip


def matches(
    queries: Sequence[Query], found: Sequence[Sequence[Match]], ledger: Ledger, head: Mapping[str, object]
) -> Answer:
    """For each query the claims that say the same, best first; one that only looks alike says what differs."""
    blocks: list[Block] = []
    for query, hits in zip(queries, found, strict=True):
        title = query.text if len(queries) > 1 else ""
        if hits:
            blocks.append(Table(COLUMNS, [_row(hit, ledger) for hit in hits], title))
        elif title:
            blocks.append(Line(Marked(f"{title} — {NOTHING}", "muted")))
    records = [_record(query, hits, ledger) for query, hits in zip(queries, found, strict=True)]
    return Answer("match", "queries", records, blocks, head)


def _row(hit: Match, ledger: Ledger) -> Sequence[Cell]:
    claim = ledger.claims[hit.id]
    return f"{hit.score:.0f}", hit.id, claim.text, ledger.chain(claim), "; ".join(map(str, hit.vetoes))


def _record(query: Query, hits: Sequence[Match], ledger: Ledger) -> dict[str, Any]:
    asked = {"id": query.id, "text": query.text, "speaker": query.speaker}
    return {
        **{name: value for name, value in asked.items() if value},
        "matches": [
            {
                "id": hit.id,
                "score": round(hit.score, 1),
                "vetoes": [{"veto": veto.name, "query": veto.left, "claim": veto.right} for veto in hit.vetoes],
                "claim": plain(ledger.claims[hit.id]),
            }
            for hit in hits
        ],
    }
