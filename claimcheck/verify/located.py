"""The findings about a draft with line and column, as the formats of `check` write them."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.ledger.document import line_and_column, line_starts
from claimcheck.lint.rule import Finding, Related
from claimcheck.sources.snapshots.snapshot import home
from claimcheck.text.escaping import one_line
from claimcheck.text.shortening import short
from claimcheck.text.span import Span
from claimcheck.verify import rules
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.verifying import Verification

LONG = 1000  # characters of a line from which on no excerpt is given
SHOWN, MARGIN = 120, 20  # characters of a passage that are shown, and at least on each side of what answers


def located(verification: Verification) -> list[Finding]:
    """Return the findings that are not ignored, with their places in the draft and the passages they rest on."""
    draft, found = verification.draft, []
    lines = draft.raw.splitlines()
    for _, finding in verification.findings():
        problem = finding.problem
        line, column = draft.place(problem.start)
        shown = lines[line - 1] if line <= len(lines) and len(lines[line - 1]) < LONG else ""
        passage = f" — {excerpt(problem.passage, problem.theirs)}" if problem.passage else ""
        message = problem.message + passage
        related = tuple(_related(problem, verification.evidence))
        found.append(
            Finding(draft.name, line, column, finding.rule, finding.severity, message, shown,
                    rules.load(finding.rule).rule.summary, draft.place(problem.end), related)
        )  # fmt: skip
    return sorted(found)


def excerpt(passage: Passage, window: Span) -> str:
    """Return a passage in one line, cut to the words around those that answer: "bulletin p1: “… 12 of the 15 …”"."""
    text, (start, end) = passage.text, window
    room = max(MARGIN, (SHOWN - (end - start)) // 2)
    low = text.rfind(" ", 0, max(0, start - room)) + 1 if start > room else 0
    high = text.find(" ", end + room) if end + room < len(text) else -1
    shown = one_line(text[low : high if high >= 0 else len(text)])
    return f"{passage.name}: “{'… ' if low else ''}{short(shown, 2 * SHOWN)}{' …' if high >= 0 else ''}”"


def _related(problem: Problem, evidence: Evidence) -> Iterator[Related]:
    """The place of the passage: in the file of its snapshot, or in the ledger that holds its claim."""
    passage = problem.passage
    if passage is None:
        return
    text = evidence.texts.get(passage.source)
    path = snapshot_path(passage, evidence)
    if text is not None and path:
        line, column = line_and_column(line_starts(text.raw), passage.start + problem.theirs[0])
        yield Related(path, line, column, excerpt(passage, problem.theirs))


def snapshot_path(passage: Passage, evidence: Evidence) -> str:
    """Return the file of the text that a passage stands in; "" where it stands in none."""
    source = evidence.ledger.sources.get(passage.source)
    folder = home(source) if source else None
    return (Path(folder) / source.snapshot).as_posix() if source and folder and source.snapshot else ""
