"""The change that an import makes: new records added, known ones brought up to date where that is wanted."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from dataclasses import replace as replaced
from enum import StrEnum
from typing import Any

from claimcheck.edit import new_records, targets
from claimcheck.edit.imports.incoming import Incoming, Known, Plain, Unmatched
from claimcheck.edit.imports.plain_references import named, renamed
from claimcheck.edit.transaction import Change, Outcome
from claimcheck.edit.yaml import Edit
from claimcheck.exchange import Refusal
from claimcheck.exchange.complete import plain_record
from claimcheck.exchange.contract import where_of
from claimcheck.exchange.plain import clean
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.reader import Reading, read
from claimcheck.text.wording import counted

ADDED_TO = ("appears_in", "evidence", "about", "aliases", "tags", "derived_from", "part_of", "adversary_of", "author")


class Choice(StrEnum):
    """What becomes of a new claim that is like one that is there."""

    MERGE = "merge"  # what the ledger's claim lacks is added to it
    BOTH = "both"
    SKIP = "skip"


@dataclass(slots=True)
class Imported:
    """A change, and what is told of it: how many records are new, changed or there already, and what is refused.

    `differing` are known records that say otherwise, left as they are; `unsure` counts new claims without a confidence.
    `outcome` says what became of the change.
    """

    change: Change
    new: Mapping[str, int] = field(default_factory=dict)
    changed: int = 0
    known: int = 0
    differing: list[Known] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unsure: int = 0
    outcome: Outcome = field(default_factory=lambda: Outcome(""))


def imported(
    reading: Reading, incoming: Incoming, *, into: str = "", update: bool = False, replace: bool = True,
    merges: Iterable[Known] = (),
) -> Imported:  # fmt: skip
    """Return what an import does to a ledger.

    With `update` a known record is brought up to date: with `replace` its fields become those of the file, without,
    what it lacks is added. `merges` are claims whose matches get what they lack.
    """
    new, refused = _whole(incoming, reading.ledger)
    result = Imported(Change(), refused=refused, known=len(incoming.known))
    there = {record.id for record in new if record.collection == "claims"} | reading.ledger.claims.keys()
    new = [_without_lost_relations(record, there, result.notes) for record in new]
    edits: list[tuple[str, Edit]] = []
    for collection in COLLECTIONS:
        rows = [new_records.shortest(record.record, collection) for record in new if record.collection == collection]
        if rows:
            edits.append((new_records.file_for(reading, collection, into), Edit("extend", (collection,), rows)))
            result.new = {**result.new, collection: len(rows)}
    for known in incoming.known:
        puts = _puts(reading, known, replace=replace)
        if puts and update:
            edits += puts
            result.changed += 1
        elif puts:
            result.differing.append(known)
    for known in merges:
        puts = _puts(reading, known, replace=False)
        edits += puts
        result.changed += bool(puts)
    result.unsure = sum(record.collection == "claims" and "confidence" not in record.record for record in new)
    result.change = Change(edits, message(result))
    return result


def message(result: Imported) -> str:
    """Return in a sentence what an import does: "imported 3 claims, 1 source; 2 records changed"."""
    sizes = [counted(result.new[name], name[:-1]) for name in ("claims", "sources", "actors") if result.new.get(name)]
    parts = [f"imported {', '.join(sizes)}"] if sizes else []
    parts += [f"changed {counted(result.changed, 'record')}"] * bool(result.changed)
    left = result.known - result.changed
    parts += [f"{counted(left, 'record')} there already"] * (left > 0)
    return "; ".join(parts) or "nothing to import"


def _whole(incoming: Incoming, ledger: Ledger) -> tuple[list[Unmatched], list[Refusal]]:
    """Return the new records that name nothing but what is there or comes with them, and the others as refused."""
    new, refused = incoming.new, list[Refusal]()
    while True:
        there = {(record.collection, record.id) for record in new}
        gaps = {id(record): next((pair for pair in named(record.record, record.collection)
                                  if pair not in there and pair[1] not in getattr(ledger, pair[0])), None)
                for record in new}  # fmt: skip
        for record in new:
            if gap := gaps[id(record)]:
                reason = f"it names the {gap[0][:-1]} {gap[1]!r}, which is neither in the file nor in the ledger"
                name = f"{record.collection[:-1]} {record.id}"
                refused.append(Refusal(f"{where} ({name})" if (where := where_of(record)) else name, reason))
        if not any(gaps.values()):
            return new, refused
        new = [record for record in new if not gaps[id(record)]]


def _without_lost_relations(record: Unmatched, there: Set[str], notes: list[str]) -> Unmatched:
    """Return a claim without relations to claims that are not there, which are told."""
    if not record.record.get("relations"):
        return record
    relations: dict[str, list[str]] = {}
    for name, others in record.record["relations"].items():
        relations[name] = [other for other in others if other in there]
        lost = [other for other in others if other not in there]
        if lost:
            notes.append(f"claim {record.id}: {name} {targets.listed(lost)} left out: no such claim")
    kept = {name: others for name, others in relations.items() if others}
    rest = {key: value for key, value in record.record.items() if key != "relations"}
    return replaced(record, record={**rest, "relations": kept} if kept else rest)


def _puts(reading: Reading, known: Known, *, replace: bool) -> list[tuple[str, Edit]]:
    """Return the edits that bring a record of the ledger up to date; none where it says the same."""
    record = getattr(reading.ledger, known.collection)[known.id]
    old = clean(plain_record(record))
    edits = []
    for name, after in _as_read(known, old).items():
        before = old.get(name)
        if not replace:
            after = _more(before, after, name)
        if before != after:
            shown = new_records.shortest({name: after}, known.collection)[name]
            edits.append((record.where.file, Edit("put", (*record.where.path, name), shown)))
    return edits


def _more(before: Any, after: Any, name: str) -> Any:
    """Return what there is, with what it lacks: items of a list, a field that is absent."""
    if before is None:
        return after
    if name == "relations" and isinstance(before, dict):
        return {**before, **{key: _more(before.get(key), items, "tags") for key, items in after.items()}}
    if name in ADDED_TO and isinstance(before, list):
        return [*before, *(item for item in after if item not in before)]
    return before


def _as_read(known: Known, old: Plain) -> Plain:
    """Return a record of a file as the reader of ledgers has it: every value in the one form that it has there."""
    value = {known.collection: [{**old, **known.record, "id": known.id}]}
    reading = read([Document("the input", value=value)])
    return {name: value for record in getattr(reading.ledger, known.collection).values()
            for name, value in clean(plain_record(record)).items() if name != "id"}  # fmt: skip


def matched(new: Unmatched, id: str) -> Known:
    """Return a new claim as one that the ledger has under another id, by its match."""
    return Known("claims", id, {key: value for key, value in new.record.items() if key != "id"}, "match", new.where)


def pointing_to(incoming: Incoming, ids: Mapping[str, str]) -> Incoming:
    """Return the records with relations that lead to the claims that others were merged into."""

    def name(to: str, id: str) -> str:
        return ids.get(id, id) if to == "claims" else id

    known = [replaced(old, record=renamed(old.record, old.collection, name)) for old in incoming.known]
    return Incoming(known, [replaced(new, record=renamed(new.record, new.collection, name)) for new in incoming.new])


def unneeded(dropped: Sequence[Unmatched], kept: Sequence[Plain | Unmatched | Known]) -> set[tuple[str, str]]:
    """Return the actors and sources that only dropped claims name."""

    def all_named(records: Iterable[Any]) -> set[tuple[str, str]]:
        return {pair for record in records for pair in named(record.record, record.collection)}

    return all_named(dropped) - all_named(kept)
