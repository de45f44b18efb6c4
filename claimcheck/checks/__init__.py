"""The rules, one a file: found by name, run over a reading, and what several of them need."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

from claimcheck import rooms
from claimcheck.document import Found, Path
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.faults import FAULTS
from claimcheck.model import REGISTERS, Actor, Claim, Ledger, Source, Where
from claimcheck.naming import plain_name
from claimcheck.reading import Reading
from claimcheck.rules import Finding, Rule, Severity, settle
from claimcheck.shapes import Shape, shapes

Record = Actor | Source | Claim
# What most examples of rules start from.
EXAMPLE = """\
actors: [{id: ministry, name: Ministry of Health}]
sources: [{id: bulletin, title: Health bulletin, kind: report, publisher: ministry, date: 2024-03-01}]
"""
LOOKED_UP = 100  # unknown ids whose nearest are sought: each costs 3 ms among 10,000


@cache
def names() -> tuple[str, ...]:
    """The names of all rules, those of the reader first."""
    return (*FAULTS, *rooms.names(sys.modules[__name__]))


def load(name: str) -> Rule:
    """The rule of a name that `names` holds, imported now."""
    if name in FAULTS:
        return FAULTS[name]
    found: Rule = getattr(rooms.member(sys.modules[__name__], name), name.replace("-", "_"))
    return found


def rules() -> dict[str, Rule]:
    """Every rule by name."""
    return {name: load(name) for name in names()}


def chosen(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> dict[str, Rule]:
    """The rules that are selected (all when none is) and not ignored, by name or by severity ("error").

    Raises UsageError, with the near ones, for a word that is neither.
    """
    wanted = {name for word in select for name in _meant(word)} if select else {*names()}
    unwanted = {name for word in ignore for name in _meant(word)}
    return {name: load(name) for name in names() if name in wanted - unwanted}


def run(reading: Reading, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> list[Finding]:
    """What the chosen rules find, sorted, without what a record silences.

    The faults of a file that could not be used at all are told whatever was chosen: nothing in it was checked.
    Raises UsageError for an unknown rule.
    """
    applied = chosen(select, ignore)
    broken = {name for name, document in reading.documents.items() if document.broken}
    faults = (each for each in reading.faults if each.rule in applied or each.where.file in broken)
    checks = [(name, rule.check) for name, rule in applied.items() if rule.check]
    found = (replace(each, rule=name) for name, check in checks for each in check(reading.ledger))
    silent = {(r.where.file, r.where.path): {s.rule for s in r.ignore} for r in records(reading.ledger) if r.ignore}
    heard = (each for each in chain(faults, found) if not _silenced(each, silent))
    return settle(heard, {**FAULTS, **applied}, reading.documents)


def records(ledger: Ledger) -> Iterator[Record]:
    """All records of the ledger."""
    return chain(ledger.actors.values(), ledger.sources.values(), ledger.claims.values())


def references(ledger: Ledger, to: str) -> Iterator[tuple[Record, Path, str]]:
    """Every id of the register `to` that a record names: the record, the path in it, the id."""
    leading = {cls: _leading(cls, to) for cls in REGISTERS.values()}
    for record in records(ledger):
        for name, shape in leading[type(record)]:
            for path, id in _ids(getattr(record, name), shape, to, (name,)):
                yield record, path, id


def dangling(ledger: Ledger, to: str) -> Iterator[Found]:
    """References to records of the register `to` that the ledger does not hold, each with the nearest ids."""
    known, near, named = getattr(ledger, to), dict[str, str](), dict[str, str]()
    for record, path, id in references(ledger, to):
        if id not in known:
            if id not in near:
                named = named or {plain_name(n): a.id for a in known.values() if isinstance(a, Actor) for n in a.names}
                near[id] = _nearest(named.get(plain_name(id), id), known) if len(near) < LOOKED_UP else ""
            yield Found(within(record.where, path), f"no {to[:-1]} has the id {short(id)!r}.{near[id]}")


def within(where: Where, path: Path) -> Where:
    """The place at a path below a record."""
    return Where(where.file, (*where.path, *path))


def short(text: str) -> str:
    """A text cut for a message."""
    return text if len(text) <= 60 else text[:59] + "…"


def _meant(word: str) -> Sequence[str]:
    """The names of the rules that a name or a severity stands for."""
    if word.upper() in Severity.__members__:
        return [name for name, rule in rules().items() if str(rule.severity) == word.lower()]
    if word not in names():
        raise UsageError(f"there is no rule {word!r}.{did_you_mean(word, (*names(), 'error', 'warning', 'note'))}")
    return [word]


def _silenced(found: Found, silent: Mapping[tuple[str, Path], set[str]]) -> bool:
    file, path = found.where.file, found.where.path
    return bool(silent) and any(found.rule in silent.get((file, path[:end]), ()) for end in range(1, len(path) + 1))


@cache
def _leading(record: type[Any], to: str) -> tuple[tuple[str, Shape], ...]:
    """The fields of a record that hold, at whatever depth, ids of the register `to`."""
    return tuple((name, shape) for name, shape in shapes(record).items() if _holds(shape, to))


def _holds(shape: Shape, to: str) -> bool:
    inner = (shape.item and _holds(shape.item, to)) or (shape.record and _leading(shape.record, to))
    return bool(inner) or (shape.kind == "ref" and shape.to == to)


def _ids(value: Any, shape: Shape, to: str, path: Path) -> Iterator[tuple[Path, str]]:
    if shape.kind == "ref" and (value or isinstance(path[-1], int)):
        yield path, value
    elif value and shape.record:
        for name, inner in _leading(shape.record, to):
            yield from _ids(getattr(value, name), inner, to, (*path, name))
    elif value and shape.item:
        for step, each in value.items() if shape.kind == "map" else enumerate(value):
            yield from _ids(each, shape.item, to, (*path, step))


def _nearest(id: str, known: Mapping[str, Record]) -> str:
    from rapidfuzz import fuzz, process  # 20 ms, and only needed for an id that is wrong

    close = process.extract(id[:200], list(known), scorer=fuzz.ratio, limit=10)
    return did_you_mean(id, [each for each, _, _ in close])
