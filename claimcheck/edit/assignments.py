"""FIELD=VALUE, FIELD+=VALUE and FIELD-=VALUE as edits of a record."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.edit.records_from_file import yaml_value
from claimcheck.edit.yaml import Edit, changed, copied
from claimcheck.errors import NotFound, UsageError, did_you_mean
from claimcheck.ledger.fieldtypes import FieldType, field_types, first_field
from claimcheck.ledger.lookup import id_of
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.where import NodePath
from claimcheck.text.patterns import compiled_later

WRITTEN = compiled_later(r"([A-Za-z_]\w*(?:\.\w+|\[-?\d+\])*)(\+=|-=|=)(.*)", re.DOTALL)
STEP = compiled_later(r"\.?([A-Za-z_]\w*)|\[(-?\d+)\]")
Record = type[Any]


@dataclass(frozen=True, slots=True)
class Assignment:
    """What to do (put, append, remove, empty) to the field at a path of a record; `written` is how it was asked for.

    `short` is the field that a bare string stands for, where the path leads into a record of a list.
    """

    verb: str
    steps: NodePath
    value: Any
    field_type: FieldType
    written: str
    short: str = ""


def assignment(text: str, record: Record, ledger: Ledger) -> Assignment:
    """Read one assignment to a kind of record; raises UsageError for an unknown field or a form that does not fit."""
    match = WRITTEN.fullmatch(text)
    if not match:
        raise UsageError(f"{text[:60]!r} is no assignment: write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE")
    steps = tuple(name or _index(number, text) for name, number in STEP.findall(match[1]))
    *above, field_type = _field_types(steps, record, text)
    short = first_field(above[-1].record) if isinstance(steps[-2:][0], int) and above[-1].record else ""
    listed = field_type.kind == "list"
    if match[2] != "=" and not listed:
        raise UsageError(f"{match[1]} is no list: {match[2]} puts into lists and takes out of them")
    verb = {"+=": "append", "-=": "remove", "=": "put"}[match[2]]
    written = match[3].strip() if listed or field_type.kind != "text" else match[3]
    if not written:
        return Assignment("empty", steps, None, field_type, text, short)
    return Assignment(verb, steps, _value(written, field_type, ledger, verb), field_type, text, short)


def is_assignment(text: str, record: Record) -> bool:
    """Whether a word of the command line is meant as one: it begins with a field of the record."""
    match = WRITTEN.fullmatch(text)
    return match is not None and re.split(r"[.\[]", match[1])[0] in field_types(record)


def edits(assignments: Sequence[Assignment], record: Any, where: NodePath) -> list[Edit]:
    """The edits that carry assignments out on a plain record at a path; what is so already needs none."""
    planned: list[Edit] = []
    for assignment in assignments:
        for verb, steps, value in _edits(assignment, record):
            planned.append(Edit(verb, (*where, *steps), value))
            record = _with(record, Edit(verb, steps, value))
    return planned


def applied(assignments: Iterable[Assignment], record: Any) -> Any:
    """The plain record with the assignments carried out."""
    for assignment in assignments:
        for verb, steps, value in _edits(assignment, record):
            record = _with(record, Edit(verb, steps, value))
    return record


def _with(record: Any, edit: Edit) -> Any:
    return changed(copied(record, [edit]), edit)


def _edits(assignment: Assignment, record: Any) -> list[tuple[str, NodePath, Any]]:
    steps = _counted_from_start(assignment.steps, record, assignment.written)
    expanded = _expanded(steps, record, assignment.short)
    old = _at(record, steps)
    if assignment.verb == "empty":
        return [("remove", _emptied(record, steps), None)] if old is not None else []
    if assignment.verb == "put":
        return [*expanded, ("put", steps, assignment.value)] if old != assignment.value else []
    if assignment.verb == "append":
        present = [_plain(item, assignment.field_type) for item in old or ()]
        new = [item for item in assignment.value if _plain(item, assignment.field_type) not in present]
        return [("append", steps, item) for item in new] if old else [("put", steps, new)] * bool(new)
    return _removals(assignment, steps, old, record)


def _removals(assignment: Assignment, steps: NodePath, old: Any, record: Any) -> list[tuple[str, NodePath, Any]]:
    items = list(old or ())
    places = [place for item in assignment.value for place in [_place(items, item, assignment.field_type)]]
    if None in places:
        missing = next(item for item, place in zip(assignment.value, places, strict=True) if place is None)
        name, known = (
            _known_by(missing, assignment.field_type),
            [_known_by(item, assignment.field_type) for item in items],
        )
        raise NotFound(f"{assignment.written}: {name!r} is not there.{did_you_mean(name, known)}")
    if len(set(places)) == len(items):
        return [("remove", _emptied(record, steps), None)]
    return [("remove", (*steps, place), None) for place in sorted({p for p in places if p is not None}, reverse=True)]


def _place(items: list[Any], item: Any, field_type: FieldType) -> int | None:
    wanted = _plain(item, field_type)
    for place, candidate in enumerate(items):
        if _plain(candidate, field_type) == wanted or (
            isinstance(item, str) and _known_by(candidate, field_type) == item
        ):
            return place
    return None


def _plain(item: Any, field_type: FieldType) -> Any:
    """An item, with a bare string that stands for a record as that record."""
    record = field_type.item.record if field_type.item else None
    return {first_field(record): item} if record and isinstance(item, str) else item


def _known_by(item: Any, field_type: FieldType) -> str:
    """What an item goes by: itself, or the first field of a record, such as a hop's actor."""
    record = field_type.item.record if field_type.item else None
    return str(item.get(first_field(record), "")) if record and isinstance(item, dict) else str(item)


