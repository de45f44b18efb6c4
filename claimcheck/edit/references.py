"""Who refers to a record, and the edits that rename, drop or merge the references."""

from collections.abc import Iterator, Sequence
from typing import Any

from claimcheck.edit import targets
from claimcheck.edit.yaml import Edit, as_written
from claimcheck.ledger import references as walk
from claimcheck.ledger.lookup import Record
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.references import Reference
from claimcheck.ledger.where import Key, NodePath


def references(reading: Reading, to: Record) -> list[Reference]:
    """Return every reference to a record, with its path as the file has it: a bare string stands for a hop."""
    return [
        reference._replace(path=as_written(targets.written(reading, reference.record.where), reference.path))
        for reference in walk.references(reading.ledger, targets.collection_of(to))
        if reference.id == to.id
    ]


def renamed(references: Sequence[Reference], new: str) -> Iterator[tuple[str, Edit]]:
    """The edits that put another id in each of these places."""
    return ((reference.where.file, Edit("put", reference.where.path, new)) for reference in references)


def dropped(reading: Reading, references: Sequence[Reference]) -> Iterator[tuple[str, Edit]]:
    """The edits that take the references out: the item of a list with them, and a list with its last item."""
    by_record: dict[tuple[str, NodePath], list[Reference]] = {}
    for reference in references:
        by_record.setdefault((reference.record.where.file, reference.record.where.path), []).append(reference)
    for (file, place), these in by_record.items():
        plain = targets.written(reading, these[0].record.where)
        for path in _gone(plain, [_whole(reference.path) for reference in these]):
            yield file, Edit("remove", (*place, *path))


def _whole(path: NodePath) -> NodePath:
    """What goes when a reference goes: the item of a list that it stands in, or the field itself."""
    indexes = [at for at, step in enumerate(path) if isinstance(step, int)]
    return path[: indexes[-1] + 1] if indexes else path


def _gone(record: Any, paths: Sequence[NodePath]) -> list[NodePath]:
    """The paths to take out, the last first; a list or mapping that would be left empty goes as a whole."""
    pending = set(paths)
    while True:
        emptied = {path[:-1] for path in pending if len(path) > 1 and _all_gone(record, path[:-1], pending)}
        if not emptied:
            return sorted(pending, key=_order, reverse=True)
        pending = {path for path in pending if path[:-1] not in emptied} | emptied


def _all_gone(record: Any, path: NodePath, pending: set[NodePath]) -> bool:
    for step in path:
        record = record[step]
    steps: list[Key] = list(record) if isinstance(record, dict) else list(range(len(record)))
    return all((*path, step) in pending for step in steps)


def _order(path: NodePath) -> tuple[tuple[bool, Key], ...]:
    return tuple((isinstance(step, str), step) for step in path)
