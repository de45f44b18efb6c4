"""Where in the text of a file a path leads: record by record where it is known where they begin, else by one walk."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml

from claimcheck.ledger.events import events
from claimcheck.ledger.where import KEY, NodePath

CONTAINERS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
DEEPEST_COLUMN = 200  # of a record whose place in its line is made out
Starts = dict[NodePath, int]
Records = Mapping[Any, Sequence[int]]


def locate(text: str, records: Records, paths: Iterable[NodePath]) -> Starts:
    """Return for each path the offset, in characters, at which its value (or, behind KEY, its key) begins.

    A path that leads nowhere gets the offset of the nearest place above it. `records` says where the items of the
    lists at the top begin: of a record that a path leads into, only its own text is read.
    """
    firsts = sorted(starts[0] for starts in records.values() if starts)
    within: defaultdict[NodePath, list[NodePath]] = defaultdict(list)
    for path in paths:
        within[path[:2] if _is_known(path, records) else ()].append(path)
    elsewhere = within.pop((), [])
    starts: Starts = {}
    for record, wanted in within.items():
        known = _of_record(text, records, record, wanted, firsts)
        if known is None:
            elsewhere += wanted
        else:
            starts |= _nearest(known, wanted)
    return starts | _nearest(starts_of(text, _with_above(elsewhere)), elsewhere) if elsewhere else starts


def _nearest(known: Starts, paths: Iterable[NodePath]) -> Starts:
    """Return for each path the start that is known of it, or of the nearest place above it."""
    return {path: next(known[path[:n]] for n in range(len(path), -1, -1) if path[:n] in known) for path in paths}


def _is_known(path: NodePath, records: Records) -> bool:
    return len(path) > 1 and isinstance(path[1], int) and 0 <= path[1] < len(records.get(path[0], ()))


def _with_above(paths: Iterable[NodePath]) -> set[NodePath]:
    return {path[:n] for path in paths for n in range(len(path) + 1)}


def _of_record(
    text: str, records: Records, record: NodePath, paths: Sequence[NodePath], firsts: Sequence[int]
) -> Starts | None:
    """Return what `starts_of` does, for paths into one record; None where its text may be none by itself."""
    siblings, index = records[record[0]], int(record[1])
    start = siblings[index]
    if all(path == record for path in paths):
        return {record: start}
    later = bisect_right(firsts, start)
    following = (*siblings[index + 1 : index + 2], *firsts[later : later + 1])
    column = _column(text, start)
    if column is None:
        return None
    alone = " " * column + text[start : min(following, default=len(text))]
    try:
        inner = starts_of(alone, _with_above(path[2:] for path in paths), one_value=True)
    except yaml.YAMLError:
        return None
    return {(*record, *path): at + start - column for path, at in inner.items()} | {record: start}


def _column(text: str, start: int) -> int | None:
    """Return the column of a record, 0 for one in brackets, which may stand anywhere; None where it is not clear."""
    before = text[max(0, start - DEEPEST_COLUMN) : start]
    line = f"{before}x".splitlines()[-1][:-1]
    if line.strip(" -"):
        return 0 if text[start] in "{[" else None
    return len(line) if len(line) < len(before) or start == len(line) else None


def starts_of(text: str, wanted: set[NodePath], *, one_value: bool = False) -> Starts:
    """Return where the values (and keys) at these paths begin, by a walk over the events up to the last of them.

    With `one_value` it ends with the value that the text begins with. Raises yaml.YAMLError.
    """
    starts: Starts = {(): 0}
    path: list[Any] = []  # per open container: the index of the next item, or the key just read
    mappings: list[bool] = []
    every = len(wanted | {()})
    for event in events(text):
        if len(starts) == every:
            break
        kind = type(event)
        if kind in ENDS:
            path.pop()
            mappings.pop()
        elif kind not in (yaml.ScalarEvent, yaml.AliasEvent, *CONTAINERS):
            continue
        elif mappings and mappings[-1] and path[-1] is None and kind is yaml.ScalarEvent:
            path[-1] = event.value
            _mark(starts, wanted, (*path, KEY), event)
            continue
        else:
            if not (mappings and mappings[-1] and path[-1] is None):
                _mark(starts, wanted, tuple(path), event)
            if kind in CONTAINERS:
                mappings.append(kind is yaml.MappingStartEvent)
                path.append(None if mappings[-1] else 0)
                continue
        if path:  # a value is complete: on to the next
            path[-1] = None if mappings[-1] else path[-1] + 1
        elif one_value:
            break
    return starts


def _mark(starts: Starts, wanted: set[NodePath], path: Any, event: Any) -> None:
    if path in wanted:
        starts.setdefault(path, event.start_mark.index)
