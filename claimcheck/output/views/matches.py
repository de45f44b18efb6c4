"""Answers to "which claims say this?"."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.serialize import to_dict
from claimcheck.matching.engine import Explanation, Match, MatchQuery, Veto
from claimcheck.output.blocks import Answer, Block, Cell, Column, Facts, Line, Marked, Table

NOTHING = "nothing here says this"
COLUMNS = (Column("score", right=True), Column("id", "id", wide=4), Column("claim", wide=6),
           Column("attribution", wide=3, drop=2, bare=True), Column("near, but", "bad", wide=4, drop=1))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Matched:
    """A query, the claims that may say it, best first, and for each, when asked for, why."""

    query: MatchQuery
    hits: Sequence[Match]
    why: Sequence[Explanation] = ()


def matches(answers: Sequence[Matched], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return for each query the claims that say the same, best first; one that only looks alike says what differs."""
    blocks: list[Block] = []
    for answer in answers:
        title = answer.query.text if len(answers) > 1 else ""
        if answer.why:
            blocks += [
                _explained(answer.query, hit, why, ledger) for hit, why in zip(answer.hits, answer.why, strict=True)
            ]
        elif answer.hits:
            blocks.append(Table(COLUMNS, [_row(hit, ledger) for hit in answer.hits], title, whole=True))
        elif title:
            blocks.append(Line(Marked(f"{title} — {NOTHING}", "muted")))
    return Answer("match", "queries", [match_record(answer, ledger) for answer in answers], blocks, head)


def _row(hit: Match, ledger: Ledger) -> Sequence[Cell]:
    claim = ledger.claims[hit.id]
    return f"{hit.score:.0f}", hit.id, claim.text, ledger.chain(claim), "; ".join(map(str, hit.vetoes))


def _explained(query: MatchQuery, hit: Match, why: Explanation, ledger: Ledger) -> Facts:
    """One match: the two texts with what differs marked, the words that carried it, the vetoes."""
    asked, claim = _side(why, left=True), _side(why, left=False)
    words = ", ".join(f"{word} {share:.0f} %" for word, share in why.words[:8])
    rows: list[tuple[str, Cell | Sequence[Cell]]] = [
        ("asked", asked if asked.text else query.text),
        ("claim", claim if claim.text else ledger.claims[hit.id].text),
        ("said by", ledger.chain(ledger.claims[hit.id])),
        ("carried by", words or "no word in common"),
        ("scored by", hit.engine),
    ]
    if hit.vetoes:
        rows.append(("near, but", [Marked(f"{veto} ({veto.name})", "bad") for veto in hit.vetoes]))
    return Facts(f"{hit.score:.0f}  {hit.id}", rows)


def _side(why: Explanation, *, left: bool) -> Marked:
    """One of the two texts, the stretches that the other does not have marked."""
    text, hits = "", []
    for stretch in why.aligned:
        part = stretch.left if left else stretch.right
        if not part:
            continue
        text += " " if text else ""
        if stretch.tag != "equal":
            hits.append((len(text), len(text) + len(part)))
        text += part
    return Marked(text, "", tuple(hits))


def match_record(answer: Matched, ledger: Ledger) -> dict[str, Any]:
    """Return a query and its matches, as JSON has them."""
    query = answer.query
    asked = {"id": query.id, "text": query.text, "speaker": query.speaker}
    whys: Sequence[Explanation | None] = answer.why or [None] * len(answer.hits)
    matches = [_match(hit, why, ledger) for hit, why in zip(answer.hits, whys, strict=True)]
    return {**{name: value for name, value in asked.items() if value}, "matches": matches}


def _match(hit: Match, why: Explanation | None, ledger: Ledger) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": hit.id,
        "score": round(hit.score, 1),
        "engine": hit.engine,
        "vetoes": [_veto(veto) for veto in hit.vetoes],
        "claim": to_dict(ledger.claims[hit.id]),
    }
    if why:
        record["words"] = [{"word": word, "share": round(share, 1)} for word, share in why.words]
        record["aligned"] = [asdict(stretch) for stretch in why.aligned]
    return record


def _veto(veto: Veto) -> dict[str, str]:
    return {"veto": veto.name, "query": veto.left, "claim": veto.right}
