"""One JSON document: whole values, a stable order of keys, a version of its own."""

from collections.abc import Sequence

from claimcheck.lint.rule import Finding
from claimcheck.output.blocks import Answer
from claimcheck.output.json_text import SCHEMA_VERSION, dump, record


def write_answer(answer: Answer) -> str:
    """What was asked, how many were found, and the records."""
    head = {"schema_version": SCHEMA_VERSION, "command": answer.command, **answer.head}
    records = list(answer.records)
    return dump({**head, "count": len(records), answer.what: records}, indent=2)


def write_findings(findings: Sequence[Finding]) -> str:
    """The findings as a list of records."""
    head = {"schema_version": SCHEMA_VERSION, "command": "check", "count": len(findings)}
    return dump({**head, "findings": [record(finding) for finding in findings]}, indent=2)
