"""Findings are told once, and floods of them by their number."""

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Run, reading_of

from claimcheck.errors import UsageError
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint import floods, rule, runner
from claimcheck.lint.example import example
from claimcheck.lint.rule import Finding, Rule, Severity


def test_what_a_rule_finds_twice_is_told_once() -> None:
    def twice(ledger: Ledger) -> Iterator[Fault]:
        """A finding is found twice."""
        for claim in ledger.claims.values():
            yield from [Fault(claim.where / "text", "the same"), Fault(claim.where / "text", "the same")]
            yield Fault(claim.where / "text", "another")

    made = rule.rule(severity=Severity.NOTE, why=".", bad="", good="")(twice)
    reading = reading_of(example())
    faults = list(runner.checked(reading.ledger, [made]))
    findings = rule.locate_findings(faults, {"twice": made}, reading.documents)
    assert (len(faults), [finding.message for finding in findings]) == (3, ["another", "the same"])


def test_a_rule_needs_a_docstring_to_say_what_it_finds() -> None:
    def nameless(ledger: Ledger) -> Iterator[Fault]:
        yield from ()

    with pytest.raises(UsageError, match="python -OO"):
        rule.rule(severity=Severity.NOTE, why=".", bad="", good="")(nameless)


def found(path: str, line: int, name: str) -> Finding:
    return Finding(path, line, 1, name, Severity.ERROR, f"line {line}")


FLOOD = [found("a.yaml", line, "alias") for line in range(1, 10)]
FEW = [found("b.yaml", line, "alias") for line in range(1, 4)]


def test_a_flood_is_told_once_with_its_number() -> None:
    shown = floods.summarized([*FLOOD, *FEW, found("a.yaml", 4, "bad-date")])
    assert [(finding.path, finding.line, finding.rule) for finding in shown] == [
        ("a.yaml", 1, "alias"), ("b.yaml", 1, "alias"), ("b.yaml", 2, "alias"), ("b.yaml", 3, "alias"),
        ("a.yaml", 4, "bad-date"),
    ]  # fmt: skip
    assert shown[0].message == "line 1 (and 8 more of this kind in the file: --select alias shows all)"


def test_what_was_asked_for_by_name_is_told_in_full() -> None:
    assert floods.summarized(FLOOD, ["alias"]) == FLOOD


def test_an_alias_bomb_is_one_line_and_every_alias_counts(run: Run, tmp_path: Any) -> None:
    lines = [f"- {{id: c{i}, text: x, tags: *all}}" for i in range(500)]
    (tmp_path / "bomb.yaml").write_text("\n".join(["actors: &all []", "claims:", *lines]), encoding="utf-8")
    ran = run("check", "--select", "error", "--ignore", "unattributed-claim", ledger=tmp_path / "bomb.yaml")
    assert len(ran.out.splitlines()) == 1
    assert "and 500 more" in ran.out
    assert ran.err.startswith("501 errors in 500 claims")
    assert ran.code == 1


def test_a_rule_says_from_how_many_on_it_floods() -> None:
    assert Rule("x", Severity.NOTE, "", "", "", "").flood == 50
