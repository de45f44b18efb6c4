"""From proposals to drafts of a source: what is new, what is known, what moved when the snapshot changed."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.dataclass import dataclass
from claimcheck.draft import already_there, reading, records
from claimcheck.draft.kept import LOST, WAITING, Draft, draft_id
from claimcheck.draft.proposals import Proposal
from claimcheck.draft.records import Origin
from claimcheck.errors import NothingChecked
from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text, locate_quote
from claimcheck.sources.quotes.coverage import coverage
from claimcheck.sources.quotes.state import SOUND
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class Moved:
    """A draft that stands elsewhere in a changed snapshot, or nowhere any more (`lost`)."""

    before: Draft
    after: Draft

    @property
    def lost(self) -> bool:
        """Whether its words stand there no more."""
        return self.after.state == LOST


def origin_of(source: Source, ledger: Ledger) -> tuple[Origin, str]:
    """Return a source's snapshot to draft from, and its hash. Raises NothingChecked where there is none."""
    snapshot = read_snapshot(source)
    if snapshot.text is None:
        raise NothingChecked(f"nothing can be drafted from {source.id}: {snapshot.fault} "
                             f"(claimcheck snapshot add {source.id} FILE keeps one)")  # fmt: skip
    return Origin(Text(snapshot.text), source, ledger), snapshot.sha256


def drafts(proposals: Sequence[Proposal], origin: Origin, sha256: str = "") -> list[Draft]:
    """Return proposals as drafts, each once; `like` names the claim whose quote stands in the same words."""
    source = origin.source.id if origin.source else ""
    covering = already_there.anchors(origin.text, source, origin.ledger) if source else None
    left_out = _left_out(origin)
    made: dict[str, Draft] = {}
    for proposal in proposals:
        if any(start <= proposal.spans[0][0] < end for start, end in left_out):
            continue
        passage = records.passage(origin.text.raw, proposal.spans)
        id = draft_id(source, passage)
        like = covering.covering(proposal.spans) if covering else ""
        made.setdefault(id, Draft(
            id, records.record(proposal, origin), WAITING, passage, proposal.spans, source, sha256, proposal.voice,
            proposal.score, records.why(proposal, origin), tuple(sorted(proposal.unsure)), like, quotes=proposal.quotes,
        ))  # fmt: skip
    return list(made.values())


def _left_out(origin: Origin) -> list[Span]:
    """Return the spans of a text from which nothing is drafted: its byline, and what its source calls boilerplate."""
    byline = origin.text.places.byline
    spans = [byline] if byline else []
    if origin.source and origin.source.boilerplate:
        sentences = coverage(origin.source, origin.ledger).sentences
        spans += [sentence.span for sentence in sentences if sentence.boilerplate]
    return spans


def new(made: Sequence[Draft], known: Sequence[Draft], min_score: float = 0.0) -> list[Draft]:
    """Return the drafts that are not known yet: none whose words were drafted, accepted, edited or rejected before."""
    ids = {draft.id for draft in known} | {draft_id(draft.source, draft.passage) for draft in known}
    return [draft for draft in made if draft.id not in ids and draft.score >= min_score and not _is_known(draft, known)]


def _is_known(draft: Draft, known: Sequence[Draft]) -> bool:
    """Return whether an answered or waiting draft has the same place of the same snapshot."""
    return any(
        other.source == draft.source and other.sha256 == draft.sha256 and _shared(other.spans, draft.spans) > 0.8
        for other in known
    )


def _shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Return how much of the longer of two passages both have, from 0 to 1."""
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    longest = max(sum(b - a for a, b in spans) for spans in (one or [(0, 0)], other or [(0, 0)]))
    return both / longest if longest else 0.0


def anchored_anew(known: Sequence[Draft], origin: Origin, sha256: str) -> list[Moved]:
    """Return the drafts of a source that were made from another snapshot, as they stand in this one."""
    source = origin.source.id if origin.source else ""
    stale = [draft for draft in known if draft.source == source and draft.sha256 != sha256]
    return [Moved(draft, _anchored(draft, origin, sha256)) for draft in stale]


def _anchored(draft: Draft, origin: Origin, sha256: str) -> Draft:
    """Return a draft at its place in a text; lost where its words do not stand there, and it was not answered yet."""
    spans = list[Span]()
    for piece in draft.passage.split(records.ELISION):
        match = locate_quote(origin.text, piece)
        spans += match.spans[:1] if match.spans and match.state in (*SOUND, "ambiguous") else []
    if len(spans) != len(draft.passage.split(records.ELISION)):
        return replace(draft, state=LOST if draft.is_open else draft.state, sha256=sha256)
    place = origin.text.places.name(spans[0][0], spans[-1][1])
    citations = [{**citation, **({"at": place} if place else {})} for citation in draft.claim.get("appears_in", ())
                 if isinstance(citation, dict)]  # fmt: skip
    state = WAITING if draft.state == LOST else draft.state
    return replace(
        draft, claim={**draft.claim, "appears_in": citations}, spans=tuple(spans), sha256=sha256, state=state
    )


def draft_text_sentences(text: str, spans: Sequence[Span], ledger: Ledger) -> list[Draft]:
    """Return drafts for sentences of a text that is no source of the ledger, by their spans."""
    proposed = reading.of_sentences(text, spans)
    return drafts(proposed, Origin(Text(text), None, ledger), digest(text))


def digest(text: str) -> str:
    """Return the SHA-256 of a text that is no snapshot."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
