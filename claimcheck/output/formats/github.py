"""Annotations on the changed lines of a pull request (GitHub Actions workflow commands)."""

from collections.abc import Sequence

from claimcheck.lint.rule import Finding
from claimcheck.text.escaping import visible

LEVEL = {"error": "error", "warning": "warning", "note": "notice"}


def write_findings(findings: Sequence[Finding]) -> str:
    """A workflow command a finding."""
    return "\n".join(map(_command, findings))


def _command(finding: Finding) -> str:
    where = f"file={_property(finding.path)},line={finding.line},col={finding.column},title={_property(finding.rule)}"
    return f"::{LEVEL[str(finding.severity)]} {where}::{_data(finding.message)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
