"""Findings are told once, and floods of them by their number."""

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Run, reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault, Where
from claimcheck.lint import floods, rule, runner
from claimcheck.lint.example import example
from claimcheck.lint.floods import Told
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Rule, Severity


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


def in_records(*records: int, rule: str = "alias", file: str = "a.yaml") -> list[Fault]:
    """A fault of a rule in each of these records of a file."""
    return [Fault(Where(file, ("claims", record, "text")), f"record {record}", rule) for record in records]


def told(faults: dict[str, list[Fault]], asked_for: tuple[str, ...] = ()) -> Told:
    """What is told of the faults of rules, in two files of ten claims each."""
    text = "claims:\n" + "".join(f"- id: c{number}\n  text: x\n" for number in range(10))
    documents = {name: parse(name, text.encode()) for name in ("a.yaml", "b.yaml")}
    return floods.told(((FAULTS[rule], faults) for rule, faults in faults.items()), documents, asked_for)


FLOOD, FEW = in_records(7, 4, 2, 9, 2, 8, 1, 3, 1), in_records(1, 2, 3, file="b.yaml")


def test_a_flood_is_told_once_with_its_number() -> None:
    shown = told({"alias": [*FLOOD, *FEW], "bad-date": in_records(3, rule="bad-date")})
    assert [(finding.path, finding.line, finding.rule) for finding in shown.findings] == [
        ("a.yaml", 5, "alias"), ("a.yaml", 9, "bad-date"),
        ("b.yaml", 5, "alias"), ("b.yaml", 7, "alias"), ("b.yaml", 9, "alias"),
    ]  # fmt: skip
    assert shown.findings[0].message == "record 1 (and 6 more of this kind in the file: --select alias shows all)"
    assert shown.counts == {Severity.ERROR: 11}


@given(st.lists(st.integers(0, 9)), st.sampled_from(["alias", "bad-date"]))
def test_what_is_told_of_a_flood_is_its_first_finding(records: list[int], rule: str) -> None:
    by_offset = [Fault(Where("a.yaml", offset=30), "here", rule)]
    faults = [*in_records(*records, rule=rule), *by_offset, *in_records(*records, rule=rule)]
    every, shown = told({rule: faults}, (rule,)), told({rule: faults})
    number = len({*records, "here"})
    assert every.counts == shown.counts == {Severity.ERROR: number}
    assert len(every.findings) == number
    assert len(shown.findings) == (1 if number > FAULTS[rule].flood else number)
    assert shown.findings[0].message.startswith(every.findings[0].message)


def test_what_was_asked_for_by_name_is_told_in_full() -> None:
    assert len(told({"alias": FLOOD}, ("alias",)).findings) == 7


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
