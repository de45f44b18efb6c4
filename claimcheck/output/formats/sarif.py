"""SARIF 2.1.0, for code scanning and editors."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from claimcheck._version import __version__
from claimcheck.lint.rule import Finding, Related
from claimcheck.output.json_text import dump

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write_findings(findings: Sequence[Finding]) -> str:
    """One run with its results and the rules behind them."""
    helps = {finding.rule: finding.help for finding in findings}
    rules = sorted(helps)
    driver = {
        "name": "claimcheck",
        "version": __version__,
        "rules": [{"id": rule, "shortDescription": {"text": helps[rule]}} for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules) for finding in findings],
    }
    return dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _result(finding: Finding, rules: list[str]) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    if finding.end > (finding.line, finding.column):
        region |= {"endLine": finding.end[0], "endColumn": finding.end[1]}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": str(finding.severity),
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _place(finding.path, region)}],
    }
    if finding.related:
        result["relatedLocations"] = [_related(number, other) for number, other in enumerate(finding.related)]
    return result


def _related(number: int, other: Related) -> dict[str, Any]:
    place = _place(other.path, {"startLine": other.line, "startColumn": other.column})
    return {"id": number, "physicalLocation": place, "message": {"text": other.message}}


def _place(path: str, region: dict[str, int]) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(path.replace("\\", "/"))}, "region": region}
