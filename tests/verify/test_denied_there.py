"""What a source denies is not to be told for a fact; what only sounds like it may be."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.verifying import verify_draft


def rules(passage: str, sentence: str) -> set[str]:
    evidence = read_evidence(
        Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(f"—\n\n—\n\n{passage}")}
    )
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


STUDY = "Experts noted that the study did not include children and was too short."
DELAY = "The works, Kolm, said the delay was caused by a shortage of brakes and not by the strike in February."
WATER = "The water board of Hallin said there was no danger to the supply at present."
SHUT = "The valve was not opened for 20 minutes, according to a log of the hospital in Hallin."
SEEN = "The priest of Hallin has not been seen since Easter."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (STUDY, "Children as well as adults took part in the study."),
        (DELAY, "Kolm blamed the late delivery on the strike in February."),
        (WATER, "The water board sees an acute danger to the supply."),
    ],
)
def test_what_a_passage_denies_is_told(passage: str, sentence: str) -> None:
    assert "negation-differs" in rules(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (STUDY, "Only adults took part in the study."),
        (SHUT, "It took 20 minutes for the valve in Hallin to be opened."),
        (SEEN, "The priest of Hallin was last seen at Easter."),
        ("Detectives in Hallin had not traced the buyers.", "Detectives in Hallin have yet to trace the buyers."),
        ("The plant will resume work no earlier than Thursday.", "The plant is to stay idle until Thursday."),
    ],
)
def test_what_says_the_same_is_not(passage: str, sentence: str) -> None:
    assert not rules(passage, sentence)
