"""A JSON record a line, for streams."""

from collections.abc import Sequence

from claimcheck.lint.rule import Finding
from claimcheck.output.blocks import Answer
from claimcheck.output.json_text import dump, record


def write_answer(answer: Answer) -> str:
    """The records alone, whole."""
    return "\n".join(map(dump, answer.records))


def write_findings(findings: Sequence[Finding]) -> str:
    """The findings as records."""
    return "\n".join(dump(record(finding)) for finding in findings)
