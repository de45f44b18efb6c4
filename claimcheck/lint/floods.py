"""Findings of one kind that fill the screen, told once a file."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from claimcheck.lint import rules
from claimcheck.lint.rule import Finding


def summarized(findings: Sequence[Finding], asked_for: Collection[str] = ()) -> list[Finding]:
    """Return the findings in their order; of a kind that floods a file only the first, with the number of the others.

    From how many on is said by the rule (`flood`). Rules that were `asked_for` by name are told in full.
    """
    kinds = defaultdict[tuple[str, str], int](int)
    for finding in findings:
        kinds[finding.path, finding.rule] += 1
    limits = {rule: rules.load(rule).flood for rule in {rule for _, rule in kinds}.difference(asked_for)}
    floods = {kind: count for kind, count in kinds.items() if count > limits.get(kind[1], count)}
    first = dict[tuple[str, str], Finding]()
    for finding in findings:
        first.setdefault((finding.path, finding.rule), finding)
    return [
        _with_count(finding, floods[kind]) if (kind := (finding.path, finding.rule)) in floods else finding
        for finding in findings
        if (finding.path, finding.rule) not in floods or finding is first[finding.path, finding.rule]
    ]


def _with_count(finding: Finding, count: int) -> Finding:
    others = f"and {count - 1:,} more of this kind in the file: --select {finding.rule} shows all"
    return replace(finding, message=f"{finding.message} ({others})")
