"""When other words carry the same: few of many, countries by their people, figures in words, speakers moved."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verified, verify_draft

PASSAGES = """
The port of Brekka bought 14 cranes from a Danish yard for 90 million crowns in March. The cranes will arrive next year.

Only 10 per cent of the boats are insured, the harbour master, Runa Aas, said on Tuesday at a hearing in Larne.

A clerk, who testified against Holub, was not charged. Dock workers fear the night shift will disappear.

The researchers found that frost caused 46 percent of the damage to cherry orchards here. The pilots are due in Larne.

The geologist disagreed: the slope had been sliding since spring, she said, and the owners had ignored two warnings.
"""


def verified(sentence: str) -> Verified:
    text = Text(f"A headline\n\n—\n\n{PASSAGES}")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    return verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "The port of Brekka bought 14 cranes from a yard in Denmark for 90 million crowns.",
        "According to Runa Aas, the harbour master, only a tenth of the boats are insured.",
        "In March the port of Brekka bought 14 cranes, worth 90 million crowns, from a Danish yard.",
    ],
)
def test_other_words_that_carry_the_same(sentence: str) -> None:
    assert verified(sentence).state is State.SUPPORTED


@pytest.mark.parametrize(
    "sentence",
    [
        "The researchers found that frost caused 46 percent of the damage to apple orchards here.",  # one for another
        "The port of Brekka sent 14 cranes.",  # too short to lack a word
        "The port of Brekka bought 14 cranes from the Holst yard in Denmark for 90 million crowns.",  # a name
    ],
)
def test_one_word_put_for_another_is_not_the_same(sentence: str) -> None:
    assert verified(sentence).state is not State.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Holub testified against a clerk.", "roles-exchanged"),
        ("The night shift will disappear.", "hedge-dropped"),
        ("The pilots arrived in Larne.", "plan-as-done"),
        ("The owners had ignored two warnings.", "attribution-dropped"),
    ],
)
def test_what_is_lost_or_turned_is_told(sentence: str, rule: str) -> None:
    assert rule in [finding.rule for finding in verified(sentence).findings]


@pytest.mark.parametrize(
    ("passage", "sentence", "wrong"),
    [
        ("It accuses the harbour board of ignoring two warnings.", "The harbour board accuses Aas of two lies.", True),
        ("The port said that the union would appeal.", "The union has appealed.", True),
        ("It may stand in a field, where 900 people share two wells.", "Some 900 people share two wells.", False),
        ("The skipper was acquitted of all charges.", "The court cleared the skipper of every charge.", False),
    ],
)  # fmt: skip
def test_what_stands_around_is_no_support_and_no_fault(passage: str, sentence: str, wrong: bool) -> None:
    text = Text(f"A headline\n\n—\n\n{passage}\n")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    (found,) = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences
    if wrong:
        assert found.state is not State.SUPPORTED
    else:
        assert not any(finding.severity > Severity.NOTE for finding in found.findings)


def test_a_name_and_what_describes_it_may_change_places() -> None:
    text = Text("A headline\n\n—\n\nA court in Velm on Friday convicted the former mayor, Anton Reisz, of fraud.\n")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    sentence = b"Anton Reisz, the former mayor of Velm, was convicted of fraud."
    (found,) = verify_draft(read_draft(sentence, "draft.txt"), evidence).sentences
    assert found.state is not State.CONTRADICTS


def test_a_verb_of_two_words_that_the_passage_lacks_has_its_place() -> None:
    text = "The letters council bridge and harbour school reach Sorrel and Brenholm residents."
    sentence = "Sorrel letters show that school residents go back over the harbour council bridge in Brenholm."
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(f"—\n\n—\n\n{text}")})
    best = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).sentences[0].checked.clauses[0].best
    assert best
    assert tuple(best.lacks) == ("show", "go")
