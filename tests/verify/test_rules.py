"""Every rule about drafts finds its bad example and not its good one; its name is unique, its words are one's own."""

import pytest

from claimcheck.lint import rules as of_ledgers
from claimcheck.sources.quotes import Text
from claimcheck.verify import rules
from claimcheck.verify.checked import Settings
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import Evidence, read_evidence
from claimcheck.verify.example import ledger, texts
from claimcheck.verify.selecting import every_rule, selected
from claimcheck.verify.state import GRAVEST
from claimcheck.verify.verifying import Verification, verify_draft

RULES = rules.rules()
OWN = [name for name in RULES if name not in of_ledgers.names()]
GOOD = "“None of our clinics was closed for good,” Ada Brook said."
SHARED = {
    "altered-quote": "“None of our clinics was closed forever,” Ada Brook said.",
    "orphaned-quote": "“Every nurse will get a medal in spring,” Ada Brook said.",
    "swallowed-word": "“Clinics are … open to patients today,” Ada Brook said.",
}


def evidence() -> Evidence:
    return read_evidence(ledger(), given=texts())


def verified(draft: str, **settings: object) -> Verification:
    return verify_draft(read_draft(draft.encode(), "draft.md"), evidence(), None, Settings(**settings))  # type: ignore[arg-type]


def found(draft: str, **settings: object) -> list[str]:
    return [finding.rule for _, finding in verified(draft, **settings).findings()]


@pytest.mark.parametrize("name", OWN)
def test_the_bad_example_raises_the_rule_and_the_good_one_does_not(name: str) -> None:
    require = "citation" if name == "uncited-sentence" else ""
    assert name in found(RULES[name].rule.bad, require=require)
    assert name not in found(RULES[name].rule.good, require=require)


@pytest.mark.parametrize("name", OWN)
def test_a_good_example_has_no_other_warning(name: str) -> None:
    findings = [finding for _, finding in verified(RULES[name].rule.good).findings()]
    assert not [finding.rule for finding in findings if str(finding.severity) != "note"]


@pytest.mark.parametrize("name", OWN)
def test_the_state_follows_from_the_rule(name: str) -> None:
    if RULES[name].state in GRAVEST:
        states = verified(RULES[name].rule.bad).states
        assert any(state in GRAVEST for state in states)


def test_a_rule_of_check_keeps_its_name_text_and_examples() -> None:
    for name in SHARED:
        ours, theirs = RULES[name].rule, of_ledgers.load(name)
        assert (ours.summary, ours.why, ours.bad, ours.good, ours.severity) == (
            theirs.summary, theirs.why, theirs.bad, theirs.good, theirs.severity)  # fmt: skip


@pytest.mark.parametrize("name", SHARED)
def test_a_rule_of_check_looks_at_quotes_of_drafts_too(name: str) -> None:
    source = {**texts(), "survey": Text("Survey\n\n—\n\nClinics are not yet open to patients today, Ada Brook said.\n")}
    draft = read_draft(SHARED[name].encode(), "draft.md")
    told = [finding.rule for _, finding in verify_draft(draft, read_evidence(ledger(), given=source)).findings()]
    assert name in told
    assert name not in found(GOOD)


def test_names_are_unique_over_both_commands() -> None:
    assert set(RULES) & set(of_ledgers.names()) == set(SHARED)
    assert every_rule()["altered-quote"][1] == "check, verify"


def test_a_list_of_rules_serves_both_commands() -> None:
    assert selected(["number-differs", "missing-confidence"]) == {"number-differs"}
    assert "number-differs" not in selected(ignore=["number-differs", "unused-actor"])
    assert "near-passage" not in selected(["error"])
