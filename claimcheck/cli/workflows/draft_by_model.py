"""Drafts that a language model points at: sentence numbers and words to the letter. It adds no words of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.cli.workflows import model_answers
from claimcheck.draft import drafting
from claimcheck.draft.kept import Draft
from claimcheck.draft.names import UNKNOWN, Name
from claimcheck.draft.proposals import AUTHOR, SAID, Proposal
from claimcheck.draft.records import Origin
from claimcheck.draft.speakers import Speaker
from claimcheck.errors import LedgerError
from claimcheck.ledger.vocabulary import ACT, CLAIM_KIND
from claimcheck.output import console
from claimcheck.text.escaping import one_line
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.wording import counted

AT_ONCE = 400  # sentences of a text that are asked about; that there are more is said
STATEMENT = {
    "type": "object", "additionalProperties": False,
    "required": ["sentence", "words", "speaker", "voice", "act", "kind", "suggested_text"],
    "properties": {
        "sentence": {"type": "integer", "description": "the number of the sentence"},
        "words": {"type": "string", "description": "what is claimed: words of the sentence, to the letter"},
        "speaker": {"type": "string", "description": "who says it: words of the text, to the letter; empty for nobody"},
        "voice": {"type": "string", "enum": [SAID, AUTHOR], "description": "said by somebody in it, or by its author"},
        "act": {"type": "string", "enum": list(ACT.meanings)},
        "kind": {"type": "string", "enum": list(CLAIM_KIND.meanings)},
        "suggested_text": {"type": "string", "description": "the claim in other words; never used by itself"},
    },
}  # fmt: skip
SCHEMA = {
    "type": "object", "additionalProperties": False, "required": ["statements"],
    "properties": {"statements": {"type": "array", "items": STATEMENT}},
}  # fmt: skip
TASK = (
    "The text below is numbered by sentence. Point at each claim in it that can be checked, and at each that somebody "
    "in it is given as making. Copy words of the text to the letter; do not correct, complete or translate them. "
    "Answer in JSON."
)


def drafts(origin: Origin, sha256: str, model: str, base_url: str) -> list[Draft]:
    """Return what a model points at as drafts; what does not stand in the text is dropped, and how much is said.

    Raises what `model_answers.answer` raises, LedgerError for an answer without statements.
    """
    raw = origin.text.raw
    spans = list(sentences(raw))
    if len(spans) > AT_ONCE:
        console.notice(f"{one_line(model)} is asked about the first {AT_ONCE} of {len(spans)} sentences")
        spans = spans[:AT_ONCE]
    pointed = _pointed(model_answers.answer(_prompt(raw, spans), SCHEMA, model, base_url))
    proposals, suggested, dropped = list[Proposal](), dict[tuple[Span, ...], str](), 0
    for item in pointed:
        proposal = _proposal(item, raw, spans)
        if proposal is None:
            dropped += 1
            continue
        proposals.append(proposal)
        suggested[proposal.spans] = str(item.get("suggested_text") or "")
    if dropped:
        console.notice(
            f"{counted(dropped, 'statement')} of {one_line(model)} left out: no such words stand in the text"
        )
    made = drafting.drafts(sorted(proposals, key=lambda proposal: proposal.spans[0]), origin, sha256)
    return [replace(draft, suggested=suggested.get(draft.spans, "")) for draft in made]


def _proposal(item: Mapping[str, Any], raw: str, spans: Sequence[Span]) -> Proposal | None:
    """Return what one item points at; None for words that do not stand in its sentence, or nowhere in the text."""
    number, words = item.get("sentence"), item.get("words")
    if not isinstance(number, int) or not isinstance(words, str) or not words.strip() or not 1 <= number <= len(spans):
        return None
    start, end = spans[number - 1]
    at = raw.find(words.strip(), start, end)
    if at < 0:
        return None
    who = item.get("speaker")
    place = raw.find(who) if isinstance(who, str) and who.strip() else -1
    by_author = item.get("voice") == AUTHOR
    act = str(item.get("act")) if item.get("act") in ACT.meanings else "states"
    kind = str(item.get("kind")) if item.get("kind") in CLAIM_KIND.meanings else "assertion"
    mention = (place, place + len(str(who))) if place >= 0 else None
    speaker = None if by_author else Speaker(Name(str(who) if mention else "", UNKNOWN), mention, False)
    return Proposal(
        ((at, at + len(words.strip())),), voice=AUTHOR if by_author else SAID, family="pointed at by a model", act=act,
        kind=kind, speaker=speaker, unsure=frozenset({"attribution", "kind"}),
    )  # fmt: skip


def _pointed(answer: Any) -> list[Mapping[str, Any]]:
    """Return the statements of an answer; raises LedgerError for an answer that has none."""
    listed = answer.get("statements") if isinstance(answer, dict) else None
    if not isinstance(listed, list):
        raise LedgerError("the model did not answer with a list of statements: nothing was drafted")
    return [item for item in listed if isinstance(item, dict)]


def _prompt(raw: str, spans: Sequence[Span]) -> str:
    """Return the task with the sentences of a text, each behind its number."""
    text = "\n".join(f"{number}: {' '.join(raw[start:end].split())}" for number, (start, end) in enumerate(spans, 1))
    return f"{TASK}\n\n{text}"
