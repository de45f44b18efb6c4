"""Where a quote stands in the snapshot of its source, and the hedge of the sentence around it."""

from collections.abc import Mapping

from claimcheck.dataclass import dataclass
from claimcheck.edit.quote_ends import whole_quote
from claimcheck.errors import UsageError
from claimcheck.ledger.model import Ledger
from claimcheck.sources.quotes import QuoteMatch, QuoteState, Text, locate_quote
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.cues.en import hedges
from claimcheck.text.escaping import one_line
from claimcheck.text.sentences import sentences
from claimcheck.text.shortening import short


@dataclass(frozen=True, slots=True)
class PlacedCitation:
    """A plain citation with its place; `at` is the place that was filled in, `hedge` that of the sentence ("").

    `fault` says what is wrong with a quote that does not stand in the snapshot.
    """

    citation: dict[str, str]
    at: str = ""
    hedge: str = ""
    fault: str = ""


def placed(citation: Mapping[str, str], ledger: Ledger) -> PlacedCitation:
    """Return a citation with the place where the snapshot of its source has the quote, where it has it once.

    A quote typed as FIRST..LAST becomes the words between.

    Raises UsageError, with the right place, for a quote that stands elsewhere or in several places. Without a snapshot,
    or for a quote that stands nowhere in it, the citation stays as it is: the rules say what is wrong.
    """
    source = ledger.sources.get(citation.get("source", ""))
    quote, at = citation.get("quote", ""), citation.get("at", "")
    raw = read_snapshot(source).text if source and quote and source.snapshot else None
    if raw is None or source is None:
        return PlacedCitation(dict(citation))
    text = Text(raw)
    quote = whole_quote(quote, text)
    citation = {**citation, "quote": quote}
    match = locate_quote(text, quote, at)
    places = list(dict.fromkeys(match.places))
    shown = f"{one_line(short(quote))!r} stands at {' and '.join(places)} of {source.id}"
    if match.state is QuoteState.MOVED:
        raise UsageError(f"{shown}, not at {at}: --at {places[0]!r} says so")
    if match.state is QuoteState.AMBIGUOUS and len(places) > 1:
        raise UsageError(f"{shown}: say which with --at, or quote a few words more")
    if not match.sound or len(places) != 1:
        return PlacedCitation(dict(citation), fault=_fault(match, source.id))
    hedge = _hedge_around(raw, match.spans[0][0])
    if at:
        return PlacedCitation(dict(citation), "", hedge)
    rest = {key: value for key, value in citation.items() if key not in ("source", "at")}
    return PlacedCitation({"source": source.id, "at": places[0], **rest}, places[0], hedge)


def _fault(match: QuoteMatch, source: str) -> str:
    """Return what is wrong with a quote that is not found as it is."""
    if match.state is QuoteState.ORPHANED:
        return f"nothing like it stands in {source}"
    return f"{source} has other words at {match.places[0]}: {one_line(match.diff)}" if match.diff else ""


def _hedge_around(raw: str, offset: int) -> str:
    """Return the first words by which the sentence around a place hedges; "" for none."""
    for start, end in sentences(raw):
        if start <= offset < end:
            hedge = hedges.PATTERN.search(raw, start, end)
            return hedge[0] if hedge else ""
    return ""
