"""One draft a screen: its number, the passage with its words marked, what would be recorded and what was guessed."""

from collections.abc import Mapping
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.draft.kept import Draft
from claimcheck.draft.splitting import cuts
from claimcheck.ledger.model import Ledger
from claimcheck.output import console
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Line, Marked
from claimcheck.sources.quotes import Text
from claimcheck.text.span import Span

KEYS = {
    "y": "yes: record it as a claim",
    "n": "no: it is not proposed again",
    "l": "later: it comes last",
    "e": "edit the record in $EDITOR",
    "t": "text: say it in your own words",
    "w": "who says it, and who passes it on",
    "k": "kind of claim",
    "h": "hedge: the words that weaken it",
    "c": "confidence: how well founded it is",
    "s": "split it in two",
    "j": "join it with the next draft",
    "m": "merge: add the place to a claim that says it already",
    "u": "undo the last answer",
    "a": "all that are ready: nothing guessed, not there yet",
    "q": "quit: what is left waits",
    "?": "this help",
}
AROUND = 160  # characters of the paragraph that are shown on each side of the passage
GUESSED = "?"
OPENED, CLOSED = "⟦", "⟧"  # around the words, which are not told by colour alone


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown of a draft: its number among how many, the text it was drawn from (None: not there any more)."""

    draft: Draft
    number: int
    count: int
    text: Text | None


def show(screen: Screen, ledger: Ledger) -> None:
    """Print a draft for somebody to answer."""
    draft = screen.draft
    place = " · ".join(filter(None, [draft.source, _place(draft)]))
    head = f"{screen.number} of {screen.count} · {place} · {draft.id}"
    blocks: list[Block] = [
        Line(Marked(head, "strong")),
        Line(_passage(screen)),
        Facts("", _facts(draft, screen, ledger)),
    ]
    with console.laid_out("wrap", pager=False):
        console.answer(Answer("accept", "drafts", [], blocks))


def show_help() -> None:
    """Print what each key does."""
    with console.laid_out("wrap", pager=False):
        console.answer(Answer("accept", "keys", [], [Facts("", list(KEYS.items()))]))


def _passage(screen: Screen) -> Cell:
    """Return the sentence around a draft with its words marked; the words alone where their text is gone."""
    draft, text = screen.draft, screen.text
    if text is None or not draft.spans:
        return draft.passage
    raw, (first, last) = text.raw, (draft.spans[0][0], draft.spans[-1][1])
    low, high = text.places.paragraph_around(first, last)
    start, end = _word_begins(raw, max(low, first - AROUND)), _word_ends(raw, min(high, last + AROUND))
    shown, hits = "…" * (start > low), list[Span]()
    at = start
    for a, b in draft.spans:
        shown += _flat(raw[at:a]) + OPENED
        opened = len(shown)
        shown += _flat(raw[a:b])
        hits.append((opened, len(shown)))
        shown, at = shown + CLOSED, b
    return Marked(shown + _flat(raw[at:end]) + "…" * (end < high), "", tuple(hits))


def _flat(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")


def _word_begins(raw: str, at: int) -> int:
    while at > 0 and not raw[at - 1].isspace():
        at -= 1
    return at


def _word_ends(raw: str, at: int) -> int:
    while at < len(raw) and not raw[at].isspace():
        at += 1
    return at


def _facts(draft: Draft, screen: Screen, ledger: Ledger) -> list[tuple[str, Cell]]:
    claim = draft.claim
    rows: list[tuple[str, Cell]] = [("text", claim["text"])]
    if draft.suggested:
        rows.append(("suggested", draft.suggested))
    rows.append(("who", chain(claim, ledger) + _reason(draft, "attribution")))
    hedge = next((hop["hedge"] for hop in hops(claim) if hop.get("hedge")), "")
    fields = {
        "kind": str(claim.get("kind", "")) + GUESSED * ("kind" in draft.unsure), "hedge": hedge,
        "about": ", ".join(map(str, claim.get("about") or [])), "quote": _quote(draft),
        "confidence": str(claim.get("confidence", "")),
        "there": _there(draft, ledger),
        "split": _compound(screen),
    }  # fmt: skip
    return rows + [(name, value) for name, value in fields.items() if value]


def _compound(screen: Screen) -> str:
    parts = len(cuts(screen.text.raw, screen.draft.spans)) + 1 if screen.text else 1
    return f"{parts} assertions: s parts them" if parts > 1 else ""


def _there(draft: Draft, ledger: Ledger) -> str:
    claim = ledger.claims.get(draft.like)
    return f"{claim.id} seems to say it: {claim.text} (m adds this place to it)" if claim else ""


def _reason(draft: Draft, field: str) -> str:
    """Return what a field was read from, with a mark where it was guessed."""
    reason = draft.why.get(field, "")
    guessed = GUESSED if field in draft.unsure else ""
    return f"{guessed}   [{reason}]" if reason and guessed else guessed


def hops(claim: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the hops of a plain claim, each as a mapping."""
    listed = claim.get("attribution")
    return [hop if isinstance(hop, dict) else {"actor": hop} for hop in listed] if isinstance(listed, list) else []


def chain(claim: Mapping[str, Any], ledger: Ledger) -> str:
    """Return the attribution of a plain claim in a line: "Osric Bell denies → Ruta Hallam reports"."""
    parts = (f"{ledger.label(str(hop.get('actor', '')))} {hop.get('act', '')}{_on(hop)}".strip() for hop in hops(claim))
    return " → ".join(parts)


def _on(hop: Mapping[str, Any]) -> str:
    return f" ({hop['date']})" if hop.get("date") else ""


def _place(draft: Draft) -> str:
    cited = _citation(draft)
    return str(cited.get("at", ""))


def _quote(draft: Draft) -> str:
    return str(_citation(draft).get("quote", ""))


def _citation(draft: Draft) -> Mapping[str, Any]:
    cited = draft.claim.get("appears_in")
    return cited[0] if isinstance(cited, list) and cited and isinstance(cited[0], dict) else {}
