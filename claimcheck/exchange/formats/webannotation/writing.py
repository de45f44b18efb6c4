"""A ledger as annotations: the words of the claim are the body, the place in the source is the target."""

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.exchange.foreign.dates import iso_date
from claimcheck.exchange.foreign.json_values import full
from claimcheck.ledger.model import Citation, Claim, Evidence, Ledger, Source
from claimcheck.ledger.vocabulary import HASH
from claimcheck.sources.quotes.cited import CitedQuote, quoted
from claimcheck.sources.quotes.state import QuoteState
from claimcheck.text.json_text import dump

STANDING = (QuoteState.EXACT, QuoteState.NORMALISED)  # states in which a quote is one span of the snapshot
Node = dict[str, Any]


def written(ledger: Ledger, options: WriteOptions, context: str) -> Written:
    """Return a collection of annotations, and how many claims have no citation to annotate."""
    places = {(quote.claim.id, quote.field, quote.index): quote for quote in quoted(ledger)}
    items = [item for claim in ledger.claims.values() for item in _annotations(claim, ledger, options, places)]
    base = options.url.partition("#")[0] or _urn("annotations", *ledger.claims)
    collection = {
        "@context": context,
        "id": base,
        "type": "AnnotationCollection",
        "label": "Citations of claims",
        "total": len(items),
        "first": {"id": f"{base}#page-1", "type": "AnnotationPage", "partOf": base, "startIndex": 0, "items": items},
    }
    return Written(dump(collection, 2), tuple(_notes(ledger, places)))


def _notes(ledger: Ledger, places: dict[tuple[str, str, int], CitedQuote]) -> list[str]:
    uncited = sum(1 for claim in ledger.claims.values() if not claim.appears_in and not claim.evidence)
    unplaced = sum(1 for quote in places.values() if _span(quote) is None)
    return [
        *([f"{uncited} claims cite nothing and are left out"] if uncited else ()),
        *([f"{unplaced} of {len(places)} quotes have no position: they stand in no snapshot as they are"]
          if unplaced else ()),
    ]  # fmt: skip


def _annotations(
    claim: Claim, ledger: Ledger, options: WriteOptions, places: dict[tuple[str, str, int], CitedQuote]
) -> Iterator[Node]:
    for field, citations in (("appears_in", claim.appears_in), ("evidence", claim.evidence)):
        for index, citation in enumerate(citations):
            located = places.get((claim.id, field, index))
            yield full({
                "id": _urn(options.url, claim.id, field, str(index)),
                "type": "Annotation",
                "motivation": "describing" if field == "appears_in" else "assessing",
                "creator": {"type": "Organization", "name": options.publisher} if options.publisher else "",
                "body": _bodies(claim, citation, options),
                "target": _target(citation, ledger.sources.get(citation.source), located),
            })  # fmt: skip


def _bodies(claim: Claim, citation: Citation, options: WriteOptions) -> list[Node]:
    """Return the claim's words with its id, the stance of evidence, the remark on the citation, the tags."""
    identifier = f"{options.url.partition('#')[0]}#{quote(claim.id)}"
    bodies = [_text(claim.text, "describing", id=identifier)]
    if isinstance(citation, Evidence):
        bodies.append(_text(citation.stance or "evidence", "classifying"))
    bodies += [_text(citation.note, "commenting")] if citation.note else []
    return bodies + [_text(tag, "tagging") for tag in claim.tags]


def _text(value: str, purpose: str, **more: str) -> Node:
    return {"type": "TextualBody", **more, "value": value, "format": "text/plain", "purpose": purpose}


def _target(citation: Citation, source: Source | None, located: CitedQuote | None) -> Node:
    """Return the source, with the selectors of the place and the state in which it was read."""
    address = (source.url or source.archived) if source else ""
    return full({
        "type": "SpecificResource",
        "source": address or f"#{quote(citation.source)}",
        "schema:identifier": citation.source,
        "schema:name": source.title if source else "",
        "selector": _selectors(citation, located),
        "state": _state(source, located) if source else {},
    })  # fmt: skip


def _selectors(citation: Citation, located: CitedQuote | None) -> list[Node]:
    """Return the ways to find the place: by the words, by the position in the snapshot, by the name of the place."""
    words = full({
        "type": "TextQuoteSelector",
        "exact": citation.quote,
        "prefix": citation.prefix,
        "suffix": citation.suffix,
    }) if citation.quote or citation.prefix or citation.suffix else {}  # fmt: skip
    selectors = [words] if words else []
    if located and (span := _span(located)):
        selectors.append({"type": "TextPositionSelector", "start": span[0], "end": span[1]})
    if citation.at:
        fragment: Node = {"type": "FragmentSelector", "value": citation.at}
        selectors.append({**fragment, "refinedBy": words} if words else fragment)
    return selectors


def _span(located: CitedQuote) -> tuple[int, int] | None:
    """Return the one span of the snapshot's text that a quote is; None for one in pieces, changed or absent."""
    match = located.match
    if match is None or match.state not in STANDING or len(match.spans) != 1:
        return None
    return match.spans[0]


def _state(source: Source, located: CitedQuote | None) -> Node:
    """Return when the source was read, and its copies: a permanent one, and the snapshot by its hash (RFC 6920)."""
    sha256 = (located.snapshot.sha256 if located else "") or source.sha256
    copies = [source.archived] if source.archived and source.url else []
    copies += [_named_by_hash(sha256)] if HASH.matches(sha256) else []
    dated = _dated(iso_date(str(source.retrieved))) if source.retrieved else {}
    return {"type": "TimeState", **dated, **({"cached": copies} if copies else {})} if copies or dated else {}


def _dated(date: str) -> Node:
    """Return the time of a state: a moment with a zone, or a day from its beginning to its end."""
    if len(date) == len("2022-05-11"):
        return {"sourceDateStart": f"{date}T00:00:00Z", "sourceDateEnd": f"{date}T23:59:59Z"}
    return {"sourceDate": date} if "T" in date else {}


def _named_by_hash(sha256: str) -> str:
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _urn(*parts: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, chr(10).join(parts))}"
