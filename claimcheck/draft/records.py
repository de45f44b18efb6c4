"""A proposal in the shape of the ledger's records, and for each field what it was read from."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.draft.dating import said_on
from claimcheck.draft.names import PERSON
from claimcheck.draft.proposals import AUTHOR, Proposal
from claimcheck.draft.speakers import Speaker
from claimcheck.errors import ClaimcheckError
from claimcheck.ledger.lookup import id_of, look_up, plain_name
from claimcheck.ledger.model import Actor, Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.text.span import Span

ELISION = " […] "
MOST_WORDS = 11  # of a quote: a fragment that finds the place
UNNAMED = "an unnamed voice"
WEAK_ENDS = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "and",
        "or",
        "that",
        "which",
        "who",
        "is",
        "was",
        "as",
        "from",
        "his",
        "her",
        "its",
        "their",
    ]
)
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Origin:
    """What proposals are drawn from: a text, the source whose snapshot it is (None for any text), and the ledger."""

    text: Text
    source: Source | None
    ledger: Ledger


def passage(text: str, spans: Sequence[Span]) -> str:
    """Return the words of the spans of a text, in order, with a mark of what is left out between them."""
    return ELISION.join(" ".join(text[start:end].split()) for start, end in spans)


def record(proposal: Proposal, origin: Origin) -> Record:
    """Return a proposal as a plain claim record: text, kind, attribution, about, appears_in. No field is made up."""
    raw = origin.text.raw
    claim: Record = {"text": claim_text(raw, proposal.spans), "kind": proposal.kind}
    claim["attribution"] = attribution(proposal, origin)
    if about := _about(claim["text"], claim["attribution"], origin.ledger):
        claim["about"] = about
    claim["appears_in"] = [_citation(proposal, origin)]
    return claim


def claim_text(text: str, spans: Sequence[Span]) -> str:
    """Return the passage with a capital letter first, and the full stop where the text has it there."""
    words = passage(text, spans)
    end = spans[-1][1]
    words += text[end] if text[end : end + 1] in (".", "!", "?") else ""
    return words[:1].upper() + words[1:]


def attribution(proposal: Proposal, origin: Origin) -> list[Record]:
    """Return the hops from who says it to the page."""
    page = page_of(origin)
    if proposal.voice == AUTHOR or proposal.speaker is None:
        return [{"actor": page or UNNAMED, "act": "states", **_hedge(proposal, origin)}]
    raw = origin.text.raw
    first: Record = {"actor": actor(proposal.speaker, origin.ledger), "act": proposal.act, **_hedge(proposal, origin)}
    sentence = origin.text.places.paragraph_around(proposal.spans[0][0], proposal.spans[-1][1])
    published = origin.source.date if origin.source else None
    if day := said_on(raw, proposal.cue, sentence, proposal.spans, published):
        first["date"] = day
    hops = [first, *({"actor": actor(relay, origin.ledger), "act": "reports"} for relay in proposal.via)]
    if page and all(hop["actor"] != page for hop in hops):
        hops.append({"actor": page, "act": "reports"})
    return hops


def _hedge(proposal: Proposal, origin: Origin) -> Record:
    """Return the words that weaken a proposal, as found, each once."""
    words = dict.fromkeys(" ".join(origin.text.raw[start:end].split()) for start, end in sorted(proposal.hedges))
    return {"hedge": " … ".join(words)} if words else {}


def page_of(origin: Origin) -> str:
    """Return who writes the page: the source's first author, else its publisher; "" where neither is recorded."""
    if origin.source is None:
        return ""
    return next(iter(origin.source.author), "") or origin.source.publisher


def actor(speaker: Speaker, ledger: Ledger) -> str:
    """Return the id of the actor of the ledger whom a speaker's name means, else the name."""
    name = speaker.text or UNNAMED
    if (id := id_of_name(name, ledger)) in ledger.actors:
        return id
    surname = name.split()[-1]
    if speaker.name.kind == PERSON and len(name.split()) == 1:
        try:
            return look_up(ledger, surname, Actor).record.id
        except ClaimcheckError:
            return name
    return name


def id_of_name(name: str, ledger: Ledger) -> str:
    """Return the id of the one actor that goes by a name; the name itself where none or several do."""
    try:
        return id_of(ledger, name, Actor)
    except ClaimcheckError:
        return name


def _about(text: str, hops: Sequence[Mapping[str, Any]], ledger: Ledger) -> list[str]:
    """Return the actors of the ledger that a text names, but for who says it."""
    said = {hop["actor"] for hop in hops}
    words = f" {plain_name(text)} "
    return [
        id
        for id, known in ledger.actors.items()
        if id not in said and any(len(name := plain_name(n)) > 2 and f" {name} " in words for n in known.names[:-1])
    ]


def _citation(proposal: Proposal, origin: Origin) -> Record:
    citation: Record = {"source": origin.source.id} if origin.source else {}
    start, end = proposal.spans[0][0], proposal.spans[-1][1]
    if place := origin.text.places.name(start, end):
        citation["at"] = place
    if quote := fragment(origin.text.raw, proposal):
        citation["quote"] = quote
    return citation


def fragment(text: str, proposal: Proposal) -> str:
    """Return a few words of a proposal, to the letter: of its quotation where there is one, else of what it says."""
    inside = [span for span in proposal.quotes if len(text[slice(*span)].split()) > 2]
    return words_of(text, (inside or proposal.spans)[0])


def words_of(text: str, span: Span) -> str:
    """Return the first words of a span, as many as a quote may have."""
    words = text[slice(*span)].split()
    if len(words) <= MOST_WORDS:
        return " ".join(words).rstrip(".,;:!?")
    kept = words[:MOST_WORDS]
    while len(kept) > 4 and kept[-1].strip(",;:").lower() in WEAK_ENDS:
        kept.pop()
    return " ".join(kept).rstrip(".,;:!?")


def why(proposal: Proposal, origin: Origin) -> Record:
    """Return for each field of the record what it was read from, in the words of the text."""
    raw = origin.text.raw
    cue = " ".join(raw[slice(*proposal.cue)].split()) if proposal.cue else ""
    reasons: Record = {}
    if proposal.voice == AUTHOR:
        reasons["text"] = f"the writer asserts it ({proposal.family})"
    else:
        reasons["text"] = f"{proposal.family}{f': {cue}' if cue else ''}"
    if proposal.speaker and proposal.speaker.mention:
        mention = " ".join(raw[slice(*proposal.speaker.mention)].split())
        reasons["attribution"] = mention if mention == proposal.speaker.text else f"{mention} = {proposal.speaker.text}"
    return reasons
