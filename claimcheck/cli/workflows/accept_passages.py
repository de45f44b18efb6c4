"""What an answer to a draft is about, and the answers that change its passage: split, join, merge into a claim."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from claimcheck.cli.workflows.prompts import Question, ask
from claimcheck.draft import splitting
from claimcheck.draft.kept import Draft
from claimcheck.edit import citations, compose, drafts
from claimcheck.edit.transaction import Change
from claimcheck.errors import NotFound, UsageError
from claimcheck.ledger.lookup import find
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.sources.quotes import Text


@dataclass(frozen=True, slots=True)
class Answering:
    """What an answer needs: the ledger's paths and the drafts file, the draft, the ledger and the text as they are now.

    `following` is the draft that comes next, for a join; `since` is when the sitting began (seconds since 1970).
    """

    paths: tuple[Path, ...]
    path: Path
    draft: Draft
    ledger: Ledger
    text: Text | None
    following: Draft | None = None
    since: float = 0.0

    def change(self, change: Callable[[Draft], Draft], what: str) -> Sequence[Draft]:
        """Write a draft with a field changed; what somebody has typed is no guess any more."""
        return drafts.answer(self.path, self.draft, lambda draft: [change(draft)], f"{what} of {self.draft.id}")

    def put(self, **fields: Any) -> Sequence[Draft]:
        """Write fields of the draft's claim; an empty one is taken out."""
        settled = {"attribution": "attribution", "kind": "kind"}

        def changed(draft: Draft) -> Draft:
            claim = {key: value for key, value in {**draft.claim, **fields}.items() if value}
            unsure = tuple(name for name in draft.unsure if settled.get(name) not in fields)
            return replace(draft, claim=claim, unsure=unsure)

        message = f"{', '.join(fields)} of {self.draft.id}"
        return drafts.answer(self.path, self.draft, lambda draft: [changed(draft)], message, fields)


def split(at: Answering) -> None:
    """Part the draft in two, before words that are typed or at the place that is offered."""
    raw = _raw(at)
    offered = splitting.cuts(raw, at.draft.spans)
    shown = " ".join(raw[offered[0] :].split()[:4]) if offered else ""

    def read(answer: str) -> str:
        if _cut_at(at.draft, raw, answer) < 0:
            raise NotFound(f"{answer!r} does not stand in the passage")
        return answer

    words = ask(Question("split", "the words with which the second part begins", read, required=True), shown)
    where = _cut_at(at.draft, raw, words)
    drafts.answer(at.path, at.draft, lambda draft: list(splitting.split(draft, raw, where)), f"split of {at.draft.id}")


def _cut_at(draft: Draft, raw: str, words: str) -> int:
    """Return where words begin within a draft, behind its first word; -1 where they do not."""
    for start, end in draft.spans:
        for at in range(start + 1, end):
            begins = raw[at - 1].isspace() and not raw[at].isspace()
            if begins and " ".join(raw[at : at + 2 * len(words)].split()).startswith(words):
                return at
    return -1


def _raw(at: Answering) -> str:
    if at.text is None:
        raise UsageError(f"the snapshot of {at.draft.source or 'the text'} cannot be read: t changes the text instead")
    return at.text.raw


def join(at: Answering) -> None:
    """Make one of this draft and the next one of the same source."""
    raw, second = _raw(at), at.following
    if second is None or second.source != at.draft.source:
        raise UsageError("no draft of this source comes next")
    drafts.joined(at.path, at.draft, second, splitting.join(at.draft, second, raw))


def merge(at: Answering) -> None:
    """Add the place of the draft to a claim that says it already."""
    question = Question("merge", "the claim that says it already", lambda answer: find(at.ledger, answer, Claim).id,
                        list(at.ledger.claims), required=True)  # fmt: skip
    claim = ask(question, at.draft.like)
    cited = next((c for c in at.draft.claim.get("appears_in") or [] if isinstance(c, dict) and c.get("source")), None)
    if cited is None:
        raise UsageError("the draft has no source of the ledger: there is no place to add")

    def plan(reading: Reading) -> Change:
        at, quote = cited.get("at", ""), cited.get("quote", "")
        return citations.cited(reading, claim, compose.citation(cited["source"], at, quote, reading.ledger))

    outcome = drafts.accept(at.paths, at.path, [at.draft], plan)
    console.notice(outcome.message)
