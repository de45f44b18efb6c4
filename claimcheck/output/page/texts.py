"""The kept texts of the sources, cut where the quotes of the claims begin and end."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from claimcheck.ledger.model import Citation, Claim, Evidence, Ledger, Source
from claimcheck.sources.quotes import QuoteState, Text
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.sources.quotes.coverage import boilerplate, mostly_within
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.span import Span

LONGEST = 1_000_000  # characters of a text that a page takes
UNSURE = (QuoteState.AMBIGUOUS, QuoteState.ALTERED, QuoteState.ORPHANED)  # such a quote marks no passage
Anchor = tuple[Span, int, bool]  # a passage, the number of a claim, whether it is evidence
Note = tuple[int, int, str]  # a place in the text, the number of a claim, what the text does to it


def texts(claims: Sequence[Claim], sources: Sequence[Source], ledger: Ledger) -> list[dict[str, Any]]:
    """Return the text of each source that has a readable snapshot: its paragraphs with their claims.

    A paragraph is {at, parts, notes}: parts are [text, numbers of the claims made in it, numbers of those it bears
    on], notes are [number of a claim, "" where the text makes it or its stance as evidence]. One that the source's
    record calls boilerplate has `boilerplate`. A text that is too long has `omitted` instead.
    """
    cited = defaultdict(list)
    for number, claim in enumerate(claims):
        for citation in (*claim.appears_in, *claim.evidence):
            cited[citation.source].append((number, citation))
    shown: list[dict[str, Any]] = []
    for source in sources:
        raw = read_snapshot(source).text
        if raw is not None and len(raw) > LONGEST:
            shown.append({"source": source.id, "omitted": f"it is longer than {LONGEST:,} characters"})
        elif raw is not None and raw.strip():
            shown.append({"source": source.id, "paragraphs": _paragraphs(Text(raw), source, cited[source.id])})
    return shown


def _paragraphs(text: Text, source: Source, cited: Sequence[tuple[int, Citation]]) -> list[dict[str, Any]]:
    anchors: list[Anchor] = []
    notes: list[Note] = []
    for number, citation in cited:
        spans = _located(text, citation)
        role = _role(citation)
        anchors += [(span, number, bool(role)) for span in spans]
        notes.append((spans[0][0] if spans else _stated(text, citation), number, role))
    anchors_by_paragraph = _by_paragraph(text, sorted(set(anchors)))
    beside = defaultdict(list)
    for place, number, role in sorted(notes):
        beside[_paragraph(text, place)].append([number, role])
    shown: list[dict[str, Any]] = []
    unasserting, _ = boilerplate(text, source)
    for index, (start, end) in enumerate(text.places.paragraphs):
        at = text.places.name(start)
        parts = _parts(text.raw, (start, end), anchors_by_paragraph[index])
        paragraph = {"at": at, "parts": parts, "notes": _once(beside[index])}
        shown.append(paragraph | ({"boilerplate": True} if mostly_within((start, end), unasserting) else {}))
    if beside[-1]:
        shown.append({"at": "", "parts": [], "notes": _once(beside[-1])})
    return [paragraph for paragraph in shown if paragraph["parts"] or paragraph["notes"]]


def _located(text: Text, citation: Citation) -> Sequence[Span]:
    """Return the passages that a quote holds, none where it is not surely found."""
    if not citation.quote:
        return ()
    match = locate_citation(text, citation)
    return () if match.state in UNSURE else match.spans


def _stated(text: Text, citation: Citation) -> int:
    """Return where the stated place of a citation begins; -1 where there is none."""
    region = text.places.region(citation.at) if citation.at.strip() else None
    return region[0] if region and region[1] > region[0] else -1


def _role(citation: Citation) -> str:
    return citation.stance or "context" if isinstance(citation, Evidence) else ""


def _paragraph(text: Text, place: int) -> int:
    """Return the number of the paragraph that holds a place, -1 for no place."""
    return max(0, bisect_right(text.places.starts, place) - 1) if place >= 0 else -1


def _by_paragraph(text: Text, anchors: Sequence[Anchor]) -> dict[int, list[Anchor]]:
    anchors_by_paragraph = defaultdict(list)
    for anchor in anchors:
        (start, end), _, _ = anchor
        for index in range(_paragraph(text, start), _paragraph(text, max(start, end - 1)) + 1):
            anchors_by_paragraph[index].append(anchor)
    return anchors_by_paragraph


def _parts(raw: str, paragraph: Span, anchors: Sequence[Anchor]) -> list[list[Any]]:
    """Return a paragraph in pieces, each with the claims whose quotes hold it."""
    start, end = paragraph
    events: dict[int, list[tuple[int, int, bool]]] = defaultdict(list)  # at a place: +1 begins or -1 ends, what
    for (low, high), number, evidence in anchors:
        if max(low, start) < min(high, end):
            events[max(low, start)].append((1, number, evidence))
            events[min(high, end)].append((-1, number, evidence))
    parts: list[list[Any]] = []
    at, running = start, Counter[tuple[int, bool]]()
    for cut in [*sorted(events), end]:
        if cut > at:
            claims = [[number for number, evidence in running if evidence is role] for role in (False, True)]
            parts.append([raw[at:cut], *claims])
            at = cut
        for change, number, evidence in events.get(cut, ()):
            running[number, evidence] += change
        running = +running
    return parts


def _once(notes: Sequence[list[Any]]) -> list[list[Any]]:
    """Return the notes of a paragraph, each claim once: that the text makes it counts before that it bears on it.

    Those that it makes come first.
    """
    first: dict[int, list[Any]] = {}
    for number, role in notes:
        if number not in first or (first[number][1] and not role):
            first[number] = [number, role]
    return sorted(first.values(), key=lambda note: note[1] != "")
