"""What a rule is, and how the places it points to become findings with line and column."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import IntEnum
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.errors import UsageError
from claimcheck.ledger.where import Fault
from claimcheck.value_class import value_class

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document
    from claimcheck.ledger.model import Ledger

LONG = 1000  # characters of a line from which on no excerpt is given
Check = Callable[["Ledger"], Iterator[Fault]]


class Severity(IntEnum):
    """How much a finding matters: `check --fail-on` says from which severity on the exit code is 1."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@value_class()
class Rule:
    """One thing that can be wrong: what (`summary`), why it matters, a bad ledger and the same one mended.

    `check` yields the faults of a ledger, in file order; it is None for what the reader itself finds. `beside` holds
    the files that the examples need next to them, text by name. Where a file has more than `flood` findings of the
    rule, only the first is told.
    """

    name: str
    severity: Severity
    summary: str
    why: str
    bad: str
    good: str
    check: Check | None = None
    beside: Mapping[str, str] = field(default_factory=dict)
    flood: int = 50


@dataclass(frozen=True, slots=True, order=True)
class Related:
    """A place that a finding rests on: in a source's text, or wherever else its words can be looked up."""

    path: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A fault with its place: line and column count from 1, in characters; `help` is the summary of the rule.

    `end` is line and column behind its last character, where that is known; `related` are places that it rests on.
    """

    path: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    excerpt: str = ""
    help: str = ""
    end: tuple[int, int] = (0, 0)
    related: tuple[Related, ...] = ()


IN_ORDER = attrgetter(*(one.name for one in fields(Finding)))  # what findings are sorted by


def rule(
    *, severity: Severity, why: str, bad: str, good: str, beside: Mapping[str, str] | None = None
) -> Callable[[Check], Rule]:
    """Return a decorator that makes a rule of a check: named like the function, summed up by its docstring.

    Raises UsageError where there are no docstrings.
    """

    def decorate(check: Check) -> Rule:
        if check.__doc__ is None:
            raise UsageError("python -OO takes away the docstrings that rules are made of: run without it")
        summary = check.__doc__.strip().splitlines()[0]
        return Rule(check.__name__.replace("_", "-"), severity, summary, why, bad, good, check, beside or {})

    return decorate


def locate_findings(
    faults: Iterable[Fault], rules: Mapping[str, Rule], documents: Mapping[str, "Document"]
) -> list[Finding]:
    """Return the faults with line and column, each once, sorted by file and line; each file is walked once."""
    from claimcheck.ledger.document import (  # YAML, which a finding can do without
        Document,
        line_and_column,
        line_starts,
    )

    by_file = defaultdict(list)
    for fault in faults:
        by_file[fault.where.file].append(fault)
    findings = set[Finding]()
    for name, file_faults in by_file.items():
        document = documents.get(name) or Document(name)
        starts = line_starts(document.text)
        offsets = document.locate(fault.where.path for fault in file_faults if fault.where.offset < 0)
        for fault in file_faults:
            offset = fault.where.offset if fault.where.offset >= 0 else offsets[fault.where.path]
            line, column = line_and_column(starts, offset)
            rule, excerpt = rules[fault.rule], _excerpt(document.text, starts, line)
            findings.add(Finding(name, line, column, rule.name, rule.severity, fault.message, excerpt, rule.summary))
    return sorted(findings, key=IN_ORDER)  # in a third of the time that findings take to be compared


def _excerpt(text: str, starts: Sequence[int], line: int) -> str:
    """Return a line without its end; empty for one that is too long to show."""
    end = starts[line] if line < len(starts) else len(text)
    return text[starts[line - 1] : end].rstrip("\r\n") if end - starts[line - 1] < LONG else ""