def _emptied(record: Any, steps: NodePath) -> NodePath:
    """The path to take out so that no empty mapping is left behind above it."""
    while len(steps) > 1 and isinstance(steps[-1], str) and isinstance(steps[-2], str):
        holder = _at(record, steps[:-1])
        if not isinstance(holder, dict) or len(holder) > 1:
            break
        steps = steps[:-1]
    return steps


def _expanded(steps: NodePath, record: Any, short: str) -> list[tuple[str, NodePath, Any]]:
    """Where a bare string stands for a record that is to get a further field: the record."""
    name = _at(record, steps[:-1]) if short else None
    return [("put", steps[:-1], {short: name})] if isinstance(name, str) and steps[-1] != short else []


def _at(record: Any, steps: NodePath) -> Any:
    for step in steps:
        if isinstance(record, dict):
            record = record.get(step)
        elif isinstance(record, list) and isinstance(step, int) and step < len(record):
            record = record[step]
        else:
            return None
    return record


def _counted_from_start(steps: NodePath, record: Any, written: str) -> NodePath:
    """The steps with [-1] made into the place it means; raises NotFound for a place that is not there."""
    real: list[Any] = []
    for step in steps:
        if isinstance(step, int):
            size = len(_at(record, tuple(real)) or ())
            place = step if step >= 0 else size + step
            if not 0 <= place < size:
                raise NotFound(f"{written}: {real[-1]} has {size} item{'s' * (size != 1)}")
            step = place
        real.append(step)
    return tuple(real)


def _index(number: str, text: str) -> int:
    if int(number) == 0:
        raise UsageError(f"{text}: items are counted from 1, and from the end with -1")
    return int(number) - (int(number) > 0)


def _field_types(steps: NodePath, record: Record, text: str) -> list[FieldType]:
    """The shapes along a path, from the record itself on; raises UsageError where the path leaves the model."""
    path = [FieldType("record", record=record)]
    for step in steps:
        field_type = path[-1]
        words = field_type.words.meanings if field_type.kind == "map" and field_type.words else {}
        known = list(field_types(field_type.record)) if field_type.record else list(words)
        inner = field_types(field_type.record).get(str(step)) if field_type.record else field_type.item
        if inner is None or isinstance(step, int) != (field_type.kind == "list") or (known and step not in known):
            what = field_type.record.__name__.lower() if field_type.record else re.split(r"[.\[=]", text)[0]
            place = "items by number" if isinstance(step, int) else repr(step)
            near = did_you_mean(step, known) if isinstance(step, str) else ""
            remedy = near or (f" Known: {', '.join(known)}" if known else "")
            raise UsageError(f"{text[:60]}: {what} has no {place}.{remedy}")
        path.append(inner)
    return path


def _value(text: str, field_type: FieldType, ledger: Ledger, verb: str) -> Any:
    """A value as it was typed, by the shape of its field: YAML for what has fields, commas between words of a list."""
    if field_type.kind in ("record", "map") or (field_type.kind == "list" and text[0] in "[{"):
        value = yaml_value(text, text[:40])
        if not isinstance(value, dict | list):
            raise UsageError(f"{text[:60]!r} is no YAML in brackets, as in {{source: x, at: p2}}")
        return [value] if field_type.kind == "list" and isinstance(value, dict) else value
    if field_type.kind == "list":
        assert field_type.item is not None
        return [_named(part.strip(), field_type.item, ledger) for part in text.split(",") if part.strip()]
    return _named(text, field_type, ledger)


def _named(text: str, field_type: FieldType, ledger: Ledger) -> str:
    """A name of a record that the field refers to, as its id where one goes by it; anything else as it is."""
    to = field_type.to or (
        field_types(field_type.record)[first_field(field_type.record)].to if field_type.record else ""
    )
    return id_of(ledger, text, COLLECTIONS[to]) if to in COLLECTIONS else text
