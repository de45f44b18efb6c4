"""Drafts as an answer: what was proposed, who says it, how, and what was guessed."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.draft.kept import Draft
from claimcheck.output.blocks import Answer, Block, Column, Line, Marked, Table
from claimcheck.text.wording import counted

UNSURE = "?"


def shown(drafts: Sequence[Draft], summary: str, head: Mapping[str, Any]) -> Answer:
    """Return the drafts as a table with a sentence above it."""
    blocks: list[Block] = [Line(Marked(summary, "strong"))] if summary else []
    if drafts:
        columns = [
            Column("at"),
            Column("who", wide=2),
            Column("act", drop=2),
            Column("kind", drop=1),
            Column("text", wide=6),
        ]
        blocks.append(Table(columns, [_row(draft) for draft in drafts], whole=True))
    return Answer("draft", "drafts", [record(draft) for draft in drafts], blocks, head)


def _row(draft: Draft) -> tuple[str, ...]:
    hop = first_hop(draft)
    return (
        place(draft),
        str(hop.get("actor", "")) + UNSURE * ("attribution" in draft.unsure),
        str(hop.get("act", "")),
        str(draft.claim.get("kind", "")) + UNSURE * ("kind" in draft.unsure),
        draft.claim["text"] + (f" (as {draft.like})" if draft.like else ""),
    )


def first_hop(draft: Draft) -> Mapping[str, Any]:
    """Return who says a draft, as a plain hop."""
    hops = draft.claim.get("attribution")
    first = hops[0] if isinstance(hops, list) and hops else {}
    return first if isinstance(first, dict) else {"actor": first}


def place(draft: Draft) -> str:
    """Return where a draft stands: "p3"."""
    cited = draft.claim.get("appears_in")
    first = cited[0] if isinstance(cited, list) and cited else {}
    return str(first.get("at", "")) if isinstance(first, dict) else ""


def record(draft: Draft) -> dict[str, Any]:
    """Return a draft as data: the claim, where its words stand, who says them, why, and what was guessed."""
    hop = first_hop(draft)
    return {
        "id": draft.id, "text": draft.claim["text"], "kind": draft.claim.get("kind", ""),
        "speaker": "author" if draft.voice == "author" else hop.get("actor", ""), "act": hop.get("act", ""),
        "hedge": [hop["hedge"]] if hop.get("hedge") else [],
        "at": place(draft), "content_spans": [list(span) for span in draft.spans],
        "quote_spans": [list(span) for span in draft.quotes], "voice": draft.voice,
        "score": draft.score, "unsure": list(draft.unsure), "why": dict(draft.why), "like": draft.like,
        "state": draft.state, "passage": draft.passage, "claim": dict(draft.claim),
    }  # fmt: skip


def summed_up(count: int, source: str, waiting: int, known: int) -> str:
    """Return how many drafts are new, known and waiting, in a sentence."""
    before = f", {known} known already" if known else ""
    return (
        f"{counted(count, 'new draft')} of {source}{before}; {waiting} wait{'s' * (waiting == 1)} for claimcheck accept"
    )
