"""The rules, one a file: found by name, run over a reading, and what several of them need."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

from claimcheck import registry
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger.document import Fault, NodePath
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.where import Where
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Finding, Rule, Severity, locate_findings

Record = Actor | Source | Claim
EXAMPLE = """\
actors: [{id: ministry, name: Ministry of Health}]
sources: [{id: bulletin, title: Health bulletin, kind: report, publisher: ministry, date: 2024-03-01}]
"""
BULLETIN = "Clinics\n—\nSince Monday all of our clinics are open again.\nNone of our clinics was closed for good.\n"
QUOTED = (
    EXAMPLE.replace("date: 2024-03-01", "snapshot: bulletin.txt")
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [{source: bulletin, at: p1, quote: all of our clinics are open}]
"""
)
EACH = "*"  # a step of a way, to whatever a list or a mapping holds
Way = tuple[str, ...]
LOOKED_UP = 100  # unknown ids whose nearest are sought: each costs 3 ms among 10,000


@cache
def names() -> tuple[str, ...]:
    """The names of all rules, those of the reader first."""
    return (*FAULTS, *registry.names(sys.modules[__name__]))


def load(name: str) -> Rule:
    """The rule of a name that `names` holds, imported now."""
    if name in FAULTS:
        return FAULTS[name]
    found: Rule = getattr(registry.member(sys.modules[__name__], name), name.replace("-", "_"))
    return found


def rules() -> dict[str, Rule]:
    """Every rule by name."""
    return {name: load(name) for name in names()}


def select_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> dict[str, Rule]:
    """The rules that are selected (all when none is) and not ignored, by name or by severity ("error").

    Raises UsageError, with the near ones, for a word that is neither.
    """
    wanted = {name for word in select for name in _meant(word)} if select else {*names()}
    unwanted = {name for word in ignore for name in _meant(word)}
    return {name: load(name) for name in names() if name in wanted - unwanted}


def run(reading: Reading, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> list[Finding]:
    """What the chosen rules find, sorted, without what a record silences.

    The faults of a file that could not be used are told whatever was chosen: nothing in it was checked.
    """
    applied = select_rules(select, ignore)
    broken = {name for name, document in reading.documents.items() if document.broken}
    faults = (each for each in reading.faults if each.rule in applied or each.where.file in broken)
    checks = [(name, rule.check) for name, rule in applied.items() if rule.check]
    found = (replace(each, rule=name) for name, check in checks for each in check(reading.ledger))
    silent = {(r.where.file, r.where.path): {s.rule for s in r.ignore} for r in records(reading.ledger) if r.ignore}
    heard = (each for each in chain(faults, found) if not _silenced(each, silent))
    return locate_findings(heard, {**FAULTS, **applied}, reading.documents)


def records(ledger: Ledger) -> Iterator[Record]:
    """All records of the ledger."""
    return chain(ledger.actors.values(), ledger.sources.values(), ledger.claims.values())


def references(ledger: Ledger, to: str) -> Iterator[tuple[Record, NodePath, str]]:
    """Every id of the register `to` that a record names: the record, the path in it, the id."""
    for collection, cls in COLLECTIONS.items():
        ways = [*_ways(FieldType("record", record=cls), to)]
        for record in getattr(ledger, collection).values():
            for way in ways:
                yield from ((record, path, id) for path, id in _follow(record, way, ()))


def dangling(ledger: Ledger, to: str) -> Iterator[Fault]:
    """References to records of the register `to` that the ledger does not hold, each with the nearest ids."""
    known, near, named = getattr(ledger, to), dict[str, str](), dict[str, str]()
    for record, path, id in references(ledger, to):
        if id not in known:
            from rapidfuzz import fuzz, process  # 20 ms, and only needed for an id that is wrong

            if id not in near and len(near) < LOOKED_UP:
                named = named or {plain_name(n): a.id for a in known.values() if isinstance(a, Actor) for n in a.names}
                meant = named.get(plain_name(id), id)
                close = process.extract(meant[:200], list(known), scorer=fuzz.ratio, limit=10)
                near[id] = did_you_mean(meant, [each for each, _, _ in close])
            yield Fault(within(record.where, path), f"no {to[:-1]} has the id {short(id)!r}.{near.get(id, '')}")


def within(where: Where, path: NodePath) -> Where:
    """The place at a path below a record."""
    return Where(where.file, (*where.path, *path))


def short(text: str) -> str:
    """A text cut for a message."""
    return text if len(text) <= 60 else text[:59] + "…"


def plain(text: str) -> str:
    """The words alone, each between blanks, so that a wording can be looked for in it."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.casefold()), ""])


def _meant(word: str) -> Sequence[str]:
    """The names of the rules that a name or a severity stands for."""
    if word.upper() in Severity.__members__:
        return [name for name, rule in rules().items() if str(rule.severity) == word.lower()]
    if word not in names():
        raise UsageError(f"there is no rule {word!r}.{did_you_mean(word, (*names(), 'error', 'warning', 'note'))}")
    return [word]


def _silenced(found: Fault, silent: Mapping[tuple[str, NodePath], set[str]]) -> bool:
    file, path = found.where.file, found.where.path
    return bool(silent) and any(found.rule in silent.get((file, path[:end]), ()) for end in range(1, len(path) + 1))


def _ways(field_type: FieldType, to: str) -> Iterator[Way]:
    """The ways from a value of this shape to ids of the register `to`: names of fields, and EACH."""
    if field_type.kind == "ref" and field_type.to == to:
        yield ()
    elif field_type.item:
        yield from ((EACH, *rest) for rest in _ways(field_type.item, to))
    elif field_type.record:
        yield from (
            (name, *rest) for name, inner in field_types(field_type.record).items() for rest in _ways(inner, to)
        )


def _follow(value: Any, way: Way, path: NodePath) -> Iterator[tuple[NodePath, str]]:
    if not way and (value or isinstance(path[-1], int)):
        yield path, value
    elif value and way[0] is EACH:
        for step, each in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from _follow(each, way[1:], (*path, step))
    elif value:
        yield from _follow(getattr(value, way[0]), way[1:], (*path, way[0]))
