"""What may leave the ledger: every record that a report or an export speaks of has passed through `select`."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import Citation, Claim, Ledger, Source
from claimcheck.ledger.references import Record, records, references
from claimcheck.text.patterns import compiled_later

MayShow = Callable[[Claim | Source], bool]
Cited = TypeVar("Cited", bound=Citation)
Key = tuple[str, str]  # a collection and an id in it
REMARKS = ("note", "criteria", "because", "tags")  # fields in our own words, which may name any record
NAME = compiled_later(r"\w[\w.\-]*+")
WITHHELD = "(withheld)"


@dataclass(frozen=True, slots=True)
class Selection:
    """The claims that were asked for, the part of the ledger that they may draw on, and how much was withheld.

    `withheld` counts, by collection, the claims asked for and the records they need that may not be shown, and under
    "remarks" what was emptied because it names one of those. `named` are the ids of all that is withheld.
    """

    claims: Sequence[Claim]
    ledger: Ledger
    withheld: Mapping[str, int] = field(default_factory=dict)
    named: frozenset[str] = frozenset()

    def names_withheld(self, text: str) -> bool:
        """Return whether a text names a withheld record by its id."""
        return _names(text, self.named)


def select(claims: Sequence[Claim], ledger: Ledger, may_show: MayShow | None = None) -> Selection:
    """Return these claims and their ledger, without what may not be shown and without what points to it.

    With a claim or source that may not be shown go the actors and sources that nothing else needs.
    """
    if may_show is None:
        return Selection(claims, ledger)
    marked: list[Claim | Source] = [*ledger.sources.values(), *ledger.claims.values()]
    closed = {_key(record) for record in marked if not may_show(record)}
    needs = needs_of(ledger)
    withheld = _withheld(ledger, closed, needs)
    kept, remarks = _kept(ledger, withheld)
    chosen = [kept.claims[claim.id] for claim in claims if claim.id in kept.claims]
    asked = reach({_key(claim) for claim in claims}, needs)
    number = Counter(collection for collection, _ in asked & withheld)
    counts = {name: number[name] for name in ("claims", "sources", "actors") if number[name]}
    return Selection(
        chosen, kept, counts | ({"remarks": remarks} if remarks else {}), frozenset(id for _, id in withheld)
    )


def _key(record: Record) -> Key:
    return "claims" if isinstance(record, Claim) else "sources" if isinstance(record, Source) else "actors", record.id


def needs_of(ledger: Ledger) -> Mapping[Key, set[Key]]:
    """Return which actors and sources each record names."""
    needs: dict[Key, set[Key]] = {}
    for collection in ("actors", "sources"):
        for reference in references(ledger, collection):
            needs.setdefault(_key(reference.record), set()).add((collection, reference.id))
    return needs


def _withheld(ledger: Ledger, closed: set[Key], needs: Mapping[Key, set[Key]]) -> set[Key]:
    """Return what may not be shown and what only that needs."""
    behind = reach(closed, needs)
    needed = reach({_key(record) for record in records(ledger)} - behind, needs, stop=closed)
    return closed | (behind - needed)


def reach(start: set[Key], needs: Mapping[Key, set[Key]], stop: Iterable[Key] = ()) -> set[Key]:
    """Return the records from which one starts and all that they need, not going through those to stop at."""
    reached, ahead = set(start), list(start)
    closed = set(stop)
    while ahead:
        fresh = needs.get(ahead.pop(), set()) - reached - closed
        reached |= fresh
        ahead += fresh
    return reached


def _kept(ledger: Ledger, withheld: set[Key]) -> tuple[Ledger, int]:
    """Return the ledger without the withheld records, and how many remarks were emptied in what is left."""
    named = frozenset(id for _, id in withheld)
    emptied = 0
    kept: dict[str, dict[str, Any]] = {"actors": {}, "sources": {}, "claims": {}}
    for record in records(ledger):
        collection, id = _key(record)
        if (collection, id) not in withheld:
            kept[collection][id], number = _without_names(_cut(record, withheld), named)
            emptied += number
    return replace(ledger, actors=kept["actors"], sources=kept["sources"], claims=kept["claims"]), emptied


def _cut(record: Any, withheld: set[Key]) -> Any:
    """Return a record without its references to withheld claims and sources."""
    if isinstance(record, Source):
        return replace(record, derived_from=tuple(id for id in record.derived_from if ("sources", id) not in withheld))
    if not isinstance(record, Claim):
        return record
    relations = {
        name: tuple(id for id in others if ("claims", id) not in withheld) for name, others in record.relations.items()
    }
    appears_in = _open_citations(record.appears_in, withheld)
    attribution = record.attribution
    if record.appears_in and not appears_in:  # the words that weaken it are those of a withheld source
        attribution = tuple(replace(hop, hedge="") for hop in attribution)
    return replace(
        record,
        attribution=attribution,
        appears_in=appears_in,
        evidence=_open_citations(record.evidence, withheld),
        relations={name: others for name, others in relations.items() if others},
    )


def _open_citations(citations: Sequence[Cited], withheld: set[Key]) -> tuple[Cited, ...]:
    return tuple(citation for citation in citations if ("sources", citation.source) not in withheld)


def _without_names(record: Any, named: frozenset[str]) -> tuple[Any, int]:
    """Return a record whose remarks name none of these ids, and how many remarks were emptied for it."""
    changes: dict[str, Any] = {}
    number = 0
    for name, field_type in field_types(type(record)).items():
        value = getattr(record, name)
        if value and (name in REMARKS or _holds_records(field_type)):
            changes[name], emptied = _opened(value, field_type, named)
            number += emptied
    return (replace(record, **changes), number) if number else (record, 0)


def _opened(value: Any, field_type: FieldType, named: frozenset[str]) -> tuple[Any, int]:
    if isinstance(value, str):
        hit = _names(value, named)
        return (WITHHELD if field_type.required else "") if hit else value, int(hit)
    if field_type.record:
        return _without_names(value, named)
    if field_type.item and field_type.item.record:
        opened = [_without_names(item, named) for item in value]
        return tuple(item for item, _ in opened), sum(number for _, number in opened)
    left = tuple(item for item in value if not _names(item, named))
    return left, len(value) - len(left)


def _holds_records(field_type: FieldType) -> bool:
    return bool(field_type.record or (field_type.item and field_type.item.record))


def _names(text: str, ids: frozenset[str]) -> bool:
    """Return whether a text names one of these ids; what is as short as "a", "12" or "is" counts as a word."""
    words = (match[0].rstrip(".-") for match in NAME.finditer(text)) if ids else ()
    return any(word in ids and len(word) > 2 and not word.isdecimal() for word in words)
