"""A JSON record a line, for streams."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Finding
from claimcheck.output.blocks import Answer
from claimcheck.output.json_text import dump, record


def write_answer(answer: Answer) -> Iterator[str]:
    """Yield the records alone, whole, one a line."""
    return answer.lines() if answer.lines else map(dump, answer.records)


def write_findings(findings: Sequence[Finding]) -> str:
    """Return the findings as records, one a line."""
    return "\n".join(dump(record(finding)) for finding in findings)
