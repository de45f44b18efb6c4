"""A record's `ignore` holds for the rules of drafts where they concern that record, with its reason."""

from claimcheck import registry
from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read
from claimcheck.lint.rules import unknown_rule
from claimcheck.sources.quotes import Text
from claimcheck.verify import rules
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verified, verify_draft

LEDGER = """\
actors: [{id: port, name: Port Office}]
sources: [{id: paper, title: Paper%s}]
claims:
- {id: quay-shut, text: The old quay is shut for good., attribution: [port], verdict: false%s}
"""
IGNORE = ", ignore: [{rule: %s, because: The printers mended it.}]"
PAPER = Text("A headline\n\n—\n\nOn 4 March the port office opened 12 of the 15 berths at the northern quay.\n")


def verified(sentence: str, *, source: str = "", claim: str = "") -> Verified:
    ignored = tuple(IGNORE % rule if rule else "" for rule in (source, claim))
    ledger = read([parse("claims.yaml", (LEDGER % ignored).encode())]).ledger
    evidence = read_evidence(ledger, given={"paper": PAPER})
    return verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0]


def test_a_source_silences_a_rule_about_what_it_says() -> None:
    wrong = "On 4 March the port office opened 13 of the 15 berths at the northern quay."
    assert verified(wrong).state is State.CONTRADICTS
    assert verified(wrong, source="name-differs").state is State.CONTRADICTS
    silenced = verified(wrong, source="number-differs")
    assert silenced.state is State.IGNORED
    assert [found.because for found in silenced.findings if found.rule == "number-differs"] == [
        "The printers mended it."
    ]


def test_a_claim_silences_a_rule_about_it() -> None:
    wrong = "The old quay is shut for good."
    assert verified(wrong).state is State.AGAINST_LEDGER
    assert verified(wrong, claim="false-as-fact").state is State.IGNORED


def test_check_knows_the_names_of_these_rules() -> None:
    assert set(rules.rules()) == set(registry.names_at("verify/rules"))
    text = LEDGER % ("", IGNORE % "number-differs")
    assert not list(unknown_rule.unknown_rule.check(read([parse("claims.yaml", text.encode())]).ledger))
