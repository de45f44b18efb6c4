"""Where a draft says several things: the places at which its passage can be cut in two, and two made one."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.draft import records
from claimcheck.draft.grammar import clause_like, has_finite
from claimcheck.draft.kept import Draft, draft_id
from claimcheck.draft.units import TOKEN
from claimcheck.text.cues.en import function_words
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

JOINT = compiled_later(r"[,;]?\s+(?:and|but|while|whereas)\s+|;\s+|[.!?]\s+(?=[A-Z])")
FEWEST = 3  # words of a part


def cuts(text: str, spans: Sequence[Span]) -> list[int]:
    """Return the offsets in a text at which the second of two assertions may begin, each with a verb of its own."""
    found = []
    for start, end in spans:
        for hit in JOINT.finditer(text, start, end):
            first, second = text[start : hit.start()], text[hit.end() : end]
            joined = second.split()[:1]
            if joined and joined[0].lower() in function_words.PREPOSITIONS and hit[0].strip() == "and":
                continue  # "in patients and in wheels of cheese made there"
            if _says(first) and _says(second):
                found.append(hit.end())
    return found


def _says(part: str) -> bool:
    """Return whether a part of a passage has a verb of its own."""
    from claimcheck.draft.units import Token

    tokens = [
        Token(*hit.span(), hit[0], hit[0].lower(), "word" if hit["word"] else "mark") for hit in TOKEN.finditer(part)
    ]
    return len(part.split()) >= FEWEST and (has_finite(tokens, 0, len(tokens)) or clause_like(tokens, 0))


def split(draft: Draft, text: str, at: int) -> tuple[Draft, Draft]:
    """Return a draft as two, the second from an offset of the text on; joints between them belong to neither."""
    before = text[:at].rstrip()
    hit = next((h for h in JOINT.finditer(text, max(0, at - 12), at) if h.end() == at), None)
    stop = hit.start() if hit else len(before)
    first = tuple((start, min(end, stop)) for start, end in draft.spans if start < stop)
    second = tuple((max(start, at), end) for start, end in draft.spans if end > at)
    return _with(draft, text, first), _with(draft, text, second)


def join(first: Draft, second: Draft, text: str) -> Draft:
    """Return two drafts of one source as one: the passage of both, the fields of the first."""
    return _with(first, text, tuple(sorted({*first.spans, *second.spans})))


def _with(draft: Draft, text: str, spans: Sequence[Span]) -> Draft:
    """Return a draft with other spans of its text: its words and its quote follow them."""
    passage = records.passage(text, spans)
    quote = records.words_of(text, spans[0])
    citations = [{**citation, "quote": quote} if number == 0 and isinstance(citation, dict) else citation
                 for number, citation in enumerate(draft.claim.get("appears_in") or [])]  # fmt: skip
    claim = {**draft.claim, "text": records.claim_text(text, spans), "appears_in": citations}
    return replace(draft, id=draft_id(draft.source, passage), claim=claim, passage=passage, spans=tuple(spans))
