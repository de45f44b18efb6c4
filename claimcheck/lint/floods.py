"""Findings of one kind that fill the screen: told once a file, and only the one that is told is looked up."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from claimcheck.ledger.where import Fault
from claimcheck.lint.rule import Finding, Rule, Severity, locate_findings
from claimcheck.value_class import value_class

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document

Documents = Mapping[str, "Document"]
Kind = tuple[str, str]  # file and rule


@value_class()
class Told:
    """What is told of findings: these of them, in file order, and how many there are of each severity."""

    findings: list[Finding]
    counts: Counter[Severity]


@dataclass(slots=True)
class _Gathered:
    """The faults of one kind: all of them up to a limit, of more those that may be the first in the file.

    `hashes` are of all that were taken, so that each counts once. From `room` faults on those of later records go.
    """

    limit: float
    faults: list[tuple[int, Fault]] = field(default_factory=list)  # each with the start of its record
    hashes: set[int] = field(default_factory=set)
    room: float = 0

    def add(self, fault: Fault, start: int) -> None:
        """Take a fault of a record that starts at an offset, in characters."""
        if (hashed := hash(fault)) in self.hashes:
            return
        self.hashes.add(hashed)
        self.faults.append((start, fault))
        if len(self.hashes) > self.limit and len(self.faults) > self.room:
            first = min(start for start, _ in self.faults)
            self.faults = [(start, fault) for start, fault in self.faults if start == first]
            self.room = 2 * len(self.faults) + self.limit


def told(
    by_rule: Iterable[tuple[Rule, Iterable[Fault]]], documents: Documents, asked_for: Collection[str] = ()
) -> Told:
    """Return the findings that the faults of some rules are; of a kind that floods a file the first, with their number.

    From how many on is said by the rule (`flood`). Rules that were `asked_for` by name are told in full.
    """
    kept, floods, rules = list[Fault](), dict[Kind, int](), dict[str, Rule]()
    for rule, faults in by_rule:
        rules[rule.name] = rule
        limit = float("inf") if rule.name in asked_for else rule.flood
        gathered = defaultdict[str, _Gathered](partial(_Gathered, limit))
        for fault in faults:
            document = documents.get(fault.where.file)
            gathered[fault.where.file].add(fault, document.record_start(fault.where) if document else 0)
        for file, of_file in gathered.items():
            kept += (fault for _, fault in of_file.faults)
            if len(of_file.hashes) > limit:
                floods[file, rule.name] = len(of_file.hashes)
    return _counted(locate_findings(kept, rules, documents), floods)


def _counted(findings: Iterable[Finding], floods: Mapping[Kind, int]) -> Told:
    counts, shown, flooded = Counter[Severity](), list[Finding](), set[Kind]()
    for finding in findings:
        kind = finding.path, finding.rule
        if kind in flooded:
            continue
        if kind in floods:
            flooded.add(kind)
            counts[finding.severity] += floods[kind] - 1
            finding = _with_count(finding, floods[kind])
        counts[finding.severity] += 1
        shown.append(finding)
    return Told(shown, counts)


def _with_count(finding: Finding, count: int) -> Finding:
    others = f"and {count - 1:,} more of this kind in the file: --select {finding.rule} shows all"
    return replace(finding, message=f"{finding.message} ({others})")
