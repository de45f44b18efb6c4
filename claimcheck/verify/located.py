"""The findings about a draft with line and column, as the formats of `check` write them."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.ledger.document import line_and_column, line_starts
from claimcheck.lint.rule import Finding, Related
from claimcheck.sources.snapshots.snapshot import home
from claimcheck.text.escaping import one_line
from claimcheck.text.shortening import short
from claimcheck.verify import rules
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.verifying import Verification

LONG = 1000  # characters of a line from which on no excerpt is given
SHOWN = 160  # characters of a passage


def located(verification: Verification) -> list[Finding]:
    """Return the findings that are not ignored, with their places in the draft and the passages they rest on."""
    draft, found = verification.draft, []
    lines = draft.raw.splitlines()
    for _, finding in verification.findings():
        problem = finding.problem
        line, column = draft.place(problem.start)
        excerpt = lines[line - 1] if line <= len(lines) and len(lines[line - 1]) < LONG else ""
        passage = words(problem)
        message = problem.message + (f": “{passage}”" if passage else "")
        related = tuple(_related(problem, verification.evidence))
        found.append(
            Finding(draft.name, line, column, finding.rule, finding.severity, message, excerpt,
                    rules.load(finding.rule).rule.summary, draft.place(problem.end), related)
        )  # fmt: skip
    return sorted(found)


def words(problem: Problem) -> str:
    """Return the words of the passage that a problem rests on, in one line; "" where there is none."""
    if problem.passage is None:
        return ""
    return short(one_line(problem.passage.text), SHOWN)


def _related(problem: Problem, evidence: Evidence) -> Iterator[Related]:
    """The place of the passage: in the file of its snapshot, or in the ledger that holds its claim."""
    passage = problem.passage
    if passage is None:
        return
    text = evidence.texts.get(passage.source)
    path = snapshot_path(passage, evidence)
    if text is not None and path:
        line, column = line_and_column(line_starts(text.raw), passage.start + problem.theirs[0])
        yield Related(path, line, column, f"{passage.name}: {words(problem)}")


def snapshot_path(passage: Passage, evidence: Evidence) -> str:
    """Return the file of the text that a passage stands in; "" where it stands in none."""
    source = evidence.ledger.sources.get(passage.source)
    folder = home(source) if source else None
    return (Path(folder) / source.snapshot).as_posix() if source and folder and source.snapshot else ""
