"""What a rule is, and how the places it points to become findings with line and column."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from claimcheck.ledger.document import Document, Fault, line_and_column, line_starts

if TYPE_CHECKING:
    from claimcheck.ledger.model import Ledger

LONG = 1000  # characters of a line that nobody wants to see whole
Check = Callable[["Ledger"], Iterator[Fault]]


class Severity(IntEnum):
    """How much a finding matters; `check --fail-on` draws the line."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong: what (`summary`), why it matters, a bad ledger and the same one mended.

    `check` is None for what the reader itself finds. `beside` are the files that the examples need next to them.
    """

    name: str
    severity: Severity
    summary: str
    why: str
    bad: str
    good: str
    check: Check | None = None
    beside: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A fault, ready to show: line and column count from 1, in characters; `help` is the rule's summary."""

    path: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    excerpt: str = ""
    help: str = ""


def rule(
    *, severity: Severity, why: str, bad: str, good: str, beside: Mapping[str, str] | None = None
) -> Callable[[Check], Rule]:
    """Make a check into a rule: its name is the function's, its summary the docstring's first line."""

    def made(check: Check) -> Rule:
        summary = (check.__doc__ or "").strip().splitlines()[0]
        return Rule(check.__name__.replace("_", "-"), severity, summary, why, bad, good, check, beside or {})

    return made


def locate_findings(
    found: Iterable[Fault], rules: Mapping[str, Rule], documents: Mapping[str, Document]
) -> list[Finding]:
    """Turn places into lines and columns, one walk a file, and sort."""
    by_file = defaultdict(list)
    for each in found:
        by_file[each.where.file].append(each)
    findings = []
    for name, these in by_file.items():
        document = documents.get(name) or Document(name)
        starts = line_starts(document.text)
        offsets = document.locate(each.where.path for each in these if each.where.offset < 0)
        for each in these:
            offset = each.where.offset if each.where.offset >= 0 else offsets[each.where.path]
            line, column = line_and_column(starts, offset)
            end = starts[line] if line < len(starts) else len(document.text)
            excerpt = document.text[starts[line - 1] : end].rstrip("\r\n") if end - starts[line - 1] < LONG else ""
            known = rules[each.rule]
            findings.append(
                Finding(name, line, column, known.name, known.severity, each.message, excerpt, known.summary)
            )
    return sorted(set(findings))
