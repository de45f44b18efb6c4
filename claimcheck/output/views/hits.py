"""Answers to a search: the hits with what was hit in them."""

from collections.abc import Mapping, Sequence

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.serialize import excerpt, to_dict
from claimcheck.output.blocks import Answer, Cell, Column, Count, Marked, Table
from claimcheck.query.search import Hit

AROUND = 30  # characters shown on each side of a hit
LABELS = {"quotes": "quote", "names": "actor", "tags": "tag", "hedges": "hedge", "notes": "note"}


def hits(results: Sequence[Hit], ledger: Ledger, head: Mapping[str, object], total: int) -> Answer:
    """Return the claims best first, each with its score and the places that were hit; `total` says of how many hits."""
    columns = [Column("id", "id", wide=4), Column("claim", wide=6), Column("attribution", wide=3, drop=1, bare=True),
               Column("also in", wide=4, drop=2, bare=True)]  # fmt: skip
    rows = [(hit.claim.id, _text(hit), ledger.chain(hit.claim), _elsewhere(hit)) for hit in results]
    records = ({**to_dict(hit.claim), "score": round(hit.score, 3), "hits": _hits(hit)} for hit in results)
    return Answer("search", "claims", records, [Table(columns, rows)], head,
                  lambda: excerpt(ledger, [hit.claim.id for hit in results]),
                  Count(len(results), total, "claims", len(results) < total))  # fmt: skip


def _text(hit: Hit) -> Cell:
    spans = next((spans for name, text, spans in hit.places if name == "text"), ())
    return Marked(hit.claim.text, "", spans)


def _elsewhere(hit: Hit) -> Cell:
    """The first hit outside the claim's text, with a little of what stands around it."""
    order = list(LABELS)
    places = [place for place in hit.places if place[0] in LABELS]
    for name, text, spans in sorted(places, key=lambda place: order.index(place[0])):
        start, end = spans[0]
        left, right = max(0, start - AROUND), min(len(text), end + AROUND)
        before = f"{LABELS[name]}: " + ("…" if left else "")
        shown = before + text[left:right] + ("…" if right < len(text) else "")
        return Marked(shown, "", ((len(before) + start - left, len(before) + end - left),))
    return ""


def _hits(hit: Hit) -> list[dict[str, object]]:
    return [{"field": name, "text": text, "spans": [list(span) for span in spans]} for name, text, spans in hit.places]
