"""The columns that a list of claims can have, and the orders it can be put in."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger import scales, tlp
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.index.records import IndexedSelection
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output.blocks import Cell, Column, Table
from claimcheck.output.judgements import JUDGEMENTS, judged
from claimcheck.query.fields import RANKS, names, values_of

DEFAULT = ("id", "claim", "attribution", "likelihood", "confidence", "verdict")
LOOKS = {
    "id": Column("id", "id", wide=4), "claim": Column("claim", wide=6), "text": Column("text", wide=6),
    "attribution": Column("attribution", wide=3, drop=1, bare=True), "note": Column("note", wide=5),
    "quote": Column("quote", wide=4), "where": Column("where", "muted"), "confidence": Column("confidence", drop=2),
    "likelihood": Column("likelihood", drop=3),
}  # fmt: skip
LONG = ("list", "record", "map")  # kinds of fields that are put into words, and may be long
GROUPS = (
    "actor", "source", "kind", "tag", "confidence", "likelihood", "verdict", "credibility", "outcome", "relay",
    "subject", "author", "publisher", "reliability", "origins", "file",
)  # fmt: skip


def claim_table(claims: Sequence[Claim], ledger: Ledger, chosen: str = "", title: str = "") -> Table:
    """Return a table of claims with the chosen columns ("id,claim,tag"); raises UsageError for an unknown one."""
    wanted = [name.strip() for name in chosen.split(",") if name.strip()] or _default(claims, ledger)
    known = [*dict.fromkeys([*LOOKS, *names()])]
    for name in wanted:
        if name not in known:
            raise UsageError(f"there is no column {name!r}.{did_you_mean(name, known)} Known: {', '.join(known)}")
    if isinstance(claims, IndexedSelection) and set(wanted) <= PLAIN.keys():
        plain = [PLAIN[name] for name in wanted]
        rows = _Rows(claims, lambda claim: [read(claim, ledger) for read in plain], IndexedSelection.plain)
    else:
        readers = [_reader(name) for name in wanted]
        rows = _Rows(claims, lambda claim: [read(claim, ledger) for read in readers])
    columns = [LOOKS.get(name, Column(name, wide=4 * (_own_kind(name) in (*LONG, "text")))) for name in wanted]
    if chosen:
        columns = [replace(column, drop=0) for column in columns]
    return Table(columns, rows, title)


class _Rows(Sequence[Sequence[Cell]]):
    """The rows of a table of claims, made when they are asked for: many formats write the records alone.

    `row` makes a row of what `taken` takes of the claims: themselves, or each as plain data.
    """

    def __init__(
        self, claims: Any, row: Callable[[Any], Sequence[Cell]], taken: Callable[[Any], Iterable[Any]] = iter
    ) -> None:
        self.claims, self.row, self.taken = claims, row, taken

    def __len__(self) -> int:
        return len(self.claims)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [*map(self.row, self.taken(self.claims[place]))]
        at = range(len(self.claims))[place]
        return self[at : at + 1][0]

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        return map(self.row, self.taken(self.claims))


def _default(claims: Sequence[Claim], ledger: Ledger) -> Sequence[str]:
    """Return the columns of a table that was not asked for any: the markings stand in it where there are some."""
    if isinstance(claims, IndexedSelection):
        marked = claims.have("tlp")
    else:
        marked = any(tlp.marking(claim, ledger) for claim in claims)
    return (DEFAULT[0], "tlp", *DEFAULT[1:]) if marked else DEFAULT


def _reader(name: str) -> Callable[[Claim, Ledger], Cell]:
    if name == "claim":
        return lambda claim, ledger: claim.text
    if name == "attribution":
        return lambda claim, ledger: ledger.chain(claim)
    if name == "where":
        return lambda claim, ledger: claim.where.file
    if name == "date":
        return lambda claim, ledger: str(ledger.date_of(claim) or "")
    if name == "origins":
        return lambda claim, ledger: next(iter(values_of(name)(claim, ledger)), "0")
    if name in JUDGEMENTS:
        return lambda claim, ledger: judged(name, getattr(claim, name), ledger)
    if _own_kind(name) in LONG:
        from claimcheck.output import wording

        return lambda claim, ledger: wording.field_line(getattr(claim, name), field_types(Claim)[name], ledger)
    read = values_of(name)
    return lambda claim, ledger: ", ".join(dict.fromkeys(value for value in read(claim, ledger) if value))


def _plain_judgement(name: str) -> Callable[[Mapping[str, Any], Ledger], Cell]:
    return lambda claim, ledger: judged(name, claim.get(name, ""), ledger)


PLAIN: Mapping[str, Callable[[Mapping[str, Any], Ledger], Cell]] = {  # columns of a claim that is plain data
    "id": lambda claim, ledger: claim["id"],
    "claim": lambda claim, ledger: claim["text"],
    "attribution": lambda claim, ledger: ledger.labels(hop["actor"] for hop in claim.get("attribution", ())),
    **{name: _plain_judgement(name) for name in JUDGEMENTS},
}


def _own_kind(name: str) -> str:
    """Return the kind of a field that claims themselves have, "" for others."""
    field_type = field_types(Claim).get(name)
    return field_type.kind if field_type else ""


def ordered(claims: Sequence[Claim], ledger: Ledger, by: str, reverse: bool = False) -> Sequence[Claim]:
    """Return the claims sorted by a field, those without a value (or with "unknown") always last."""
    if not by:
        return claims[::-1] if reverse else claims
    key = _key(by, ledger)
    placed = [(value, claim) for claim in claims if (value := key(claim)) is not None]
    placed.sort(key=lambda pair: pair[0], reverse=reverse)
    placed_ids = {claim.id for _, claim in placed}
    return [claim for _, claim in placed] + [claim for claim in claims if claim.id not in placed_ids]


def _key(by: str, ledger: Ledger) -> Callable[[Claim], Any]:
    known = [*dict.fromkeys(["claim", "attribution", *names()])]
    if by not in known:
        raise UsageError(f"there is no order by {by!r}.{did_you_mean(by, known)} Known: {', '.join(known)}")
    if by == "date":
        return lambda claim: date.order if (date := ledger.date_of(claim)) else None
    if by == "likelihood":
        scale = scales.load(ledger.scales.likelihood)
        return lambda claim: term.middle if (term := scale.find(claim.likelihood)) else None
    if by in RANKS:
        read = values_of(by)
        return lambda claim: min((RANKS[by][v] for v in read(claim, ledger) if v in RANKS[by]), default=None)
    show = _reader(by)
    return lambda claim: str(show(claim, ledger)).casefold() or None


def grouped(claims: Sequence[Claim], ledger: Ledger, by: str) -> dict[str, list[Claim]]:
    """Return the claims under what they have in common; one with several tags or sources stands under each."""
    if by not in GROUPS:
        raise UsageError(f"claims cannot be grouped by {by!r}.{did_you_mean(by, GROUPS)} Known: {', '.join(GROUPS)}")
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        for name in _headings(claim, ledger, by):
            groups.setdefault(name, []).append(claim)
    ranks = _group_ranks(ledger, by)
    places = {name: ranks.get(name, math.inf) if ranks else -len(these) for name, these in groups.items()}
    return dict(sorted(groups.items(), key=lambda item: (not item[0], places[item[0]], item[0])))


def _group_ranks(ledger: Ledger, by: str) -> Mapping[str, float]:
    """Return where the words of an ordered field stand, the highest first; nothing for a field without an order."""
    if by == "likelihood":
        scale = scales.load(ledger.scales.likelihood)
        words = [claim.likelihood for claim in ledger.claims.values() if claim.likelihood]
        return {word: -term.middle for word in words if (term := scale.find(word))}
    best = 1 if by in ("credibility", "reliability") else -1  # the grades of which the first is the best
    return {word: best * rank for word, rank in RANKS.get(by, {}).items()}


def _headings(claim: Claim, ledger: Ledger, by: str) -> list[str]:
    if by == "source":
        return list(dict.fromkeys(citation.source for citation in claim.appears_in)) or [""]
    read = values_of("speaker" if by == "actor" else by)
    values = list(dict.fromkeys(value for value in read(claim, ledger) if value)) or [""]
    if by in ("actor", "relay", "subject", "author", "publisher"):
        return [ledger.actors[actor].name or actor if actor in ledger.actors else actor for actor in values]
    return values
