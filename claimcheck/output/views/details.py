"""One record in full, laid out for a reader."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.relations import related
from claimcheck.ledger.serialize import excerpt, to_dict
from claimcheck.ledger.where import Where
from claimcheck.output import wording
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Marked
from claimcheck.output.judgements import judged
from claimcheck.output.views import involved
from claimcheck.output.views.involved import Tag

Record = Actor | Source | Claim
Row = tuple[str, Cell | Sequence[Cell]]


def details(records: Sequence[Record | Tag], reading: Reading) -> Answer:
    """Lay out records one below the other, each with the place where it stands and the claims that it is part of."""
    ledger = reading.ledger
    blocks: list[Block] = []
    data = []
    for record in records:
        if isinstance(record, Tag):
            blocks += involved.tables(record, ledger)
            data.append({"record": "tag", "id": record.id, **involved.ids(record, ledger)})
            continue
        place = _place(record.where, reading)
        rows = [*_rows(record, ledger), ("stands in", place)]
        blocks.append(Facts(record.id, [(label, value) for label, value in rows if value and str(value)]))
        extra: dict[str, Any] = {"where": place}
        if isinstance(record, Claim):
            extra |= {"related": [{"relation": name, "claim": other} for name, other in related(record, ledger)]}
        blocks += involved.tables(record, ledger)
        extra |= involved.ids(record, ledger)
        data.append({"record": type(record).__name__.lower(), **to_dict(record), **extra})
    claims = [record.id for record in records if isinstance(record, Claim)]
    part = (lambda: excerpt(ledger, claims)) if len(claims) == len(records) else None
    return Answer("show", "records", data, blocks, {}, part)


def _rows(record: Record, ledger: Ledger) -> Iterator[Row]:
    """The rows of a record: every field of the model that has a value, in canonical order, and what is counted."""
    counted = {after: (label, count) for after, label, count in _counted(record)}
    for name, field_type in field_types(type(record)).items():
        if name != "id":
            yield LABELS.get(name, name.replace("_", " ")), _value(record, name, field_type, ledger)
        if name in counted:
            label, count = counted[name]
            yield label, count(record, ledger)


def _value(record: Record, name: str, field_type: FieldType, ledger: Ledger) -> Cell | Sequence[Cell]:
    """A field in words: as SHOWN says, else by what the model says that it holds."""
    value = getattr(record, name)
    if name in ("text", "title", "name"):
        return Marked(value, "strong")
    show = SHOWN.get(name)
    return show(record, ledger) if show else wording.field(value, field_type, ledger)


def _counted(record: Record) -> Sequence[tuple[str, str, "Count"]]:
    return next(rows for cls, rows in COUNTED.items() if isinstance(record, cls))


def _relations(claim: Claim, ledger: Ledger) -> list[str]:
    lines = []
    for name, other in related(claim, ledger):
        text = f": {ledger.claims[other].text}" if other in ledger.claims else " (not in the ledger)"
        lines.append(f"{name.replace('_', ' ')} {other}{text}")
    return lines


LABELS = {"text": "claim", "attribution": "said by", "ignore": "silenced"}
SHOWN: Mapping[str, Callable[[Any, Ledger], Cell | Sequence[Cell]]] = {  # fields that say more than their value
    "attribution": lambda claim, ledger: [
        f"{number}. {wording.hop(hop, ledger)}" for number, hop in enumerate(claim.attribution, 1)
    ],
    "likelihood": lambda claim, ledger: replace(
        judged("likelihood", claim.likelihood, ledger), text=wording.likelihood(claim, ledger)
    ),
    "confidence": lambda claim, ledger: judged("confidence", claim.confidence, ledger),
    "credibility": lambda claim, ledger: wording.credibility(claim),
    "verdict": lambda claim, ledger: judged("verdict", claim.verdict, ledger),
    "relations": _relations,
    "reliability": lambda source, ledger: wording.reliability(source.reliability),
}
Count = Callable[[Any, Ledger], str]
COUNTED: Mapping[type, Sequence[tuple[str, str, Count]]] = {  # the field they follow, their label, what they say
    Claim: [("about", "made", lambda claim, ledger: str(ledger.date_of(claim) or ""))],
    Source: [],
    Actor: [],
}


def _place(where: Where, reading: Reading) -> str:
    if where.line:
        return f"{where.file}:{where.line}"
    from claimcheck.ledger.document import line_and_column, line_starts  # YAML, for a ledger without an index

    document = reading.documents[where.file]
    offset = document.locate([where.path])[where.path]
    return f"{where.file}:{line_and_column(line_starts(document.text), offset)[0]}"
